-- Surveys: questionnaires that are counted and never scored.
-- Released files look exactly like this: never edit it, add 0006_*.sql instead.

-- One organisation's run through one survey.
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

CREATE INDEX survey_of_organisation ON survey (organisation_id);

-- What was said to one question, also to one that is not asked any more. Language and time are null while a reply is taken over
-- from what was known of the organisation and nobody has given it.
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

-- The one survey that a step touched, so that the window can go there.
ALTER TABLE change_set ADD COLUMN survey_id TEXT;
