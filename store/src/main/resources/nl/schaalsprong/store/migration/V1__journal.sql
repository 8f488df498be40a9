-- The history of the register: lines are added and never altered. The meaning of the columns is in
-- register.journal.Entry; "change" is the canonical JSON whose hash is in the chain, "format" says in which form.
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    format   INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    change   TEXT    NOT NULL,
    who      TEXT    NOT NULL,
    recorded TEXT    NOT NULL,
    previous TEXT    NOT NULL,
    hash     TEXT    NOT NULL UNIQUE
);

CREATE TRIGGER journal_is_not_altered BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'a line of the journal is never altered');
END;

CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'a line of the journal is never taken out');
END;

CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
BEGIN
    SELECT RAISE(ABORT, 'a line of the journal follows the last one');
END;
