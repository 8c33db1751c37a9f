-- Version 4: what people add of their own. Indicators and areas are named by their codes, so that nothing of this is lost
-- when the import that brought them is taken back. Absence is NULL, never 0.

-- What somebody wrote beside a number: about an area, and where given about one indicator and one period of it.
CREATE TABLE note (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    division   TEXT NOT NULL CHECK (division <> ''),
    area       TEXT NOT NULL CHECK (area <> ''),
    indicator  TEXT,
    first      TEXT CHECK (length(first) = 10),
    last       TEXT CHECK (length(last) = 10 AND last >= first),
    text       TEXT NOT NULL CHECK (text <> ''),
    written_at TEXT NOT NULL,
    CHECK ((first IS NULL) = (last IS NULL))
) STRICT;
CREATE INDEX note_area ON note (division, area);

-- Areas that somebody holds others against as one: "prioriterade områden".
CREATE TABLE area_group (
    name     TEXT NOT NULL CHECK (name <> ''),
    nr       INTEGER NOT NULL CHECK (nr >= 1),
    division TEXT NOT NULL CHECK (division <> ''),
    area     TEXT NOT NULL CHECK (area <> ''),
    PRIMARY KEY (name, nr)
) STRICT, WITHOUT ROWID;

-- A view under a name: what is drawn, by a rule for the period, so that it follows the years.
CREATE TABLE saved_view (
    name         TEXT PRIMARY KEY CHECK (name <> ''),
    kind         TEXT NOT NULL,
    ready_set    TEXT NOT NULL,
    focus        TEXT,
    time_rule    TEXT NOT NULL CHECK (time_rule IN ('LATEST', 'EDITION', 'PERIOD')),
    edition      INTEGER,
    first        TEXT,
    last         TEXT,
    sex          TEXT NOT NULL CHECK (sex IN ('ALL', 'WOMEN', 'MEN')),
    ages         TEXT NOT NULL,
    intervals    INTEGER NOT NULL CHECK (intervals IN (0, 1)),
    corrected    INTEGER NOT NULL CHECK (corrected IN (0, 1)),
    pooled_years INTEGER NOT NULL CHECK (pooled_years BETWEEN 1 AND 3),
    saved_at     TEXT NOT NULL,
    CHECK ((time_rule = 'EDITION') = (edition IS NOT NULL)),
    CHECK ((time_rule = 'PERIOD') = (first IS NOT NULL)),
    CHECK ((first IS NULL) = (last IS NULL))
) STRICT;
CREATE TABLE saved_view_indicator (
    view      TEXT NOT NULL REFERENCES saved_view (name) ON DELETE CASCADE,
    nr        INTEGER NOT NULL CHECK (nr >= 1),
    indicator TEXT NOT NULL,
    PRIMARY KEY (view, nr)
) STRICT, WITHOUT ROWID;
CREATE TABLE saved_view_area (
    view     TEXT NOT NULL REFERENCES saved_view (name) ON DELETE CASCADE,
    list     TEXT NOT NULL CHECK (list IN ('SHOWN', 'COMPARATOR', 'SELECTED')),
    nr       INTEGER NOT NULL CHECK (nr >= 1),
    division TEXT NOT NULL,
    area     TEXT NOT NULL,
    PRIMARY KEY (view, list, nr)
) STRICT, WITHOUT ROWID;

-- What the view said when it was last looked at, to tell what has changed since.
CREATE TABLE saved_verdict (
    view          TEXT NOT NULL REFERENCES saved_view (name) ON DELETE CASCADE,
    nr            INTEGER NOT NULL CHECK (nr >= 1),
    indicator     TEXT NOT NULL,
    division      TEXT NOT NULL,
    area          TEXT NOT NULL,
    base_division TEXT NOT NULL,
    base_area     TEXT NOT NULL,
    first         TEXT NOT NULL,
    last          TEXT NOT NULL,
    verdict       TEXT NOT NULL,
    PRIMARY KEY (view, nr)
) STRICT, WITHOUT ROWID;
