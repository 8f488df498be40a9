package nl.schaalsprong.web.page;

import nl.schaalsprong.base.Progress;

/**
 * A page that says how far work is, how fast it goes and how long it will still take.
 *
 * @param share of the work that is done, in whole percents; -1 while nobody knows
 * @param again the address that asks again
 */
public record Busy(Frame frame, String title, String far, String left, int share, String again) {
    /**
     * The page for a moment.
     *
     * @param title of the page that is waited for
     */
    public static Busy of(Frame frame, String title, Progress.Seen seen, String again) {
        Words words = frame.words();
        Numbers numbers = new Numbers(words);
        if (seen.remaining().isEmpty()) {
            return new Busy(frame, title, words.of("busy.begun"), "", -1, again);
        }
        String far =
                words.of(
                        "busy.far",
                        numbers.plain(seen.done(), 0),
                        numbers.plain(seen.expected(), 0),
                        numbers.plain(seen.rate(), 0));
        double left = Math.ceil(seen.remaining().getAsDouble());
        int share = (int) Math.min(100, 100 * seen.done() / seen.expected());
        return new Busy(
                frame, title, far, words.of("busy.left", numbers.plain(left, 0)), share, again);
    }
}
