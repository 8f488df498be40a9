package nl.schaalsprong.letter.find;

/** Public pages of identifiers. */
final class Links {
    private static final String PUBLICATIONS = "https://zoek.officielebekendmakingen.nl/";

    private Links() {}

    static String of(Cited cited) {
        if (cited.key().containsKey("url")) {
            return cited.key().getOrDefault("url", "");
        }
        if (cited.ids().isEmpty()) {
            String dossier = cited.key().getOrDefault("dossier", "");
            return dossier.isEmpty() ? "" : PUBLICATIONS + "dossier/" + dossier;
        }
        String id = cited.ids().getFirst();
        return switch (cited.rule()) {
            case "case-law" -> "https://deeplink.rechtspraak.nl/uitspraak?id=" + id;
            case "union-act" -> "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:" + id;
            case "statute" -> "https://wetten.overheid.nl/" + id;
            case "local-regulation" -> "https://lokaleregelgeving.overheid.nl/" + id;
            case "house-document" -> "";
            default -> PUBLICATIONS + id + ".html";
        };
    }
}
