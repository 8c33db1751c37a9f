-- What somebody who knows SQL writes for a result like ours: dictionaries, integer keys, exact values; neither the file
-- nor the lines are kept, and nothing is checked.
CREATE TEMP TABLE extract (area TEXT, indicator TEXT, year TEXT, sex TEXT, value TEXT, answers TEXT);
.mode csv
.separator ;
.import --skip 1 EXTRACT extract
BEGIN;
CREATE TABLE area (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
CREATE TABLE indicator (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
CREATE TABLE subgroup (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
INSERT OR IGNORE INTO area (name) SELECT area FROM extract;
INSERT OR IGNORE INTO indicator (name) SELECT indicator FROM extract;
INSERT OR IGNORE INTO subgroup (name) SELECT sex FROM extract;
CREATE TABLE observation (
    indicator INTEGER, subgroup INTEGER, period INTEGER, area INTEGER, mantissa INTEGER, decimals INTEGER, answers INTEGER,
    PRIMARY KEY (indicator, subgroup, period, area)) WITHOUT ROWID;
INSERT INTO observation
    SELECT i.id, s.id, CAST(year AS INTEGER), a.id, CAST(replace(value, ',', '') AS INTEGER),
        CASE instr(value, ',') WHEN 0 THEN 0 ELSE length(value) - instr(value, ',') END, CAST(answers AS INTEGER)
    FROM extract e JOIN indicator i ON i.name = e.indicator JOIN subgroup s ON s.name = e.sex
    JOIN area a ON a.name = e.area ORDER BY 1, 2, 3, 4;
COMMIT;
