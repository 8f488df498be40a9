package nl.schaalsprong.letter.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.letter.page.WordList;

/** Articles of the statutes listed in {@code laws.tsv}, to the identifiers of the statute book. */
final class LawCitation implements Citation {
    private static final List<List<String>> LAWS = WordList.rows("laws");

    @Override
    public List<Cited> at(Scan scan) {
        int start = scan.at();
        if (!scan.wordStart() || scan.takeOne("artikel", "art.", "artikelen").isEmpty()) {
            return List.of();
        }
        scan.spaces();
        Optional<String> article = article(scan);
        scan.comma();
        if (article.isPresent()) {
            paragraph(scan);
            scan.takeOne("van de", "van het", "van", "in de");
            scan.spaces();
            for (List<String> law : LAWS) {
                if (scan.take(law.get(0))) {
                    return List.of(cited(scan, start, law.get(1), article.get()));
                }
            }
        }
        scan.to(start);
        return List.of();
    }

    private static Cited cited(Scan scan, int start, String law, String article) {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("law", law);
        key.put("article", article);
        String id = "jci1.3:c:" + law + "&artikel=" + article;
        return Cited.of(start, scan.at(), "statute", id, key);
    }

    private static Optional<String> article(Scan scan) {
        int start = scan.at();
        if (scan.digits(1, 4).isEmpty()) {
            return Optional.empty();
        }
        while (scan.takeAny(":.") && Character.isDigit(scan.peek(0))) {
            scan.digits(1, 4);
        }
        if (Character.isLowerCase(scan.peek(0)) && !Character.isLetter(scan.peek(1))) {
            scan.letters();
        }
        return Optional.of(scan.from(start).replaceAll("[.:]$", ""));
    }

    private static void paragraph(Scan scan) {
        int before = scan.at();
        boolean taken = scan.letters().isPresent();
        scan.spaces();
        if (!taken || !scan.take("lid")) {
            scan.to(before);
            return;
        }
        scan.comma();
    }
}
