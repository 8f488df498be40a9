package nl.schaalsprong.letter.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifiers written out: of case law, of questions and documents of the House, of publications
 * (six or more digits are a serial number, not a dossier), and web addresses that hold one.
 */
final class IdentifierCitation implements Citation {
    private static final Pattern PUBLICATION =
            Pattern.compile(
                    "(kst|blg|ah|h|kv|nds|stb|stcrt|trb|gmb|prb|wsb)-[A-Za-z0-9]+(?:-[A-Za-z0-9]+){0,5}");
    private static final Pattern DOCUMENT = Pattern.compile("20\\d\\d[DZ]\\d{5}");
    private static final Pattern CASE_LAW =
            Pattern.compile("ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\\d{4}:[A-Z0-9.]{1,25}");

    @Override
    public List<Cited> at(Scan scan) {
        int start = scan.at();
        if (!scan.wordStart()) {
            return List.of();
        }
        Optional<Cited> cited = address(scan, start).or(() -> written(scan, start));
        if (cited.isEmpty()) {
            scan.to(start);
        }
        return cited.stream().toList();
    }

    private static Optional<Cited> written(Scan scan, int start) {
        char c = Character.toLowerCase(scan.peek(0));
        if ("kbahnstgpwe2".indexOf(c) < 0) {
            return Optional.empty();
        }
        String word = scan.address();
        Matcher law = CASE_LAW.matcher(word);
        if (law.lookingAt()) {
            String id = law.group().replaceAll("\\.+$", "");
            return cited(scan, start, id.length(), "case-law", id);
        }
        Matcher document = DOCUMENT.matcher(word);
        if (document.lookingAt()) {
            return cited(scan, start, document.end(), "house-document", house(document.group()));
        }
        boolean publication = PUBLICATION.matcher(word).matches() && word.matches(".*\\d.*");
        return publication
                ? cited(scan, start, word.length(), "publication", word)
                : Optional.empty();
    }

    private static Optional<Cited> cited(Scan scan, int start, int length, String rule, String id) {
        scan.to(start + length);
        Map<String, String> key = Map.of("identifier", id);
        return Optional.of(Cited.of(start, scan.at(), rule, id, key));
    }

    private static String house(String number) {
        return number.charAt(4) == 'Z' ? "kv-tk-" + number : number;
    }

    private static Optional<Cited> address(Scan scan, int start) {
        String ahead = scan.lowerAhead(8);
        if (!ahead.startsWith("http://") && !ahead.startsWith("https://")) {
            return Optional.empty();
        }
        String address = scan.address();
        List<String> ids = identifier(address).stream().toList();
        Map<String, String> key = Map.of("url", address);
        return Optional.of(
                new Cited(
                        start,
                        scan.at(),
                        "web-address",
                        ids,
                        List.of(),
                        Cited.CITES,
                        key,
                        Optional.empty()));
    }

    private static Optional<String> identifier(String address) {
        for (Pattern pattern : List.of(CASE_LAW, PUBLICATION, DOCUMENT)) {
            Matcher m = pattern.matcher(address);
            if (m.find()) {
                return Optional.of(pattern == DOCUMENT ? house(m.group()) : m.group());
            }
        }
        return Optional.empty();
    }
}
