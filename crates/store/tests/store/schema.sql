PRAGMA application_id = 0x41495248;
PRAGMA user_version = 5;

CREATE TRIGGER listing_after_assessment AFTER UPDATE ON assessment
BEGIN
    INSERT INTO stale_organisation SELECT new.organisation_id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = new.organisation_id);
END;

CREATE TRIGGER listing_after_gone_assessment AFTER DELETE ON assessment
BEGIN
    INSERT INTO stale_organisation SELECT old.organisation_id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = old.organisation_id);
END;

CREATE TRIGGER listing_after_gone_reminder AFTER DELETE ON reminder
BEGIN
    INSERT INTO stale_organisation
    SELECT organisation_id FROM assessment
    WHERE id = old.assessment_id
        AND NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = assessment.organisation_id);
END;

CREATE TRIGGER listing_after_gone_sector AFTER DELETE ON fact
WHEN old.key = 'industry'
BEGIN
    INSERT INTO stale_organisation
    SELECT organisation_id FROM assessment
    WHERE id = old.assessment_id
        AND NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = assessment.organisation_id);
END;

CREATE TRIGGER listing_after_gone_tag AFTER DELETE ON tag
BEGIN
    INSERT INTO stale_organisation SELECT old.organisation_id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = old.organisation_id);
END;

CREATE TRIGGER listing_after_new_assessment AFTER INSERT ON assessment
BEGIN
    INSERT INTO stale_organisation SELECT new.organisation_id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = new.organisation_id);
END;

CREATE TRIGGER listing_after_new_organisation AFTER INSERT ON organisation
BEGIN
    INSERT INTO stale_organisation SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = new.id);
END;

CREATE TRIGGER listing_after_new_reminder AFTER INSERT ON reminder
BEGIN
    INSERT INTO stale_organisation
    SELECT organisation_id FROM assessment
    WHERE id = new.assessment_id
        AND NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = assessment.organisation_id);
END;

CREATE TRIGGER listing_after_new_sector AFTER INSERT ON fact
WHEN new.key = 'industry'
BEGIN
    INSERT INTO stale_organisation
    SELECT organisation_id FROM assessment
    WHERE id = new.assessment_id
        AND NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = assessment.organisation_id);
END;

CREATE TRIGGER listing_after_new_standing AFTER INSERT ON standing
BEGIN
    INSERT INTO stale_organisation
    SELECT organisation_id FROM assessment
    WHERE id = new.assessment_id
        AND NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = assessment.organisation_id);
END;

CREATE TRIGGER listing_after_new_tag AFTER INSERT ON tag
BEGIN
    INSERT INTO stale_organisation SELECT new.organisation_id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = new.organisation_id);
END;

CREATE TRIGGER listing_after_organisation AFTER UPDATE ON organisation
BEGIN
    INSERT INTO stale_organisation SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = new.id);
END;

CREATE TRIGGER listing_after_reminder AFTER UPDATE ON reminder
BEGIN
    INSERT INTO stale_organisation
    SELECT organisation_id FROM assessment
    WHERE id = new.assessment_id
        AND NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = assessment.organisation_id);
END;

CREATE TRIGGER listing_after_sector AFTER UPDATE ON fact
WHEN new.key = 'industry'
BEGIN
    INSERT INTO stale_organisation
    SELECT organisation_id FROM assessment
    WHERE id = new.assessment_id
        AND NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = assessment.organisation_id);
END;

CREATE TRIGGER listing_after_standing AFTER UPDATE ON standing
BEGIN
    INSERT INTO stale_organisation
    SELECT organisation_id FROM assessment
    WHERE id = new.assessment_id
        AND NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = assessment.organisation_id);
END;

CREATE TRIGGER stale_after_answer AFTER UPDATE ON answer
BEGIN
    INSERT INTO stale SELECT new.assessment_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE assessment_id = new.assessment_id);
END;

