package nl.schaalsprong.engine.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Damages the text of a model in one way or a few, as a random generator says. */
final class Mutation {
    private static final int LONGEST = 60_000;

    private final RandomGenerator random;
    private final List<String> others;
    private final Pieces pieces;
    private final StringBuilder text;

    /**
     * @param others models of the same format, of which parts are spliced in
     */
    Mutation(RandomGenerator random, List<String> others, Pieces pieces) {
        this.random = random;
        this.others = others;
        this.pieces = pieces;
        this.text = new StringBuilder(other());
    }

    String damaged() {
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            if (text.length() > 1 && text.length() < LONGEST) {
                once();
            }
        }
        return text.toString();
    }

    private void once() {
        switch (Way.ALL.get(random.nextInt(Way.ALL.size()))) {
            case DELETE -> remove(span());
            case REPEAT -> repeat(span(), 1 + random.nextInt(3));
            case INSERT -> text.insert(random.nextInt(text.length()), piece());
            case MOVE -> move();
            case PART_AWAY -> remove(part(text));
            case PART_AGAIN -> repeat(part(text), random.nextInt(30) == 0 ? 300 : 1);
            case SPLICE -> splice();
            case SWAP -> swap();
            case NUMBER -> number();
            case WORD -> word();
            case NEST -> nest();
            case CHARACTER -> text.setCharAt(random.nextInt(text.length()), character());
            case CUT -> text.setLength(1 + random.nextInt(text.length()));
        }
    }

    /** Ways to damage a text. */
    private enum Way {
        DELETE,
        REPEAT,
        INSERT,
        MOVE,
        PART_AWAY,
        PART_AGAIN,
        SPLICE,
        SWAP,
        NUMBER,
        WORD,
        NEST,
        CHARACTER,
        CUT;

        private static final List<Way> ALL = List.of(values());
    }

    private String other() {
        return others.get(random.nextInt(others.size()));
    }

    private String piece() {
        return pieces.any().get(random.nextInt(pieces.any().size()));
    }

    private int[] span() {
        int from = random.nextInt(text.length());
        return new int[] {from, Math.min(text.length(), from + 1 + random.nextInt(12))};
    }

    /** From one border of the format to another. */
    private int[] part(CharSequence of) {
        int from = border(of, random.nextInt(of.length()));
        int to = from;
        for (int more = 1 + random.nextInt(8); more > 0 && to < of.length(); more--) {
            to = border(of, to + 1);
        }
        return new int[] {from, to};
    }

    private int border(CharSequence of, int from) {
        int at = from;
        while (at < of.length() && of.charAt(at) != pieces.border()) {
            at++;
        }
        return Math.min(at, of.length());
    }

    private void remove(int[] span) {
        text.delete(span[0], span[1]);
    }

    private void repeat(int[] span, int times) {
        String again = text.substring(span[0], span[1]);
        text.insert(span[1], again.repeat(Math.min(times, 1 + LONGEST / (again.length() + 1))));
    }

    private void move() {
        int[] span = part(text);
        String moved = text.substring(span[0], span[1]);
        remove(span);
        text.insert(random.nextInt(text.length() + 1), moved);
    }

    private void splice() {
        String other = other();
        int[] span = part(other);
        text.insert(border(text, random.nextInt(text.length())), other, span[0], span[1]);
    }

    /** Two words of the text change places. */
    private void swap() {
        int[] one = wordAt(random.nextInt(text.length()));
        String first = text.substring(one[0], one[1]);
        int[] two = wordAt(random.nextInt(text.length()));
        String second = text.substring(two[0], two[1]);
        text.replace(two[0], two[1], first);
        if (one[1] <= two[0]) {
            text.replace(one[0], one[1], second);
        }
    }

    private void number() {
        int at = random.nextInt(text.length());
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        int[] number = wordAt(Math.min(at, text.length() - 1));
        text.replace(
                number[0], number[1], Pieces.NUMBERS.get(random.nextInt(Pieces.NUMBERS.size())));
    }

    private void word() {
        int[] word = wordAt(random.nextInt(text.length()));
        text.replace(word[0], word[1], piece());
    }

    /** The word that begins at or behind a place, empty at the end. */
    private int[] wordAt(int place) {
        int from = place;
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && isWord(text.charAt(to))) {
            to++;
        }
        return new int[] {from, to};
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private void nest() {
        int[] word = wordAt(random.nextInt(text.length()));
        int deep = random.nextInt(8) == 0 ? 1 + random.nextInt(400) : 1 + random.nextInt(4);
        List<String> around = pieces.around().get(random.nextInt(pieces.around().size()));
        text.insert(word[1], around.getLast().repeat(deep));
        text.insert(word[0], around.getFirst().repeat(deep));
    }

    private char character() {
        return Pieces.CHARACTERS.charAt(random.nextInt(Pieces.CHARACTERS.length()));
    }
}
