-- Letters as they were brought, named by the hash of their bytes. "visibility" is the name of a
-- register.journal.Visibility; "number" keeps the order in which they came.
CREATE TABLE letter (
    number     INTEGER PRIMARY KEY,
    sha256     TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    who        TEXT NOT NULL,
    kept       TEXT NOT NULL,
    visibility TEXT NOT NULL,
    content    BLOB NOT NULL
);
