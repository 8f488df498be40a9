package nl.schaalsprong.language.vensim;

import java.util.List;

/** A place among words. */
final class Cursor {
    private final List<Word> words;
    private int at = 0;

    Cursor(List<Word> words) {
        this.words = words;
    }

    Word word() {
        return words.get(at);
    }

    Word ahead(int more) {
        return words.get(Math.min(at + more, words.size() - 1));
    }

    /** The word before this one. */
    Word last() {
        return words.get(Math.max(0, at - 1));
    }

    Word take() {
        Word word = word();
        at = Math.min(at + 1, words.size() - 1);
        return word;
    }

    /** Takes a sign if it stands here. */
    boolean takes(String sign) {
        boolean there = word().is(sign);
        if (there) {
            take();
        }
        return there;
    }

    void expect(String sign) throws Broken {
        if (!takes(sign)) {
            throw unexpected();
        }
    }

    Word name() throws Broken {
        if (!word().isName()) {
            throw unexpected();
        }
        return take();
    }

    boolean ends() {
        return word().kind() == Word.Kind.END;
    }

    /** A number with its sign. */
    double number() throws Broken {
        boolean negative = false;
        while (word().is("-") || word().is("+")) {
            negative ^= take().is("-");
        }
        if (word().kind() != Word.Kind.NUMBER) {
            throw unexpected();
        }
        double value = Double.parseDouble(take().text());
        return negative ? -value : value;
    }

    Broken unexpected() {
        return new Broken(ends() ? "equation-ends-early" : "unexpected-in-equation", word());
    }
}
