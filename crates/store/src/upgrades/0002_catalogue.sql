-- Money and training: what a company plans, what it has ticked off, and the catalogues that came as files.
-- Released files look exactly like this: never edit it, add 0003_*.sql instead.

-- What the company plans to spend, in the caller's own terms.
CREATE TABLE project (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id),
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

-- A step or document of a scheme that is done; one that is not has no row.
CREATE TABLE tick (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    scheme TEXT NOT NULL CHECK (scheme <> ''),
    item TEXT NOT NULL CHECK (item <> ''),
    PRIMARY KEY (assessment_id, scheme, item)
) STRICT, WITHOUT ROWID;

-- Below this line nothing can be undone. Keys are in hex. A number is never used again, so that it tells one
-- installation from every other.

CREATE TABLE pack (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version TEXT NOT NULL,
    published TEXT NOT NULL,
    key TEXT NOT NULL CHECK (key <> ''),
    bytes BLOB NOT NULL,
    installed TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX pack_active ON pack (active) WHERE active = 1;

CREATE TABLE overlay (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    key TEXT NOT NULL CHECK (key <> ''),
    bytes BLOB NOT NULL,
    installed TEXT NOT NULL
) STRICT;

CREATE TABLE trusted_key (
    key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    name TEXT NOT NULL,
    trusted TEXT NOT NULL
) STRICT;
