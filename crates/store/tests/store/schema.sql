PRAGMA application_id = 0x41495248;
PRAGMA user_version = 3;

CREATE TABLE answer (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    question_id TEXT NOT NULL CHECK (question_id <> ''),
    kind TEXT CHECK (kind IN ('rating', 'dont-know', 'not-applicable')),
    rating INTEGER CHECK (rating BETWEEN 1 AND 5),
    reason TEXT CHECK (reason <> ''),
    note TEXT NOT NULL,
    confidence TEXT CHECK (confidence IN ('sure', 'fairly', 'guess')),
    evidence TEXT NOT NULL CHECK (json_valid(evidence) AND json_type(evidence) = 'array'),
    language TEXT CHECK (language IN ('en', 'zh-Hant-HK')), -- of the interface in which it was answered
    answered_at TEXT, assurance TEXT
CHECK (assurance IN ('self-declared', 'facilitated', 'evidence-seen')),
    PRIMARY KEY (assessment_id, question_id),
    CHECK ((rating IS NOT NULL) = (kind IS 'rating')),
    CHECK ((reason IS NOT NULL) = (kind IS 'not-applicable')),
    CHECK ((language IS NULL) = (kind IS NULL)),
    CHECK ((answered_at IS NULL) = (kind IS NULL))
) STRICT;

CREATE TABLE assessment (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    instrument_id TEXT NOT NULL CHECK (instrument_id <> ''),
    instrument_version TEXT NOT NULL CHECK (instrument_version <> ''),
    form TEXT NOT NULL CHECK (form <> ''),
    label TEXT NOT NULL,
    started TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'zh-Hant-HK')),
    updated TEXT NOT NULL,
    deleted TEXT -- when it was put into the bin
, assurance TEXT NOT NULL DEFAULT 'self-declared'
CHECK (assurance IN ('self-declared', 'facilitated', 'evidence-seen'))) STRICT;

CREATE TABLE change_row (
    change_set_id INTEGER NOT NULL REFERENCES change_set (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    PRIMARY KEY (change_set_id, seq),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    op TEXT NOT NULL,
    assessment_id TEXT, -- the one assessment it touched, and the one question, so that the window can go there
    question_id TEXT,
    at TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE fact (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    key TEXT NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (assessment_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    name TEXT NOT NULL,
    name_other TEXT NOT NULL, -- in the other language; empty when there is none
    created TEXT NOT NULL
) STRICT;

CREATE TABLE overlay (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    key TEXT NOT NULL CHECK (key <> ''),
    bytes BLOB NOT NULL,
    installed TEXT NOT NULL
) STRICT;

CREATE TABLE pack (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version TEXT NOT NULL,
    published TEXT NOT NULL,
    key TEXT NOT NULL CHECK (key <> ''),
    bytes BLOB NOT NULL,
    installed TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE place (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    place TEXT NOT NULL
) STRICT;

CREATE TABLE project (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id),
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE tick (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    scheme TEXT NOT NULL CHECK (scheme <> ''),
    item TEXT NOT NULL CHECK (item <> ''),
    PRIMARY KEY (assessment_id, scheme, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE trusted_key (
    key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    name TEXT NOT NULL,
    trusted TEXT NOT NULL
) STRICT;

CREATE INDEX assessment_of_organisation ON assessment (organisation_id);

CREATE UNIQUE INDEX pack_active ON pack (active) WHERE active = 1;
