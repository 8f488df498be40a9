package nl.schaalsprong.dossier.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.ContentJson;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The data inside a PDF, as associated files (ISO 19005-3, annex E). */
final class Attachments {
    private Attachments() {}

    static void add(PDDocument document, Content content, Language language, Calendar day)
            throws IOException {
        Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
        COSArray associated = new COSArray();
        for (Attached attached : Attached.all(content, language)) {
            PDComplexFileSpecification file = specification(document, attached, day);
            files.put(attached.name(), file);
            associated.add(file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    private static PDComplexFileSpecification specification(
            PDDocument document, Attached attached, Calendar day) throws IOException {
        PDEmbeddedFile data =
                new PDEmbeddedFile(document, new ByteArrayInputStream(attached.bytes()));
        data.setSubtype(attached.mediaType());
        data.setSize(attached.bytes().length);
        data.setCreationDate(day);
        data.setModDate(day);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attached.name());
        file.setFileUnicode(attached.name());
        file.setFileDescription(attached.name());
        file.setEmbeddedFile(data);
        file.setEmbeddedFileUnicode(data);
        file.getCOSObject()
                .setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Data"));
        return file;
    }

    /** One file inside. */
    private record Attached(String name, String mediaType, byte[] bytes) {
        static java.util.List<Attached> all(Content content, Language language) {
            return java.util.List.of(
                    new Attached("dossier.csv", "text/csv", CsvTable.standings(content, language)),
                    new Attached("dossier.json", "application/json", ContentJson.write(content)),
                    new Attached(
                            "dossier.xlsx",
                            Paper.XLSX.mediaType(),
                            Papers.print(content, Paper.XLSX, language)));
        }
    }
}