CREATE TRIGGER stale_after_assessment AFTER UPDATE OF form, instrument_id, instrument_version ON assessment
BEGIN
    INSERT INTO stale SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE assessment_id = new.id);
END;

CREATE TRIGGER stale_after_gone_answer AFTER DELETE ON answer
BEGIN
    INSERT INTO stale SELECT old.assessment_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE assessment_id = old.assessment_id);
END;

CREATE TRIGGER stale_after_new_answer AFTER INSERT ON answer
BEGIN
    INSERT INTO stale SELECT new.assessment_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE assessment_id = new.assessment_id);
END;

CREATE TRIGGER stale_after_new_assessment AFTER INSERT ON assessment
BEGIN
    INSERT INTO stale SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE assessment_id = new.id);
END;

CREATE TABLE action (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    question_id TEXT CHECK (question_id <> ''),
    rung INTEGER CHECK (rung BETWEEN 2 AND 5),
    words TEXT NOT NULL,
    owner TEXT NOT NULL, -- who sees to it; empty while nobody does
    due TEXT, -- a day, ISO 8601
    cost TEXT, -- Hong Kong dollars, decimal with two places
    state TEXT NOT NULL CHECK (state IN ('planned', 'doing', 'done', 'dropped')),
    added TEXT NOT NULL,
    CHECK ((question_id IS NULL) = (rung IS NULL)),
    CHECK (question_id IS NOT NULL OR words <> '')
) STRICT;

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

CREATE TABLE attachment (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    question_id TEXT NOT NULL CHECK (question_id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    added TEXT NOT NULL
) STRICT;

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
, survey_id TEXT) STRICT;

