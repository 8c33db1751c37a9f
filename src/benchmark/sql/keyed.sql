-- The same with the key by which values are looked up.
CREATE TABLE extract (area TEXT, indicator TEXT, year TEXT, sex TEXT, value TEXT, answers TEXT,
    PRIMARY KEY (indicator, sex, year, area));
.mode csv
.separator ;
.import --skip 1 EXTRACT extract
