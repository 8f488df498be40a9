package nl.schaalsprong.letter.find;

import java.util.Optional;

/**
 * A dossier of the House: five digits in two groups, perhaps a suffix (a fund, a budget chapter or
 * a council), perhaps a kingdom number.
 */
record Dossier(String number, String suffix) {
    private static final String EUROPEAN_COUNCILS = "21501";

    static Optional<Dossier> take(Scan scan) {
        int start = scan.at();
        Optional<String> number = number(scan);
        if (number.isEmpty()) {
            scan.to(start);
            return Optional.empty();
        }
        String suffix = suffix(scan, number.get()).orElse("");
        kingdomNumber(scan);
        return Optional.of(new Dossier(number.get(), suffix));
    }

    String id() {
        return suffix.isEmpty() ? number : number + "-" + suffix;
    }

    private static Optional<String> number(Scan scan) {
        int start = scan.at();
        Optional<String> whole = scan.digits(5, 5);
        if (whole.isPresent()) {
            return whole;
        }
        Optional<String> first = scan.digits(2, 2);
        Optional<String> second =
                first.isPresent() && parted(scan) ? scan.digits(3, 3) : Optional.empty();
        if (second.isEmpty()) {
            scan.to(start);
        }
        return second.map(digits -> first.orElse("") + digits);
    }

    /** A point or spaces between the two groups. */
    private static boolean parted(Scan scan) {
        boolean point = scan.take('.');
        boolean space = !point && scan.peek(0) == ' ';
        scan.spaces();
        return point || space;
    }

    /** The suffix may look like a range (21 501–02) or like the paper's number (35510-21). */
    private static Optional<String> suffix(Scan scan, String number) {
        int start = scan.at();
        boolean dash = scan.dash();
        if (dash) {
            Optional<String> council = scan.digits(2, 2);
            if (council.isPresent() && (number.equals(EUROPEAN_COUNCILS) || numbered(scan))) {
                return council;
            }
            scan.to(start + 1);
        } else {
            scan.spaces();
            if (scan.take("hoofdstuk")) {
                scan.spaces();
            }
        }
        Optional<String> letters = scan.capitals(6);
        if (letters.isPresent() && chapter(letters.get())) {
            return Optional.of(letters.get() + chapterLetter(scan, letters.get()));
        }
        scan.to(start);
        return Optional.empty();
    }

    private static boolean chapter(String letters) {
        return letters.length() == 1 || letters.matches("(X{0,2}(IX|IV|V?I{0,3}))[A-Z]?");
    }

    /** "IX B" with a space. */
    private static String chapterLetter(Scan scan, String roman) {
        int start = scan.at();
        scan.spaces();
        Optional<String> letter =
                roman.length() > 1 || roman.equals("V") ? scan.capitals(1) : Optional.empty();
        if (letter.isEmpty() || letter.get().equals("I")) {
            scan.to(start);
            return "";
        }
        return letter.get();
    }

    private static boolean numbered(Scan scan) {
        String ahead = scan.lowerAhead(6);
        return ahead.matches("(?s),?\\s*(nr|no|num).*");
    }

    private static void kingdomNumber(Scan scan) {
        int start = scan.at();
        scan.spaces();
        boolean taken =
                scan.take('(')
                        && (scan.take('R') || scan.take('r'))
                        && scan.digits(3, 4).isPresent()
                        && scan.take(')');
        if (!taken) {
            scan.to(start);
        }
    }
}
