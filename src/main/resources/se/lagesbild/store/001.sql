-- Version 1: what the thin path needs. Every table is STRICT; absence is NULL, never 0.
CREATE TABLE division (
    code       TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    valid_from TEXT,
    valid_to   TEXT,
    decision   TEXT NOT NULL
) STRICT;
CREATE TABLE area (
    id              INTEGER PRIMARY KEY,
    division        TEXT NOT NULL REFERENCES division (code),
    code            TEXT NOT NULL,
    name            TEXT NOT NULL,
    level           TEXT NOT NULL,
    parent_division TEXT,
    parent_code     TEXT,
    valid_from      TEXT,
    valid_to        TEXT,
    UNIQUE (division, code)
) STRICT;
CREATE TABLE alias (
    text TEXT NOT NULL,
    area INTEGER NOT NULL REFERENCES area (id),
    PRIMARY KEY (text, area)
) STRICT;
CREATE TABLE relation (
    from_area INTEGER NOT NULL REFERENCES area (id),
    to_area   INTEGER NOT NULL REFERENCES area (id),
    method    TEXT NOT NULL,
    PRIMARY KEY (from_area, to_area)
) STRICT;
CREATE TABLE place (
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    area INTEGER NOT NULL REFERENCES area (id),
    PRIMARY KEY (name, area)
) STRICT;
CREATE TABLE source (
    code              TEXT PRIMARY KEY,
    name              TEXT NOT NULL,
    name_en           TEXT NOT NULL,
    owner             TEXT NOT NULL,
    kind              TEXT NOT NULL,
    population        TEXT NOT NULL,
    information_class TEXT NOT NULL,
    lagesbild         INTEGER NOT NULL CHECK (lagesbild IN (0, 1))
) STRICT;
CREATE TABLE indicator (
    id        INTEGER PRIMARY KEY,
    code      TEXT NOT NULL UNIQUE,
    source    TEXT NOT NULL REFERENCES source (code),
    name      TEXT NOT NULL,
    name_en   TEXT NOT NULL,
    unit      TEXT NOT NULL,
    polarity  TEXT NOT NULL,
    fields    TEXT NOT NULL,
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    question  TEXT NOT NULL
) STRICT;
CREATE TABLE series_break (
    scope   TEXT NOT NULL,
    year    INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    note    TEXT NOT NULL,
    note_en TEXT NOT NULL,
    PRIMARY KEY (scope, year)
) STRICT;
CREATE TABLE import (
    id           INTEGER PRIMARY KEY,
    file_name    TEXT NOT NULL,
    hash         TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    encoding     TEXT NOT NULL,
    source       TEXT NOT NULL REFERENCES source (code),
    profile      TEXT NOT NULL,
    imported_at  TEXT NOT NULL,
    observations INTEGER NOT NULL CHECK (observations >= 0),
    row_read     INTEGER NOT NULL,
    row_header   INTEGER NOT NULL,
    row_notes    INTEGER NOT NULL,
    row_blank    INTEGER NOT NULL,
    row_totals   INTEGER NOT NULL,
    row_repeated INTEGER NOT NULL,
    row_refused  INTEGER NOT NULL,
    row_known    INTEGER NOT NULL,
    row_held     INTEGER NOT NULL,
    row_stored   INTEGER NOT NULL,
    content      BLOB NOT NULL
) STRICT;
CREATE TABLE problem (
    import INTEGER NOT NULL REFERENCES import (id),
    nr     INTEGER NOT NULL,
    level  TEXT NOT NULL,
    code   TEXT NOT NULL,
    line   INTEGER NOT NULL,
    col    INTEGER NOT NULL,
    raw    TEXT NOT NULL,
    detail TEXT NOT NULL,
    count  INTEGER NOT NULL CHECK (count >= 1),
    PRIMARY KEY (import, nr)
) STRICT;
CREATE TABLE turnout (
    source  TEXT NOT NULL REFERENCES source (code),
    first   TEXT NOT NULL,
    last    TEXT NOT NULL,
    area    INTEGER NOT NULL REFERENCES area (id),
    sample  INTEGER CHECK (sample >= 0),
    answers INTEGER CHECK (answers >= 0),
    rate    TEXT,
    import  INTEGER NOT NULL REFERENCES import (id),
    PRIMARY KEY (source, first, last, area)
) STRICT;
CREATE TABLE observation (
    indicator         INTEGER NOT NULL REFERENCES indicator (id),
    kind              TEXT NOT NULL CHECK (kind IN ('VALUE', 'COUNT')),
    sex               TEXT NOT NULL,
    ages              TEXT NOT NULL,
    first             TEXT NOT NULL,
    last              TEXT NOT NULL CHECK (last >= first),
    area              INTEGER NOT NULL REFERENCES area (id),
    status            TEXT NOT NULL,
    mantissa          INTEGER,
    decimals          INTEGER,
    text              TEXT NOT NULL,
    answers           INTEGER CHECK (answers >= 0),
    effective         TEXT,
    design_effect     TEXT,
    lower             TEXT,
    upper             TEXT,
    population        INTEGER CHECK (population >= 0),
    flags             TEXT NOT NULL,
    information_class TEXT NOT NULL,
    import            INTEGER NOT NULL REFERENCES import (id),
    line              INTEGER NOT NULL CHECK (line >= 1),
    col               INTEGER NOT NULL CHECK (col >= 1),
    PRIMARY KEY (indicator, kind, sex, ages, first, last, area),
    CHECK ((status = 'OK') = (mantissa IS NOT NULL)),
    CHECK ((mantissa IS NULL) = (decimals IS NULL)),
    CHECK (kind = 'VALUE' OR mantissa IS NULL OR mantissa >= 0)
) STRICT, WITHOUT ROWID;
