-- The history of accounts: lines are added and never altered. The meaning of the columns is in people.Version and
-- people.Account. "secret" is the hash of a passphrase, or, where "until" is filled, of the code of an invitation.
CREATE TABLE account (
    sequence INTEGER PRIMARY KEY,
    name     TEXT    NOT NULL,
    number   INTEGER NOT NULL,
    role     TEXT    NOT NULL,
    active   INTEGER NOT NULL,
    secret   TEXT    NOT NULL,
    until    TEXT,
    who      TEXT    NOT NULL,
    recorded TEXT    NOT NULL,
    UNIQUE (name, number)
);

CREATE TRIGGER account_is_not_altered BEFORE UPDATE ON account
BEGIN
    SELECT RAISE(ABORT, 'a line of the accounts is never altered');
END;

CREATE TRIGGER account_is_not_shortened BEFORE DELETE ON account
BEGIN
    SELECT RAISE(ABORT, 'a line of the accounts is never taken out');
END;
