-- Version 6: borders of areas from maps that somebody read in.
CREATE TABLE outline (
    area      INTEGER PRIMARY KEY REFERENCES area (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    rings     TEXT NOT NULL CHECK (rings <> '')
) STRICT;
