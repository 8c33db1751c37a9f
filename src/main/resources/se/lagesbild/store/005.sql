-- Version 5: how a stored file was written and how it spelled its areas, so that next year's file can be held beside it.
CREATE TABLE import_form (
    import INTEGER NOT NULL REFERENCES import (id),
    name   TEXT NOT NULL CHECK (name <> ''),
    value  TEXT NOT NULL,
    PRIMARY KEY (import, name)
) STRICT, WITHOUT ROWID;
ALTER TABLE import_area ADD COLUMN text TEXT NOT NULL DEFAULT '';
