package nl.schaalsprong.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import nl.schaalsprong.register.journal.Canonical;
import nl.schaalsprong.register.journal.Chain;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Entry;

/** A line of the journal as it stands in the database. */
record Line(
        long sequence,
        int format,
        int version,
        String change,
        String who,
        String recorded,
        String previous,
        String hash) {
    static Line of(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("sequence"),
                row.getInt("format"),
                row.getInt("version"),
                row.getString("change"),
                row.getString("who"),
                row.getString("recorded"),
                row.getString("previous"),
                row.getString("hash"));
    }

    /** Whether the hash is that of the content; of a form we do not know, nobody can say. */
    boolean isWhatWasWritten() {
        if (format != Chain.FORMAT) {
            return true;
        }
        try {
            Instant moment = Instant.parse(recorded);
            return moment.toString().equals(recorded)
                    && Chain.hash(previous, sequence, version, change, who, moment).equals(hash);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The line as the register knows it; empty when it is written in a form we cannot read. */
    Optional<Entry> entry() {
        if (format != Chain.FORMAT) {
            return Optional.empty();
        }
        try {
            Change read = Decoder.read(change, Change.class);
            Instant moment = Instant.parse(recorded);
            return Canonical.text(read).equals(change)
                    ? Optional.of(new Entry(sequence, version, read, who, moment, previous, hash))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
