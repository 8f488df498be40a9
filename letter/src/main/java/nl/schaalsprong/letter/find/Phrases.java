package nl.schaalsprong.letter.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.letter.page.WordList;

/** A table whose first column is a phrase; finds the longest phrase at or before a token. */
final class Phrases {
    /** A row, its phrase as words. */
    record Row(List<String> words, List<String> columns) {
        String column(int index) {
            return columns.get(index);
        }
    }

    private final List<Row> rows;

    private Phrases(List<Row> rows) {
        this.rows = rows;
    }

    static Phrases read(String table) {
        List<Row> rows = new ArrayList<>();
        for (List<String> columns : WordList.rows(table)) {
            rows.add(new Row(List.of(columns.getFirst().split(" ")), columns));
        }
        rows.sort(Comparator.comparingInt((Row r) -> -r.words().size()));
        return new Phrases(rows);
    }

    /** The longest phrase that starts at a token. */
    Optional<Row> startingAt(Sentence sentence, int index) {
        return rows.stream().filter(r -> fits(sentence, index, r.words())).findFirst();
    }

    /** The longest phrase whose last word is the token before {@code index}. */
    Optional<Row> endingBefore(Sentence sentence, int index) {
        return rows.stream()
                .filter(r -> fits(sentence, index - r.words().size(), r.words()))
                .findFirst();
    }

    private static boolean fits(Sentence sentence, int from, List<String> words) {
        if (from < 0 || from + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.lower(from + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
