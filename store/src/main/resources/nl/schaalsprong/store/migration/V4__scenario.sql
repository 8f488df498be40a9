-- Scenarios people keep under a name: every change is one more line with a higher version, nothing is altered. The
-- meaning of the columns is in futures.SavedScenario; "hash" is the SHA-256 of "content".
CREATE TABLE scenario (
    sequence  INTEGER PRIMARY KEY,
    id        TEXT    NOT NULL,
    version   INTEGER NOT NULL,
    name      TEXT    NOT NULL,
    maker     TEXT    NOT NULL,
    published INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    content   TEXT    NOT NULL,
    hash      TEXT    NOT NULL,
    who       TEXT    NOT NULL,
    recorded  TEXT    NOT NULL,
    UNIQUE (id, version)
);

CREATE TRIGGER scenario_is_not_altered BEFORE UPDATE ON scenario
BEGIN
    SELECT RAISE(ABORT, 'a version of a scenario is never altered');
END;

CREATE TRIGGER scenario_is_not_taken_out BEFORE DELETE ON scenario
BEGIN
    SELECT RAISE(ABORT, 'a version of a scenario is never taken out');
END;
