package nl.schaalsprong.letter.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Papers of the House and Senate (Kamerstukken). Letters mostly leave out the chamber. One paper in
 * two dossiers takes its number in the first dossier named.
 */
final class PaperCitation implements Citation {
    private static final int MOST_DOSSIERS = 8;

    private record Label(String text, Optional<String> corrected, boolean senate) {}

    @Override
    public List<Cited> at(Scan scan) {
        int start = scan.at();
        if (!scan.wordStart()) {
            return List.of();
        }
        String relation = relation(scan);
        Optional<Label> label = label(scan);
        Map<String, String> key = new LinkedHashMap<>();
        boolean senate = label.map(Label::senate).orElse(false);
        if (label.isPresent()) {
            senate |= front(scan, key);
        }
        List<Cited> found = new ArrayList<>();
        String rule = label.isPresent() ? "paper" : "paper-without-label";
        boolean going = one(scan, start, relation, rule, senate, key, label, found);
        while (going) {
            int before = scan.at();
            going = parted(scan) && again(scan, relation, rule, senate, key, found);
            if (!going) {
                scan.to(before);
            }
        }
        if (found.isEmpty()) {
            scan.to(start);
        }
        return found;
    }

    private static boolean again(
            Scan scan,
            String relation,
            String rule,
            boolean senate,
            Map<String, String> key,
            List<Cited> found) {
        int start = scan.at();
        label(scan);
        front(scan, new LinkedHashMap<>());
        return one(scan, start, relation, rule, senate, key, Optional.empty(), found)
                && found.getLast().key().containsKey("number");
    }

    private static boolean parted(Scan scan) {
        int before = scan.at();
        scan.spaces();
        boolean mark = scan.takeAny(";,");
        scan.spaces();
        boolean and = scan.take("en") || scan.take("alsmede");
        scan.spaces();
        return scan.at() > before && (mark || and);
    }

    private static String relation(Scan scan) {
        record Opening(String words, String relation) {}
        List<Opening> openings =
                List.of(
                        new Opening("bijlage bij", "attachment-of"),
                        new Opening("bijlagen bij", "attachment-of"),
                        new Opening("zie ook", "see-also"),
                        new Opening("gewijzigde versie van", "amends"));
        for (Opening opening : openings) {
            if (scan.take(opening.words())) {
                scan.spaces();
                return opening.relation();
            }
        }
        return Cited.CITES;
    }

    private static Optional<Label> label(Scan scan) {
        int start = scan.at();
        Optional<String> exact =
                scan.takeOne(
                        "Kamerstukken",
                        "Kamerstuknummer",
                        "Kamerstuknr.",
                        "Kamerstuk",
                        "Kamerbrieven",
                        "Kamerbrief",
                        "TK",
                        "EK",
                        "T.K.",
                        "E.K.");
        if (exact.isPresent()) {
            scan.comma();
            scan.take(':');
            scan.spaces();
            boolean senate = exact.get().startsWith("E");
            return Optional.of(new Label(exact.get(), Optional.empty(), senate));
        }
        Optional<String> word = scan.letters();
        for (String right : List.of("kamerstuk", "kamerstukken", "kamerbrief")) {
            if (word.isPresent() && Typing.oneSlip(word.get().toLowerCase(Locale.ROOT), right)) {
                scan.spaces();
                return Optional.of(new Label(word.get(), Optional.of(right), false));
            }
        }
        scan.to(start);
        return Optional.empty();
    }

    /** Chamber and session before the dossier; true when it is the Senate. */
    private static boolean front(Scan scan, Map<String, String> key) {
        int before = scan.at();
        Optional<String> chamber =
                scan.takeOne("I/II", "II", "I", "TK", "EK", "T.K.", "E.K.", "VV");
        chamber.ifPresentOrElse(c -> key.put("chamber", c), () -> scan.to(before));
        scan.comma();
        Optional<Session> session = Session.take(scan);
        session.ifPresent(s -> key.put("session", s.compact()));
        scan.comma();
        scan.take("nr.");
        scan.spaces();
        String name = chamber.orElse("");
        return name.equals("I") || name.startsWith("E");
    }

    private static boolean one(
            Scan scan,
            int start,
            String relation,
            String rule,
            boolean senate,
            Map<String, String> front,
            Optional<Label> label,
            List<Cited> found) {
        List<Dossier> dossiers = dossiers(scan);
        if (dossiers.isEmpty()) {
            return false;
        }
        boolean open = label.isPresent();
        Optional<PaperNumbers> numbers = PaperNumbers.take(scan, senate);
        if (numbers.isEmpty() && !open) {
            return false;
        }
        Map<String, String> key = new LinkedHashMap<>(front);
        Dossier first = dossiers.getFirst();
        key.put("dossier", first.number());
        if (!first.suffix().isEmpty()) {
            key.put("suffix", first.suffix());
        }
        numbers.ifPresent(n -> key.put("number", String.join(",", n.numbers())));
        List<String> ids =
                numbers.map(
                                n ->
                                        n.numbers().stream()
                                                .map(x -> "kst-" + first.id() + "-" + x)
                                                .toList())
                        .orElse(List.of());
        List<String> others = dossiers.stream().skip(1).map(Dossier::id).toList();
        Optional<String> corrected = label.flatMap(Label::corrected);
        String name = numbers.isEmpty() ? "dossier" : rule;
        found.add(new Cited(start, scan.at(), name, ids, others, relation, key, corrected));
        return true;
    }

    private static List<Dossier> dossiers(Scan scan) {
        List<Dossier> found = new ArrayList<>();
        Dossier.take(scan).ifPresent(found::add);
        while (!found.isEmpty() && found.size() < MOST_DOSSIERS) {
            int before = scan.at();
            scan.spaces();
            boolean parted = scan.takeAny(",/");
            scan.spaces();
            parted |= scan.take("en");
            scan.spaces();
            Optional<Dossier> other = parted ? Dossier.take(scan) : Optional.empty();
            if (other.isEmpty()) {
                scan.to(before);
                return found;
            }
            found.add(other.get());
        }
        return found;
    }
}
