-- Version 2: integer keys, history, kept files in blocks, undo. Absence is NULL, never 0.
ALTER TABLE import RENAME TO import_1;
ALTER TABLE problem RENAME TO problem_1;
ALTER TABLE turnout RENAME TO turnout_1;
ALTER TABLE observation RENAME TO observation_1;

-- What the small integers of other tables mean, for people who read the file with other programs.
CREATE TABLE code (
    list TEXT NOT NULL,
    id   INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (list, id)
) STRICT, WITHOUT ROWID;
INSERT INTO code VALUES
    ('kind', 0, 'VALUE'), ('kind', 1, 'COUNT'),
    ('status', 0, 'OK'), ('status', 1, 'SUPPRESSED'), ('status', 2, 'MISSING'), ('status', 3, 'NOT_ASKED'),
    ('status', 4, 'UNDEFINED'),
    ('flag', 0, 'PRELIMINARY'), ('flag', 1, 'ESTIMATED'), ('flag', 2, 'SYNTHETIC'),
    ('information_class', 0, 'OPEN'), ('information_class', 1, 'INTERNAL'), ('information_class', 2, 'RESTRICTED');

CREATE TABLE import (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name    TEXT NOT NULL CHECK (file_name <> ''),
    hash         TEXT NOT NULL CHECK (length(hash) = 64),
    size         INTEGER NOT NULL CHECK (size >= 0),
    encoding     TEXT NOT NULL,
    source       TEXT NOT NULL REFERENCES source (code),
    profile      TEXT NOT NULL,
    imported_at  TEXT NOT NULL,
    undone_at    TEXT,
    observations INTEGER NOT NULL CHECK (observations >= 0),
    row_read     INTEGER NOT NULL,
    row_header   INTEGER NOT NULL CHECK (row_header >= 0),
    row_notes    INTEGER NOT NULL CHECK (row_notes >= 0),
    row_blank    INTEGER NOT NULL CHECK (row_blank >= 0),
    row_totals   INTEGER NOT NULL CHECK (row_totals >= 0),
    row_repeated INTEGER NOT NULL CHECK (row_repeated >= 0),
    row_refused  INTEGER NOT NULL CHECK (row_refused >= 0),
    row_known    INTEGER NOT NULL CHECK (row_known >= 0),
    row_held     INTEGER NOT NULL CHECK (row_held >= 0),
    row_stored   INTEGER NOT NULL CHECK (row_stored >= 0),
    CHECK (row_read = row_header + row_notes + row_blank + row_totals + row_repeated + row_refused + row_known
        + row_held + row_stored)
) STRICT;
CREATE UNIQUE INDEX import_live ON import (hash) WHERE undone_at IS NULL;
INSERT INTO import SELECT id, file_name, hash, 0, encoding, source, profile, imported_at, NULL, observations,
    row_read, row_header, row_notes, row_blank, row_totals, row_repeated, row_refused, row_known, row_held, row_stored
    FROM import_1;

