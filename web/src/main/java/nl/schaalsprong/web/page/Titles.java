package nl.schaalsprong.web.page;

/** Short forms of titles, for places where a whole one does not fit. */
public final class Titles {
    private static final int BRIEF = 32;

    private Titles() {}

    /** Up to the first pause in the title, at most a few words. */
    public static String brief(String title) {
        String head = head(title);
        if (head.length() <= BRIEF) {
            return head;
        }
        int cut = head.lastIndexOf(' ', BRIEF - 1);
        return head.substring(0, cut > 0 ? cut : BRIEF - 1) + "…";
    }

    /** Up to the first pause in the title. */
    public static String head(String title) {
        return title.split("[,;:(] | \\(", 2)[0].strip();
    }

    /** The title as it stands inside a sentence; names and abbreviations keep their capital. */
    public static String within(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }
}
