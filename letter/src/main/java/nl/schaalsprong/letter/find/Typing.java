package nl.schaalsprong.letter.find;

/** Typing errors. */
final class Typing {
    private Typing() {}

    /** One letter left out, put in, changed, or two swapped. */
    static boolean oneSlip(String typed, String right) {
        if (typed.equals(right) || Math.abs(typed.length() - right.length()) > 1) {
            return false;
        }
        int i = 0;
        while (i < Math.min(typed.length(), right.length()) && typed.charAt(i) == right.charAt(i)) {
            i++;
        }
        String a = typed.substring(i);
        String b = right.substring(i);
        boolean left = !b.isEmpty() && b.substring(1).equals(a);
        boolean added = !a.isEmpty() && a.substring(1).equals(b);
        boolean changed = !a.isEmpty() && !b.isEmpty() && a.substring(1).equals(b.substring(1));
        return left || added || changed || swapped(a, b);
    }

    private static boolean swapped(String a, String b) {
        boolean both = a.length() > 1 && b.length() > 1;
        return both
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
