-- The least there is: six columns of text.
CREATE TABLE extract (area TEXT, indicator TEXT, year TEXT, sex TEXT, value TEXT, answers TEXT);
.mode csv
.separator ;
.import --skip 1 EXTRACT extract
