package nl.schaalsprong.web.letter;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.visitor.Token;

/**
 * One letter with its findings; for an editor also the means to judge them.
 *
 * @param token proves the form is ours
 * @param name of the file
 * @param about where it comes from and who may see it
 * @param action address of this letter, without choices
 * @param original address of the bytes
 * @param publish address of the list of what can be made public; empty for who may not
 * @param drafts how many records of this letter only editors see
 * @param editor whether the person may judge
 * @param judged how many findings somebody decided about
 * @param total how many there are
 * @param refusals what went wrong with the last decision, in the language of the page
 * @param said what the last decision did; empty when there was none
 * @param last the finding it was about, to undo it
 * @param passages the text in pieces
 * @param marks every finding, in order
 * @param current the finding that is looked at
 * @param lost decisions whose passage is not in this version of the text
 * @param notes what the reader repaired
 * @param cut whether only the first part of the text is shown
 */
public record BenchPage(
        Frame frame,
        Token token,
        String name,
        String about,
        String action,
        String original,
        String publish,
        int drafts,
        boolean editor,
        int judged,
        int total,
        List<String> refusals,
        String said,
        Optional<Last> last,
        List<Piece> passages,
        List<Mark> marks,
        Optional<Current> current,
        List<Lost> lost,
        List<String> notes,
        List<String> parties,
        boolean cut) {
    /** The decision before this one. */
    public record Last(String finding, String kind, int seen) {}

    /**
     * A piece of the text.
     *
     * @param kind of the shortest finding around it; empty when there is none
     * @param state of that finding: open, accepted, corrected or rejected
     * @param current whether it is part of the finding that is looked at
     * @param starts the findings that begin here
     */
    public record Piece(
            String text, String kind, String state, boolean current, List<Mark> starts) {}

    /**
     * A finding in the margin and in the list.
     *
     * @param state open, accepted, corrected or rejected
     * @param sign of that state: nothing, ✓, ✎ or ✗
     */
    public record Mark(
            int number,
            String id,
            String link,
            String kind,
            String word,
            String quote,
            String state,
            String stateWord,
            String sign,
            boolean current) {}

    /**
     * The finding that is looked at.
     *
     * @param before some words before the quote
     * @param seen versions of the decision that this page shows
     * @param form its fields; empty where it is judged, or the person may not judge
     * @param further other papers that the same citation names
     */
    public record Current(
            Mark mark,
            String before,
            String after,
            String meaning,
            String rule,
            String confidence,
            int seen,
            Optional<FormView> form,
            List<FormView.Choice> shapes,
            List<Likely> likely,
            List<String> further,
            Optional<Decision> decision,
            String previous,
            String next,
            String nextOpen) {}

    /** A record that the finding resembles. */
    public record Likely(
            String record,
            String title,
            String link,
            String sort,
            String sortWord,
            String score,
            List<String> grounds,
            boolean draft) {}

    /** What was decided, by whom and when. */
    public record Decision(
            String verdict,
            String who,
            String reason,
            String recordTitle,
            String recordLink,
            boolean draft,
            List<String> corrections) {}

    /** A decision whose passage is not located. */
    public record Lost(String kind, String verdict, String why, String record, String link) {}
}
