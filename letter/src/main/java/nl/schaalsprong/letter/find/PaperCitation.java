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
    private static final String[] LABELS = {
        "Kamerstukken",
        "Kamerstuknummer",
        "Kamerstuknr.",
        "Kamerstuk",
        "Kamerbrieven",
        "Kamerbrief",
        "TK",
        "EK",
        "T.K.",
        "E.K."
    };
    private static final List<Opening> OPENINGS =
            List.of(
                    new Opening("bijlage bij", "attachment-of"),
                    new Opening("bijlagen bij", "attachment-of"),
                    new Opening("zie ook", "see-also"),
                    new Opening("gewijzigde versie van", "amends"));

    private record Opening(String words, String relation) {}

    private record Label(String text, Optional<String> corrected, boolean senate) {}

    /** What stands before the dossier and holds for every paper behind one label. */
    private record Front(
            String relation, Optional<Label> label, boolean senate, Map<String, String> key) {
        String rule() {
            return label.isPresent() ? "paper" : "paper-without-label";
        }
    }

    @Override
    public List<Cited> at(Scan scan) {
        int start = scan.at();
        if (!scan.wordStart()) {
            return List.of();
        }
        Front front = front(scan);
        List<Cited> found = new ArrayList<>();
        boolean going = one(scan, start, front, front.label().isPresent(), found);
        while (going) {
            int before = scan.at();
            going = parted(scan) && again(scan, front, found);
            if (!going) {
                scan.to(before);
            }
        }
        if (found.isEmpty()) {
            scan.to(start);
        }
        return found;
    }

    private static Front front(Scan scan) {
        String relation = relation(scan);
        Optional<Label> label = label(scan);
        Map<String, String> key = new LinkedHashMap<>();
        boolean senate = label.isPresent() && front(scan, key) | label.get().senate();
        return new Front(relation, label, senate, key);
    }

    private static boolean again(Scan scan, Front front, List<Cited> found) {
        int start = scan.at();
        label(scan);
        front(scan, new LinkedHashMap<>());
        return one(scan, start, front, false, found);
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
        for (Opening opening : OPENINGS) {
            if (scan.take(opening.words())) {
                scan.spaces();
                return opening.relation();
            }
        }
        return Cited.CITES;
    }

    private static Optional<Label> label(Scan scan) {
        int start = scan.at();
        Optional<String> exact = scan.takeOne(LABELS);
        if (exact.isPresent()) {
            scan.comma();
            scan.take(':');
            scan.spaces();
            boolean senate = exact.get().startsWith("E");
            return Optional.of(new Label(exact.get(), Optional.empty(), senate));
        }
        Optional<Label> slip = slip(scan);
        if (slip.isEmpty()) {
            scan.to(start);
        }
        return slip;
    }

    private static Optional<Label> slip(Scan scan) {
        Optional<String> word = scan.letters();
        for (String right : List.of("kamerstuk", "kamerstukken", "kamerbrief")) {
            if (word.isPresent() && Typing.oneSlip(word.get().toLowerCase(Locale.ROOT), right)) {
                scan.spaces();
                return Optional.of(new Label(word.get(), Optional.of(right), false));
            }
        }
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

    /** A dossier alone is a citation only where a label opens it. */
    private static boolean one(Scan scan, int start, Front front, boolean open, List<Cited> found) {
        List<Dossier> dossiers = dossiers(scan);
        if (dossiers.isEmpty()) {
            return false;
        }
        List<String> numbers =
                PaperNumbers.take(scan, front.senate())
                        .map(PaperNumbers::numbers)
                        .orElse(List.of());
        if (numbers.isEmpty() && !open) {
            return false;
        }
        found.add(cited(start, scan.at(), front, open, dossiers, numbers));
        return true;
    }

    private static Cited cited(
            int start,
            int end,
            Front front,
            boolean open,
            List<Dossier> dossiers,
            List<String> numbers) {
        Dossier first = dossiers.getFirst();
        List<String> ids = numbers.stream().map(n -> "kst-" + first.id() + "-" + n).toList();
        List<String> others = dossiers.stream().skip(1).map(Dossier::id).toList();
        Optional<String> corrected =
                open ? front.label().flatMap(Label::corrected) : Optional.empty();
        String rule = numbers.isEmpty() ? "dossier" : front.rule();
        Map<String, String> key = key(front, first, numbers);
        return new Cited(start, end, rule, ids, others, front.relation(), key, corrected);
    }

    private static Map<String, String> key(Front front, Dossier first, List<String> numbers) {
        Map<String, String> key = new LinkedHashMap<>(front.key());
        key.put("dossier", first.number());
        if (!first.suffix().isEmpty()) {
            key.put("suffix", first.suffix());
        }
        if (!numbers.isEmpty()) {
            key.put("number", String.join(",", numbers));
        }
        return key;
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
