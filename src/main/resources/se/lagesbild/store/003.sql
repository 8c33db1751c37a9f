-- Version 3: what is remembered from one year to the next, and values typed in by hand. Absence is NULL, never 0.

-- When a spelling was learned from an answer; NULL when it was there before any file.
ALTER TABLE alias ADD COLUMN learned_at TEXT;

-- How the extracts of one source are recognised and read; what the program ships is not here until it has learned more.
CREATE TABLE profile (
    name           TEXT PRIMARY KEY CHECK (name <> ''),
    source         TEXT NOT NULL REFERENCES source (code),
    clues          TEXT NOT NULL,
    sole_indicator TEXT NOT NULL,
    dash_is_zero   INTEGER NOT NULL CHECK (dash_is_zero IN (0, 1)),
    expected       TEXT NOT NULL,
    readable       INTEGER NOT NULL CHECK (readable IN (0, 1)),
    decimal_sign   TEXT NOT NULL CHECK (decimal_sign IN ('', ',', '.')),
    division       TEXT NOT NULL,
    period_rule    TEXT NOT NULL,
    row_count      INTEGER CHECK (row_count >= 0),
    changed_at     TEXT NOT NULL
) STRICT;

-- What the words of such files mean: a header, a label of an indicator, an area that is expected, a marker.
CREATE TABLE profile_word (
    profile TEXT NOT NULL REFERENCES profile (name) ON UPDATE CASCADE ON DELETE CASCADE,
    list    TEXT NOT NULL CHECK (list <> ''),
    text    TEXT NOT NULL,
    meaning TEXT NOT NULL,
    PRIMARY KEY (profile, list, text)
) STRICT, WITHOUT ROWID;

-- What somebody answered once and need not answer again; an empty raw stands for every text.
CREATE TABLE profile_answer (
    profile TEXT NOT NULL REFERENCES profile (name) ON UPDATE CASCADE ON DELETE CASCADE,
    code    TEXT NOT NULL CHECK (code <> ''),
    raw     TEXT NOT NULL,
    answer  TEXT NOT NULL CHECK (answer <> ''),
    PRIMARY KEY (profile, code, raw)
) STRICT, WITHOUT ROWID;

-- What a stored file looked like, known rows included: next year's file is held beside it.
CREATE TABLE import_header (
    import  INTEGER NOT NULL REFERENCES import (id),
    nr      INTEGER NOT NULL CHECK (nr >= 1),
    text    TEXT NOT NULL,
    role    TEXT NOT NULL,
    PRIMARY KEY (import, nr)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_area (
    import   INTEGER NOT NULL REFERENCES import (id),
    division TEXT NOT NULL,
    area     TEXT NOT NULL,
    PRIMARY KEY (import, division, area)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_sum (
    import    INTEGER NOT NULL REFERENCES import (id),
    indicator TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('VALUE', 'COUNT')),
    first     TEXT NOT NULL CHECK (length(first) = 10),
    last      TEXT NOT NULL CHECK (length(last) = 10 AND last >= first),
    cells     INTEGER NOT NULL CHECK (cells >= 1),
    valued    INTEGER NOT NULL CHECK (valued BETWEEN 0 AND cells),
    sum       TEXT NOT NULL,
    PRIMARY KEY (import, indicator, kind, first, last)
) STRICT, WITHOUT ROWID;

-- The paper that somebody typed values from; the import's file is what was typed.
CREATE TABLE document (
    import   INTEGER PRIMARY KEY REFERENCES import (id),
    title    TEXT NOT NULL CHECK (title <> ''),
    page     TEXT NOT NULL CHECK (page <> ''),
    question TEXT NOT NULL CHECK (question <> '')
) STRICT;

-- Of what was stored before, the areas are known as far as the values still are that import's own.
INSERT INTO import_area
    SELECT DISTINCT o.import, a.division, a.code FROM observation o JOIN area a ON a.id = o.area;
