-- Frozen dossiers: kept once, never altered. "hash" is that of "content", the canonical JSON; the papers are the bytes
-- that were handed out, each with its SHA-256. Publishing is a line of its own.
CREATE TABLE dossier (
    hash        TEXT PRIMARY KEY,
    day         TEXT NOT NULL,
    title_nl    TEXT NOT NULL,
    title_en    TEXT NOT NULL,
    scenario    TEXT NOT NULL,
    scenario_nl TEXT NOT NULL,
    scenario_en TEXT NOT NULL,
    software    TEXT NOT NULL,
    who         TEXT NOT NULL,
    recorded    TEXT NOT NULL,
    content     BLOB NOT NULL
);

CREATE TABLE dossier_paper (
    dossier TEXT NOT NULL REFERENCES dossier (hash),
    name    TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    bytes   BLOB NOT NULL,
    PRIMARY KEY (dossier, name)
);

CREATE TABLE dossier_published (
    dossier  TEXT PRIMARY KEY REFERENCES dossier (hash),
    who      TEXT NOT NULL,
    recorded TEXT NOT NULL
);

CREATE TRIGGER dossier_is_not_altered BEFORE UPDATE ON dossier
BEGIN
    SELECT RAISE(ABORT, 'a frozen dossier is never altered');
END;

CREATE TRIGGER dossier_is_not_taken_out BEFORE DELETE ON dossier
BEGIN
    SELECT RAISE(ABORT, 'a frozen dossier is never taken out');
END;

CREATE TRIGGER dossier_paper_is_not_altered BEFORE UPDATE ON dossier_paper
BEGIN
    SELECT RAISE(ABORT, 'a frozen paper is never altered');
END;

CREATE TRIGGER dossier_paper_is_not_taken_out BEFORE DELETE ON dossier_paper
BEGIN
    SELECT RAISE(ABORT, 'a frozen paper is never taken out');
END;
