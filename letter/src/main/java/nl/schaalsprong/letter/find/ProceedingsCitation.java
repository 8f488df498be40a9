package nl.schaalsprong.letter.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verbatim reports (Handelingen) and the answers to written questions in their appendix. */
final class ProceedingsCitation implements Citation {
    @Override
    public List<Cited> at(Scan scan) {
        int start = scan.at();
        if (!scan.wordStart()) {
            return List.of();
        }
        boolean appendix = appendix(scan);
        if (!scan.take("Handelingen") && !appendix) {
            scan.to(start);
            return List.of();
        }
        Optional<Cited> cited = behind(scan, start, appendix);
        if (cited.isEmpty()) {
            scan.to(start);
        }
        return cited.stream().toList();
    }

    private static Optional<Cited> behind(Scan scan, int start, boolean appendix) {
        scan.comma();
        String chamber = chamber(scan);
        scan.comma();
        Optional<Session> session = Session.take(scan);
        scan.comma();
        boolean numbered = session.isPresent() && PaperNumbers.label(scan);
        scan.spaces();
        Optional<String> number = numbered ? scan.digits(1, 4) : Optional.empty();
        Map<String, String> key = new LinkedHashMap<>();
        key.put("chamber", chamber);
        session.ifPresent(s -> key.put("session", s.compact()));
        number.ifPresent(n -> key.put(appendix ? "number" : "sitting", n));
        String stem = chamber + "-" + session.map(Session::compact).orElse("") + "-";
        return number.map(n -> appendix ? n : tail(scan, n, key))
                .map(n -> (appendix ? "ah-" : "h-") + stem + n)
                .map(
                        id ->
                                Cited.of(
                                        start,
                                        scan.at(),
                                        appendix ? "answer" : "proceedings",
                                        id,
                                        key));
    }

    private static boolean appendix(Scan scan) {
        int start = scan.at();
        if (!scan.take("Aanhangsel")) {
            return false;
        }
        scan.spaces();
        scan.takeOne("van de", "bij de", "der", "van");
        scan.spaces();
        if (scan.lowerAhead(11).equals("handelingen")) {
            return true;
        }
        scan.to(start);
        return false;
    }

    private static String chamber(Scan scan) {
        Optional<String> chamber = scan.takeOne("II", "I", "TK", "EK", "T.K.", "E.K.");
        String name = chamber.orElse("II");
        return name.equals("I") || name.startsWith("E") ? "ek" : "tk";
    }

    /** The item of the sitting, or pages (until about 2011). */
    private static String tail(Scan scan, String sitting, Map<String, String> key) {
        int before = scan.at();
        scan.comma();
        if (scan.take("item")) {
            scan.spaces();
            Optional<String> item = scan.digits(1, 3);
            if (item.isPresent()) {
                key.put("item", item.get());
                return sitting + "-" + item.get();
            }
        } else if (scan.takeOne("blz.", "blz", "pp.", "p.", "pag.").isPresent()) {
            scan.spaces();
            Optional<String> first = scan.digits(1, 5);
            boolean range = scan.dash();
            Optional<String> last = range ? scan.digits(1, 5) : first;
            if (first.isPresent() && last.isPresent()) {
                key.put("pages", first.get() + "-" + last.get());
                return first.get() + "-" + last.get();
            }
        }
        scan.to(before);
        return sitting;
    }
}
