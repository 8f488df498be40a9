package nl.schaalsprong.letter.find;

import java.util.Optional;

/** A parliamentary session: 2022/23, 2022-2023, with or without the word before it. */
record Session(int from, int to) {
    static Optional<Session> take(Scan scan) {
        int start = scan.at();
        if (scan.take("vergaderjaar") || scan.take("vergaderjaren")) {
            scan.spaces();
        }
        Optional<Session> session = years(scan);
        if (session.isEmpty()) {
            scan.to(start);
        }
        return session;
    }

    private static Optional<Session> years(Scan scan) {
        Optional<String> first = scan.digits(4, 4);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        scan.spaces();
        if (!scan.take('/') && !scan.dash()) {
            return Optional.empty();
        }
        scan.spaces();
        Optional<String> second = scan.digits(2, 4);
        int from = Integer.parseInt(first.get());
        int to = from + 1;
        boolean following =
                second.isPresent()
                        && second.get().length() != 3
                        && Integer.parseInt(second.get())
                                == (second.get().length() == 2 ? to % 100 : to);
        return following ? Optional.of(new Session(from, to)) : Optional.empty();
    }

    /** As in identifiers. */
    String compact() {
        return "" + from + to;
    }
}