-- The file as it came: 256 KiB a block, deflated; first_line is the line that the block's first byte belongs to.
CREATE TABLE import_block (
    import     INTEGER NOT NULL REFERENCES import (id),
    nr         INTEGER NOT NULL CHECK (nr >= 0),
    first_line INTEGER NOT NULL CHECK (first_line >= 1),
    bytes      BLOB NOT NULL,
    PRIMARY KEY (import, nr)
) STRICT;
CREATE TABLE problem (
    import INTEGER NOT NULL REFERENCES import (id),
    nr     INTEGER NOT NULL,
    level  TEXT NOT NULL CHECK (level IN ('INFO', 'WARN')),
    code   TEXT NOT NULL,
    line   INTEGER NOT NULL CHECK (line >= 0),
    col    INTEGER NOT NULL CHECK (col >= 0),
    raw    TEXT NOT NULL,
    detail TEXT NOT NULL,
    count  INTEGER NOT NULL CHECK (count >= 1),
    PRIMARY KEY (import, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO problem SELECT import, nr, level, code, line, col, raw, detail, count FROM problem_1;
CREATE TABLE answer (
    import INTEGER NOT NULL REFERENCES import (id),
    nr     INTEGER NOT NULL,
    code   TEXT NOT NULL,
    raw    TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (import, nr)
) STRICT, WITHOUT ROWID;

-- Which import brought a division, an area or an indicator; NULL when it was there before any file.
ALTER TABLE division ADD COLUMN created_by INTEGER REFERENCES import (id);
ALTER TABLE area ADD COLUMN created_by INTEGER REFERENCES import (id);
ALTER TABLE indicator ADD COLUMN created_by INTEGER REFERENCES import (id);

-- Earlier wordings of an indicator.
CREATE TABLE indicator_version (
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    version   INTEGER NOT NULL CHECK (version >= 1),
    name      TEXT NOT NULL,
    name_en   TEXT NOT NULL,
    unit      TEXT NOT NULL,
    polarity  TEXT NOT NULL,
    fields    TEXT NOT NULL,
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    question  TEXT NOT NULL,
    PRIMARY KEY (indicator, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER indicator_reworded AFTER UPDATE OF name, name_en, unit, polarity, fields, sensitive, question ON indicator
BEGIN INSERT INTO indicator_version SELECT OLD.id, 1 + count(*), OLD.name, OLD.name_en, OLD.unit, OLD.polarity,
    OLD.fields, OLD.sensitive, OLD.question FROM indicator_version WHERE indicator = OLD.id; END;

CREATE TABLE period (
    id    INTEGER PRIMARY KEY,
    first TEXT NOT NULL CHECK (length(first) = 10),
    last  TEXT NOT NULL CHECK (length(last) = 10 AND last >= first),
    UNIQUE (first, last)
) STRICT;
INSERT INTO period (first, last)
    SELECT first, last FROM observation_1 UNION SELECT first, last FROM turnout_1 ORDER BY last, first;
CREATE TABLE subgroup (
    id   INTEGER PRIMARY KEY,
    sex  TEXT NOT NULL CHECK (sex IN ('ALL', 'WOMEN', 'MEN')),
    ages TEXT NOT NULL,
    UNIQUE (sex, ages)
) STRICT;
INSERT INTO subgroup VALUES (1, 'ALL', '');
INSERT OR IGNORE INTO subgroup (sex, ages) SELECT DISTINCT sex, ages FROM observation_1 ORDER BY sex, ages;

CREATE TABLE observation (
    indicator         INTEGER NOT NULL REFERENCES indicator (id),
    kind              INTEGER NOT NULL CHECK (kind IN (0, 1)),
    subgroup          INTEGER NOT NULL REFERENCES subgroup (id),
    period            INTEGER NOT NULL REFERENCES period (id),
    area              INTEGER NOT NULL REFERENCES area (id),
    status            INTEGER NOT NULL CHECK (status BETWEEN 0 AND 4),
    mantissa          INTEGER,
    decimals          INTEGER CHECK (decimals BETWEEN 0 AND 18),
    text              TEXT,
    answers           INTEGER CHECK (answers >= 0),
    effective         TEXT,
    design_effect     TEXT,
    lower             TEXT,
    upper             TEXT,
    population        INTEGER CHECK (population >= 0),
    flags             INTEGER NOT NULL CHECK (flags BETWEEN 0 AND 7),
    information_class INTEGER NOT NULL CHECK (information_class BETWEEN 0 AND 2),
    import            INTEGER NOT NULL REFERENCES import (id),
    line              INTEGER NOT NULL CHECK (line >= 1),
    col               INTEGER NOT NULL CHECK (col >= 1),
    PRIMARY KEY (indicator, kind, subgroup, period, area),
    CHECK ((status = 0) = (mantissa IS NOT NULL)),
    CHECK ((mantissa IS NULL) = (decimals IS NULL)),
    CHECK (kind = 0 OR mantissa IS NULL OR mantissa >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO observation
    SELECT o.indicator, CASE kind WHEN 'VALUE' THEN 0 WHEN 'COUNT' THEN 1 END, s.id, p.id, area,
        CASE status WHEN 'OK' THEN 0 WHEN 'SUPPRESSED' THEN 1 WHEN 'MISSING' THEN 2 WHEN 'NOT_ASKED' THEN 3
            WHEN 'UNDEFINED' THEN 4 END,
        mantissa, decimals, text, answers, effective, design_effect, lower, upper, population,
        (instr(flags, 'PRELIMINARY') > 0) + 2 * (instr(flags, 'ESTIMATED') > 0) + 4 * (instr(flags, 'SYNTHETIC') > 0),
        CASE information_class WHEN 'OPEN' THEN 0 WHEN 'INTERNAL' THEN 1 WHEN 'RESTRICTED' THEN 2 END,
        import, line, col
    FROM observation_1 o
    JOIN period p ON p.first = o.first AND p.last = o.last
    JOIN subgroup s ON s.sex = o.sex AND s.ages = o.ages
    ORDER BY 1, 2, 3, 4, 5;

-- Values that are no longer valid: replaced by a later import, or by their own import's undoing.
CREATE TABLE observation_history (
    indicator         INTEGER NOT NULL REFERENCES indicator (id),
    kind              INTEGER NOT NULL,
    subgroup          INTEGER NOT NULL REFERENCES subgroup (id),
    period            INTEGER NOT NULL REFERENCES period (id),
    area              INTEGER NOT NULL REFERENCES area (id),
    status            INTEGER NOT NULL,
    mantissa          INTEGER,
    decimals          INTEGER,
    text              TEXT,
    answers           INTEGER,
    effective         TEXT,
    design_effect     TEXT,
    lower             TEXT,
    upper             TEXT,
    population        INTEGER,
    flags             INTEGER NOT NULL,
    information_class INTEGER NOT NULL,
    import            INTEGER NOT NULL REFERENCES import (id),
    line              INTEGER NOT NULL,
    col               INTEGER NOT NULL,
    replaced_by       INTEGER NOT NULL REFERENCES import (id),
    PRIMARY KEY (indicator, kind, subgroup, period, area, replaced_by, import)
) STRICT, WITHOUT ROWID;
CREATE INDEX observation_history_import ON observation_history (import);
CREATE INDEX observation_history_replaced_by ON observation_history (replaced_by);
CREATE TRIGGER observation_twice BEFORE UPDATE ON observation WHEN OLD.import = NEW.import
BEGIN SELECT RAISE(ABORT, 'one import says two things about one cell'); END;
CREATE TRIGGER observation_revised AFTER UPDATE ON observation
BEGIN INSERT INTO observation_history VALUES (OLD.indicator, OLD.kind, OLD.subgroup, OLD.period, OLD.area, OLD.status,
    OLD.mantissa, OLD.decimals, OLD.text, OLD.answers, OLD.effective, OLD.design_effect, OLD.lower, OLD.upper,
    OLD.population, OLD.flags, OLD.information_class, OLD.import, OLD.line, OLD.col, NEW.import); END;

-- One row a column of cells: what there is, without looking at the cells. The sum is exact at that many decimals,
-- NULL when it does not fit 64 bits.
CREATE TABLE slice (
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    kind      INTEGER NOT NULL,
    subgroup  INTEGER NOT NULL REFERENCES subgroup (id),
    period    INTEGER NOT NULL REFERENCES period (id),
    cells     INTEGER NOT NULL CHECK (cells >= 1),
    valued    INTEGER NOT NULL CHECK (valued BETWEEN 0 AND cells),
    decimals  INTEGER NOT NULL,
    sum       INTEGER,
    PRIMARY KEY (indicator, kind, subgroup, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE wave (
    id       INTEGER PRIMARY KEY,
    source   TEXT NOT NULL REFERENCES source (code),
    period   INTEGER NOT NULL REFERENCES period (id),
    pandemic INTEGER NOT NULL CHECK (pandemic IN (0, 1)),
    UNIQUE (source, period)
) STRICT;
INSERT INTO wave (source, period, pandemic)
    SELECT DISTINCT source, p.id, substr(t.first, 1, 4) <= '2021' AND substr(t.last, 1, 4) >= '2020'
    FROM turnout_1 t JOIN period p ON p.first = t.first AND p.last = t.last ORDER BY t.source, t.last;
CREATE TABLE turnout (
    wave    INTEGER NOT NULL REFERENCES wave (id),
    area    INTEGER NOT NULL REFERENCES area (id),
    sample  INTEGER CHECK (sample >= 0),
    answers INTEGER CHECK (answers >= 0),
    rate    TEXT,
    import  INTEGER NOT NULL REFERENCES import (id),
    PRIMARY KEY (wave, area)
) STRICT, WITHOUT ROWID;
INSERT INTO turnout
    SELECT w.id, t.area, t.sample, t.answers, t.rate, t.import
    FROM turnout_1 t JOIN period p ON p.first = t.first AND p.last = t.last
    JOIN wave w ON w.source = t.source AND w.period = p.id;
CREATE TABLE turnout_history (
    wave        INTEGER NOT NULL REFERENCES wave (id),
    area        INTEGER NOT NULL REFERENCES area (id),
    sample      INTEGER,
    answers     INTEGER,
    rate        TEXT,
    import      INTEGER NOT NULL REFERENCES import (id),
    replaced_by INTEGER NOT NULL REFERENCES import (id),
    PRIMARY KEY (wave, area, replaced_by, import)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER turnout_revised AFTER UPDATE ON turnout
BEGIN INSERT INTO turnout_history VALUES (OLD.wave, OLD.area, OLD.sample, OLD.answers, OLD.rate, OLD.import,
    NEW.import); END;

-- What was done to the file, when and in which role; never who by account name.
CREATE TABLE log (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    at     TEXT NOT NULL,
    role   TEXT NOT NULL,
    action TEXT NOT NULL,
    import INTEGER,
    detail TEXT NOT NULL
) STRICT;

-- The observations in words, for people who read the file with other programs.
CREATE VIEW observation_in_words AS
    SELECT i.code AS indicator, k.name AS kind, s.sex, s.ages, p.first, p.last, a.division, a.code AS area,
        a.name AS area_name, c.name AS status, o.mantissa, o.decimals, o.text, o.answers, m.file_name, o.line, o.col
    FROM observation o
    JOIN indicator i ON i.id = o.indicator
    JOIN code k ON k.list = 'kind' AND k.id = o.kind
    JOIN subgroup s ON s.id = o.subgroup
    JOIN period p ON p.id = o.period
    JOIN area a ON a.id = o.area
    JOIN code c ON c.list = 'status' AND c.id = o.status
    JOIN import m ON m.id = o.import;

DROP TABLE observation_1;
DROP TABLE turnout_1;
DROP TABLE problem_1;