CREATE TABLE consensus (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    question_id TEXT NOT NULL CHECK (question_id <> ''),
    rationale TEXT NOT NULL,
    dissent TEXT NOT NULL, -- empty when nobody did
    decided TEXT NOT NULL,
    PRIMARY KEY (assessment_id, question_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE content (
    sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE fact (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    key TEXT NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (assessment_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE listing (
    organisation_id TEXT PRIMARY KEY NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    assessment_id TEXT NOT NULL UNIQUE REFERENCES assessment (id) ON DELETE CASCADE,
    assessments INTEGER NOT NULL, -- of the organisation outside the bin
    words TEXT NOT NULL, -- names, alias and tags in lower case, one a line, by which it is found
    sector TEXT, -- the fact industry as JSON
    form TEXT NOT NULL,
    started TEXT NOT NULL, -- the day, as the user saw it
    updated REAL NOT NULL, -- seconds since 1970
    due TEXT, -- the day to look at it again; null means never
    tenths INTEGER, -- from here on as in standing
    band TEXT,
    final INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    asked INTEGER NOT NULL
) STRICT;

CREATE TABLE organisation (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    name TEXT NOT NULL,
    name_other TEXT NOT NULL, -- in the other language; empty when there is none
    created TEXT NOT NULL
, alias TEXT NOT NULL DEFAULT '') STRICT;

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

CREATE TABLE questionnaire (
    id TEXT NOT NULL CHECK (id <> ''),
    version TEXT NOT NULL CHECK (version <> ''),
    state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
    key TEXT NOT NULL, -- in hex, of who signed the pack it came in; empty for one made here
    changed TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT;

CREATE TABLE questionnaire_file (
    questionnaire_id TEXT NOT NULL,
    questionnaire_version TEXT NOT NULL,
    path TEXT NOT NULL CHECK (path <> ''),
    text TEXT NOT NULL,
    PRIMARY KEY (questionnaire_id, questionnaire_version, path),
    FOREIGN KEY (questionnaire_id, questionnaire_version) REFERENCES questionnaire (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE reminder (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id),
    due TEXT -- a day, ISO 8601
) STRICT;

CREATE TABLE reply (
    survey_id TEXT NOT NULL REFERENCES survey (id),
    question_id TEXT NOT NULL CHECK (question_id <> ''),
    value TEXT NOT NULL CHECK (json_valid(value)),
    other TEXT CHECK (other IS NULL OR json_valid(other) AND json_type(other) = 'object'), -- own words, by code
    language TEXT CHECK (language IN ('en', 'zh-Hant-HK')), -- of the interface in which it was given
    answered_at TEXT,
    PRIMARY KEY (survey_id, question_id),
    CHECK ((language IS NULL) = (answered_at IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE request (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id),
    asked_for TEXT NOT NULL CHECK (asked_for <> ''), -- the assessment in the library of whoever asks
    pillars TEXT CHECK (json_valid(pillars) AND json_type(pillars) = 'array'), -- null for all
    asker TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('leader', 'staff')),
    anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)), -- whether it was promised that no name is sent back
    due TEXT -- a day, ISO 8601
) STRICT;

CREATE TABLE respondent (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    name TEXT NOT NULL, -- empty for one who was promised not to be named
    role TEXT NOT NULL CHECK (role IN ('leader', 'staff')),
    pillars TEXT CHECK (json_valid(pillars) AND json_type(pillars) = 'array'),
    received TEXT NOT NULL
) STRICT;

CREATE TABLE respondent_answer (
    respondent_id TEXT NOT NULL REFERENCES respondent (id),
    question_id TEXT NOT NULL CHECK (question_id <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('rating', 'dont-know', 'not-applicable')),
    rating INTEGER CHECK (rating BETWEEN 1 AND 5),
    reason TEXT CHECK (reason <> ''),
    note TEXT NOT NULL,
    confidence TEXT CHECK (confidence IN ('sure', 'fairly', 'guess')),
    PRIMARY KEY (respondent_id, question_id),
    CHECK ((rating IS NOT NULL) = (kind = 'rating')),
    CHECK ((reason IS NOT NULL) = (kind = 'not-applicable'))
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE stale (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE stale_organisation (
    organisation_id TEXT PRIMARY KEY NOT NULL REFERENCES organisation (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE standing (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    numerator INTEGER, -- of the overall score in lowest terms; null without any rating
    denominator INTEGER,
    tenths INTEGER, -- the overall score as shown, times ten
    band TEXT,
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    answered INTEGER NOT NULL, -- questions with a response
    asked INTEGER NOT NULL, -- questions of the form; 0 where this program does not have the questionnaire
    dimensions TEXT NOT NULL -- "3/1 5/2 - …" in the questionnaire's order; - where there is no score
) STRICT;

CREATE TABLE survey (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    instrument_id TEXT NOT NULL CHECK (instrument_id <> ''),
    instrument_version TEXT NOT NULL CHECK (instrument_version <> ''),
    label TEXT NOT NULL,
    started TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'zh-Hant-HK')),
    updated TEXT NOT NULL,
    deleted TEXT -- when it was put into the bin
) STRICT;

CREATE TABLE tag (
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    tag TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (organisation_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    dimension_id TEXT NOT NULL CHECK (dimension_id <> ''),
    rung INTEGER NOT NULL CHECK (rung BETWEEN 1 AND 5),
    PRIMARY KEY (assessment_id, dimension_id)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX action_of_assessment ON action (assessment_id);

CREATE INDEX assessment_by_change ON assessment (unixepoch(updated, 'subsec') DESC, id DESC) WHERE deleted IS NULL;

CREATE INDEX assessment_in_bin ON assessment (deleted) WHERE deleted IS NOT NULL;

CREATE INDEX assessment_of_organisation ON assessment (organisation_id);

CREATE INDEX attachment_of_assessment ON attachment (assessment_id);

CREATE INDEX attachment_of_content ON attachment (sha256);

CREATE INDEX change_row_of_attachment ON change_row (table_name) WHERE table_name = 'attachment';

CREATE INDEX listing_by_change ON listing (updated DESC, organisation_id);

CREATE UNIQUE INDEX pack_active ON pack (active) WHERE active = 1;

CREATE INDEX respondent_of_assessment ON respondent (assessment_id);

CREATE INDEX survey_of_organisation ON survey (organisation_id);
