package nl.schaalsprong.register;

import java.time.LocalDate;
import java.util.Optional;
import nl.schaalsprong.base.Text;

/**
 * How far a promise has come. That somebody reported it done ({@code answered}) and that it was
 * done ({@code achieved}) are two facts with two sources.
 *
 * @param answered the letter or report that closed it on paper
 * @param achieved what shows that it was done
 * @param successor id of the promise that took its place
 */
public record Lifecycle(
        State state,
        Optional<Event> answered,
        Optional<Event> achieved,
        Optional<String> successor) {
    /** Confirmed, and nothing has happened since. */
    public static final Lifecycle CONFIRMED =
            new Lifecycle(State.CONFIRMED, Optional.empty(), Optional.empty(), Optional.empty());

    /** A dated fact with the identifier of its {@link Source}. */
    public record Event(LocalDate at, Text says, String source) {}

    /** Where it stands. */
    public enum State {
        PROPOSED(new Text("voorgesteld", "proposed")),
        CONFIRMED(new Text("bevestigd", "confirmed")),
        IN_PROGRESS(new Text("in uitvoering", "in progress")),
        MET(new Text("nagekomen", "met")),
        PARTLY_MET(new Text("deels nagekomen", "partly met")),
        LAPSED(new Text("vervallen", "lapsed")),
        SUPERSEDED(new Text("vervangen", "superseded"));

        private final Text title;

        State(Text title) {
            this.title = title;
        }

        /** The word a reader sees. */
        public Text title() {
            return title;
        }

        /** Whether somebody is still held to it. */
        public boolean open() {
            return switch (this) {
                case PROPOSED, CONFIRMED, IN_PROGRESS, PARTLY_MET -> true;
                case MET, LAPSED, SUPERSEDED -> false;
            };
        }
    }
}
