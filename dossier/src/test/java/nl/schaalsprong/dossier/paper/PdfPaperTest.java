package nl.schaalsprong.dossier.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.Example;
import nl.schaalsprong.dossier.content.ContentJson;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPaperTest {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_universally_accessible(Language language) throws Exception {
        byte[] pdf = Example.printed(Paper.PDF, language);
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFUA_1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_be_archived_with_its_data(Language language) throws Exception {
        byte[] pdf = Example.printed(Paper.PDF, language);
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFA_3_A));
    }

    @Test
    void a_figure_without_words_is_caught() throws Exception {
        String markup =
                HtmlPaper.forPdf(Example.content(), Language.DUTCH)
                        .replaceFirst(" alt=\"[^\"]*\"", "");
        byte[] pdf = new PdfPaper(Example.content(), Language.DUTCH).bytes(markup);
        assertEquals(List.of("7.3"), broken(pdf, PDFAFlavour.PDFUA_1));
    }

    @Test
    void the_data_lies_inside_as_associated_files() throws Exception {
        try (PDDocument document = Loader.loadPDF(Example.printed(Paper.PDF, Language.ENGLISH))) {
            var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertEquals(
                    List.of("dossier.csv", "dossier.json", "dossier.xlsx"),
                    List.copyOf(names.keySet()));
            PDComplexFileSpecification json = Objects.requireNonNull(names.get("dossier.json"));
            assertArrayEquals(
                    ContentJson.write(Example.content()), json.getEmbeddedFile().toByteArray());
            assertEquals(
                    "Data",
                    json.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")));
        }
    }

    @Test
    void the_text_can_be_read_back() throws Exception {
        try (PDDocument document = Loader.loadPDF(Example.printed(Paper.PDF, Language.DUTCH))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Overleg van november"), "title");
            assertTrue(text.contains("Waar de beloften staan"), "heading");
        }
    }

    /** The clauses that are not met, each once. */
    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
