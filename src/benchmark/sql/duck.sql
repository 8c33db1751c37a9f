CREATE TEMP TABLE extract AS SELECT * FROM read_csv('EXTRACT', delim = ';', header = true, columns = {
    'area': 'VARCHAR', 'indicator': 'VARCHAR', 'year': 'INTEGER', 'sex': 'VARCHAR', 'value': 'VARCHAR', 'answers': 'INTEGER'});
CREATE TABLE area AS SELECT row_number() OVER () AS id, area AS name FROM (SELECT DISTINCT area FROM extract);
CREATE TABLE indicator AS SELECT row_number() OVER () AS id, indicator AS name FROM (SELECT DISTINCT indicator FROM extract);
CREATE TABLE subgroup AS SELECT row_number() OVER () AS id, sex AS name FROM (SELECT DISTINCT sex FROM extract);
CREATE TABLE observation AS
    SELECT i.id AS indicator, s.id AS subgroup, year AS period, a.id AS area,
        CAST(replace(value, ',', '') AS BIGINT) AS mantissa,
        CASE instr(value, ',') WHEN 0 THEN 0 ELSE length(value) - instr(value, ',') END AS decimals, answers
    FROM extract e JOIN indicator i ON i.name = e.indicator JOIN subgroup s ON s.name = e.sex
    JOIN area a ON a.name = e.area ORDER BY 1, 2, 3, 4;
DROP TABLE extract;
