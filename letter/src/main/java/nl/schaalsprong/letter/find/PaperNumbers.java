package nl.schaalsprong.letter.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The number or numbers of papers behind a dossier: 512; 281 en 311; 1 t/m 4; 53/E; F. */
record PaperNumbers(List<String> numbers) {
    private static final int LONGEST_RANGE = 50;

    static Optional<PaperNumbers> take(Scan scan, boolean lettersAllowed) {
        int start = scan.at();
        boolean direct = scan.dash();
        boolean labelled = false;
        boolean plural = false;
        if (!direct) {
            scan.comma();
            plural = scan.takeOne("nrs.", "nrs", "nummers").isPresent();
            labelled = plural || label(scan);
            scan.spaces();
        }
        List<String> found = new ArrayList<>();
        boolean first =
                labelled || direct ? number(scan, found) : lettersAllowed && letter(scan, found);
        if (!first) {
            scan.to(start);
            return Optional.empty();
        }
        if (labelled) {
            more(scan, found, plural);
        }
        return Optional.of(new PaperNumbers(found));
    }

    static boolean label(Scan scan) {
        return scan.takeOne("nr.", "nr", "no.", "nummer", "nr,").isPresent();
    }

    private static boolean number(Scan scan, List<String> found) {
        Optional<String> digits = scan.digits(1, 4);
        if (digits.isEmpty()) {
            return letter(scan, found);
        }
        String number = digits.get();
        if (Character.isLowerCase(scan.peek(0)) && !Character.isLetter(scan.peek(1))) {
            number += scan.letters().orElse("");
        }
        found.add(number);
        int slash = scan.at();
        if (!scan.take('/') || !letter(scan, found)) {
            scan.to(slash);
        }
        return true;
    }

    private static boolean letter(Scan scan, List<String> found) {
        Optional<String> letters = scan.capitals(2);
        letters.ifPresent(found::add);
        return letters.isPresent();
    }

    private static void more(Scan scan, List<String> found, boolean plural) {
        boolean going = true;
        while (going) {
            int before = scan.at();
            int size = found.size();
            going = range(scan, found) || enumerated(scan, found, plural);
            if (!going || found.size() == size) {
                scan.to(before);
                return;
            }
        }
    }

    private static boolean range(Scan scan, List<String> found) {
        int before = scan.at();
        scan.spaces();
        boolean word = scan.takeOne("t/m", "tot en met").isPresent();
        boolean dash = !word && scan.dash();
        scan.spaces();
        label(scan);
        scan.spaces();
        Optional<String> last = word || dash ? scan.digits(1, 4) : Optional.empty();
        String first = found.getLast();
        if (last.isEmpty() || !first.matches("\\d{1,4}")) {
            scan.to(before);
            return false;
        }
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last.get());
        for (int n = from + 1; n <= to && n <= from + LONGEST_RANGE; n++) {
            found.add(String.valueOf(n));
        }
        return to > from;
    }

    /** A comma goes on only after a plural label; "en" also before the end of the citation. */
    private static boolean enumerated(Scan scan, List<String> found, boolean plural) {
        int before = scan.at();
        scan.spaces();
        boolean comma = scan.take(',');
        scan.spaces();
        boolean and = scan.take("en");
        scan.spaces();
        boolean again = label(scan);
        scan.spaces();
        int digits = scan.at();
        boolean dossier = Dossier.take(scan).isPresent();
        scan.to(digits);
        boolean allowed = again || plural && (comma || and) || and;
        if ((comma || and) && allowed && !dossier && number(scan, found)) {
            boolean closed = again || plural || ".,;:)]".indexOf(scan.peek(0)) >= 0 || scan.done();
            if (closed) {
                return true;
            }
            found.removeLast();
        }
        scan.to(before);
        return false;
    }
}
