package nl.schaalsprong.letter.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schaalsprong.letter.page.Block;
import nl.schaalsprong.letter.page.Limits;
import nl.schaalsprong.letter.page.Manuscript;
import nl.schaalsprong.letter.page.WordList;

/** Cuts blocks into sentences: at . ! ? before a capital, not after initials or abbreviations. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = WordList.read("abbreviations-with-point");

    private Sentences() {}

    static List<Sentence> of(Manuscript manuscript) {
        List<Sentence> sentences = new ArrayList<>();
        for (int b = 0; b < manuscript.blocks().size(); b++) {
            Block block = manuscript.blocks().get(b);
            String governing = governing(manuscript, block);
            Source source = new Source(manuscript.text(), block.kind(), governing, b);
            int start = block.start();
            for (int i = start; i <= block.end(); i++) {
                if (i == block.end() || ends(manuscript.text(), i, start, block.end())) {
                    int end = Math.min(i + 1, block.end());
                    add(sentences, source, start, end);
                    start = end;
                }
            }
        }
        return sentences;
    }

    private static String governing(Manuscript manuscript, Block block) {
        if (block.governor() < 0) {
            return "";
        }
        Block above = manuscript.blocks().get(block.governor());
        String text = manuscript.text().substring(above.start(), above.end());
        int last = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            if (ends(text, i, last, text.length())) {
                last = i + 1;
            }
        }
        return text.substring(last).strip();
    }

    private static void add(List<Sentence> sentences, Source source, int start, int end) {
        List<Token> tokens = Tokens.of(source.text(), start, end);
        for (int i = 0; i < tokens.size(); i += Limits.SENTENCE_WORDS) {
            int last = Math.min(tokens.size(), i + Limits.SENTENCE_WORDS);
            sentences.add(source.sentence(List.copyOf(tokens.subList(i, last))));
        }
    }

    /** What the sentences of a block share. */
    private record Source(String text, Block.Kind kind, String governing, int block) {
        Sentence sentence(List<Token> tokens) {
            int start = tokens.getFirst().start();
            return new Sentence(start, tokens.getLast().end(), tokens, kind, governing, block);
        }
    }

    private static boolean ends(String text, int at, int start, int end) {
        char c = text.charAt(at);
        if (c == '!' || c == '?') {
            return true;
        }
        if (c != '.' || at + 1 >= end) {
            return false;
        }
        int next = past(text, at + 1, end, ")”\"’");
        boolean spaced = next < end && Character.isWhitespace(text.charAt(next));
        next = past(text, next, end, " \n\t");
        if (!spaced || next >= end || Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        return !abbreviated(text, at, start, Character.isDigit(text.charAt(next)));
    }

    /** The first place that holds none of these characters. */
    private static int past(String text, int from, int end, String characters) {
        int i = from;
        while (i < end && characters.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean abbreviated(String text, int point, int start, boolean beforeDigit) {
        int from = point;
        while (from > start
                && !Character.isWhitespace(text.charAt(from - 1))
                && text.charAt(from - 1) != '(') {
            from--;
        }
        String word = text.substring(from, point);
        boolean initial = word.matches("(\\p{Lu}\\.)*\\p{Lu}") && !word.isEmpty();
        String lower = Tokens.folded(word);
        boolean always = ABBREVIATIONS.contains(lower);
        boolean number = beforeDigit && (lower.equals("nr") || lower.equals("nrs"));
        return initial || always || number;
    }
}
