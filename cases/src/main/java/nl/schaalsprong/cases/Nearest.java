package nl.schaalsprong.cases;

import java.util.Collection;

/** The known name that looks most like a mistyped one. */
final class Nearest {
    private Nearest() {}

    /**
     * The nearest name by edit distance, the first in order on a tie; a dash when none is known.
     */
    static String of(String typed, Collection<String> known) {
        String best = "-";
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int distance = distance(shortened(typed), shortened(name));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best;
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 80)).toLowerCase(java.util.Locale.ROOT);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
