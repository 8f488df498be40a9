package nl.schaalsprong.dossier.paper;

/** The papers a dossier comes on. */
public enum Paper {
    /** One page that needs nothing beside it. */
    HTML("html", "text/html;charset=UTF-8"),
    /** PDF/UA-1 and PDF/A-3a, with the data inside. */
    PDF("pdf", "application/pdf"),
    /** For a word processor. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Every table as a sheet. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    Paper(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The end of a file name, without a dot. */
    public String extension() {
        return extension;
    }

    /** As HTTP names it. */
    public String mediaType() {
        return mediaType;
    }
}
