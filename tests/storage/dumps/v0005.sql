-- A library as version 5 of the schema wrote it, frozen. Never edit this file: people have such files.
PRAGMA application_id = 0x41495248;
PRAGMA user_version = 5;
BEGIN;

CREATE TABLE organisation (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    name TEXT NOT NULL,
    name_other TEXT NOT NULL, -- in the other language; empty when there is none
    created TEXT NOT NULL
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

CREATE INDEX assessment_of_organisation ON assessment (organisation_id);

CREATE TABLE fact (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    key TEXT NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (assessment_id, key)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE place (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    place TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT;

CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    op TEXT NOT NULL,
    assessment_id TEXT, -- the one assessment it touched, and the one question, so that the window can go there
    question_id TEXT,
    at TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
, survey_id TEXT) STRICT;

CREATE TABLE change_row (
    change_set_id INTEGER NOT NULL REFERENCES change_set (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    PRIMARY KEY (change_set_id, seq),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;

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

-- What stands for the name where companies are compared without being named; empty when there is none.
ALTER TABLE organisation ADD COLUMN alias TEXT NOT NULL DEFAULT '';

-- The user's own words by which companies are found again.
CREATE TABLE tag (
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    tag TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (organisation_id, tag)
) STRICT, WITHOUT ROWID;

-- The rung that is enough for this company in one dimension; without a row the questionnaire's own holds.
CREATE TABLE target (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    dimension_id TEXT NOT NULL CHECK (dimension_id <> ''),
    rung INTEGER NOT NULL CHECK (rung BETWEEN 1 AND 5),
    PRIMARY KEY (assessment_id, dimension_id)
) STRICT, WITHOUT ROWID;

-- Something the company means to do. With a question and a rung it is that rung's action; the words are the company's own when given.
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

CREATE INDEX action_of_assessment ON action (assessment_id);

-- A file that backs an answer; its bytes are in content. Links and plain names are in answer.evidence.
CREATE TABLE attachment (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    question_id TEXT NOT NULL CHECK (question_id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    added TEXT NOT NULL
) STRICT;

CREATE INDEX attachment_of_assessment ON attachment (assessment_id);

CREATE INDEX attachment_of_content ON attachment (sha256);

-- One person who answered for the company, and what part of it was asked of them: pillar ids, or null for all.
CREATE TABLE respondent (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    name TEXT NOT NULL, -- empty for one who was promised not to be named
    role TEXT NOT NULL CHECK (role IN ('leader', 'staff')),
    pillars TEXT CHECK (json_valid(pillars) AND json_type(pillars) = 'array'),
    received TEXT NOT NULL
) STRICT;

CREATE INDEX respondent_of_assessment ON respondent (assessment_id);

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

-- That the answer to a question was agreed on by several, why, and who saw it otherwise. The answer itself is in answer.
CREATE TABLE consensus (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    question_id TEXT NOT NULL CHECK (question_id <> ''),
    rationale TEXT NOT NULL,
    dissent TEXT NOT NULL, -- empty when nobody did
    decided TEXT NOT NULL,
    PRIMARY KEY (assessment_id, question_id)
) STRICT, WITHOUT ROWID;

-- When to look at the assessment again, where that is not 90 days after its last change; null means never.
CREATE TABLE reminder (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id),
    due TEXT -- a day, ISO 8601
) STRICT;

-- That somebody else asked for this assessment, to put it together with those of others: what part, by whom, until when.
CREATE TABLE request (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id),
    asked_for TEXT NOT NULL CHECK (asked_for <> ''), -- the assessment in the library of whoever asks
    pillars TEXT CHECK (json_valid(pillars) AND json_type(pillars) = 'array'), -- null for all
    asker TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('leader', 'staff')),
    anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)), -- whether it was promised that no name is sent back
    due TEXT -- a day, ISO 8601
) STRICT;

-- A questionnaire of the user's own. A draft may be incomplete; a published one never changes.
CREATE TABLE questionnaire (
    id TEXT NOT NULL CHECK (id <> ''),
    version TEXT NOT NULL CHECK (version <> ''),
    state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
    key TEXT NOT NULL, -- in hex, of who signed the pack it came in; empty for one made here
    changed TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT;

-- Its files, each in a row of its own, so that one changed word does not write the whole questionnaire into the history.
CREATE TABLE questionnaire_file (
    questionnaire_id TEXT NOT NULL,
    questionnaire_version TEXT NOT NULL,
    path TEXT NOT NULL CHECK (path <> ''),
    text TEXT NOT NULL,
    PRIMARY KEY (questionnaire_id, questionnaire_version, path),
    FOREIGN KEY (questionnaire_id, questionnaire_version) REFERENCES questionnaire (id, version)
) STRICT, WITHOUT ROWID;

-- Below this line nothing can be undone.

-- The bytes of attached files, each once however often it is attached.
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;

-- Few steps are about attached files; those that are keep the bytes.
CREATE INDEX change_row_of_attachment ON change_row (table_name) WHERE table_name = 'attachment';

-- What follows from the answers, kept so that many assessments can be listed, searched and summed at once. It is never the
-- truth: an assessment in stale is computed anew before anything is read from here.
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

CREATE TABLE stale (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Not INSERT OR IGNORE: in a trigger the conflict clause of the statement that fired it holds.

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

CREATE INDEX listing_by_change ON listing (updated DESC, organisation_id);

CREATE TABLE stale_organisation (
    organisation_id TEXT PRIMARY KEY NOT NULL REFERENCES organisation (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX assessment_by_change ON assessment (unixepoch(updated, 'subsec') DESC, id DESC) WHERE deleted IS NULL;

CREATE INDEX assessment_in_bin ON assessment (deleted) WHERE deleted IS NOT NULL;

CREATE TRIGGER stale_after_new_assessment AFTER INSERT ON assessment
BEGIN
    INSERT INTO stale SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE assessment_id = new.id);
END;

CREATE TRIGGER stale_after_assessment AFTER UPDATE OF form, instrument_id, instrument_version ON assessment
BEGIN
    INSERT INTO stale SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE assessment_id = new.id);
END;

CREATE TRIGGER stale_after_new_answer AFTER INSERT ON answer
BEGIN
    INSERT INTO stale SELECT new.assessment_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE assessment_id = new.assessment_id);
END;

CREATE TRIGGER stale_after_answer AFTER UPDATE ON answer
BEGIN
    INSERT INTO stale SELECT new.assessment_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE assessment_id = new.assessment_id);
END;

CREATE TRIGGER stale_after_gone_answer AFTER DELETE ON answer
BEGIN
    INSERT INTO stale SELECT old.assessment_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE assessment_id = old.assessment_id);
END;

CREATE TRIGGER listing_after_new_organisation AFTER INSERT ON organisation
BEGIN
    INSERT INTO stale_organisation SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = new.id);
END;

CREATE TRIGGER listing_after_organisation AFTER UPDATE ON organisation
BEGIN
    INSERT INTO stale_organisation SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = new.id);
END;

CREATE TRIGGER listing_after_new_assessment AFTER INSERT ON assessment
BEGIN
    INSERT INTO stale_organisation SELECT new.organisation_id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = new.organisation_id);
END;

CREATE TRIGGER listing_after_assessment AFTER UPDATE ON assessment
BEGIN
    INSERT INTO stale_organisation SELECT new.organisation_id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = new.organisation_id);
END;

CREATE TRIGGER listing_after_gone_assessment AFTER DELETE ON assessment
BEGIN
    INSERT INTO stale_organisation SELECT old.organisation_id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = old.organisation_id);
END;

CREATE TRIGGER listing_after_new_tag AFTER INSERT ON tag
BEGIN
    INSERT INTO stale_organisation SELECT new.organisation_id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = new.organisation_id);
END;

CREATE TRIGGER listing_after_gone_tag AFTER DELETE ON tag
BEGIN
    INSERT INTO stale_organisation SELECT old.organisation_id WHERE NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = old.organisation_id);
END;

CREATE TRIGGER listing_after_new_reminder AFTER INSERT ON reminder
BEGIN
    INSERT INTO stale_organisation
    SELECT organisation_id FROM assessment
    WHERE id = new.assessment_id
        AND NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = assessment.organisation_id);
END;

CREATE TRIGGER listing_after_reminder AFTER UPDATE ON reminder
BEGIN
    INSERT INTO stale_organisation
    SELECT organisation_id FROM assessment
    WHERE id = new.assessment_id
        AND NOT EXISTS (SELECT 1 FROM stale_organisation WHERE organisation_id = assessment.organisation_id);
END;

CREATE TRIGGER listing_after_gone_reminder AFTER DELETE ON reminder
BEGIN
    INSERT INTO stale_organisation
    SELECT organisation_id FROM assessment
    WHERE id = old.assessment_id
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

CREATE TRIGGER listing_after_sector AFTER UPDATE ON fact
WHEN new.key = 'industry'
BEGIN
    INSERT INTO stale_organisation
    SELECT organisation_id FROM assessment
    WHERE id = new.assessment_id
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

CREATE TRIGGER listing_after_new_standing AFTER INSERT ON standing
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

INSERT INTO organisation VALUES ('0190f3e1-0001', '康記茶餐廳', 'Hong Kee Cafe', '2026-11-22T09:30:00+08:00', '公司甲');
INSERT INTO organisation VALUES ('0190f3e1-0002', 'Éclair & Søn', '', '2026-11-23T01:00:00Z', '');

INSERT INTO assessment VALUES ('0190f3e2-0001', '0190f3e1-0001', 'hk-ai-readiness', '2026.1', 'full', '春季檢查 ''Spring''', '2026-11-22T09:30:00+08:00', 'zh-Hant-HK', '2026-11-22T09:36:00+08:00', NULL, 'facilitated');
INSERT INTO assessment VALUES ('0190f3e2-0002', '0190f3e1-0002', 'hk-ai-readiness', '2026.1', 'express', '', '2026-11-23T01:00:00Z', 'en', '2026-11-23T01:00:00Z', NULL, 'self-declared');
INSERT INTO assessment VALUES ('0190f3e2-0003', '0190f3e1-0001', 'hk-ai-readiness', '2026.1', 'express', 'Mistake', '2026-11-22T10:00:00+08:00', 'zh-Hant-HK', '2026-11-22T10:01:00+08:00', '2026-11-22T10:01:00+08:00', 'self-declared');

INSERT INTO fact VALUES ('0190f3e2-0001', 'ai_intent', '["adopt-ready-made","compute"]');
INSERT INTO fact VALUES ('0190f3e2-0001', 'headcount', '3');
INSERT INTO fact VALUES ('0190f3e2-0001', 'incubation', '[]');
INSERT INTO fact VALUES ('0190f3e2-0001', 'listed', 'false');
INSERT INTO fact VALUES ('0190f3e2-0001', 'organisation_kind', '"company"');
INSERT INTO fact VALUES ('0190f3e2-0001', 'years_since_founding', '2.5');

INSERT INTO answer VALUES ('0190f3e2-0001', 'management-support-1', 'rating', 3, NULL, '老闆支持，但未有預算
"quoted" 👍', 'sure', '["https://example.com/policy","政策.pdf"]', 'zh-Hant-HK', '2026-11-22T09:32:00+08:00', 'evidence-seen');
INSERT INTO answer VALUES ('0190f3e2-0001', 'ai-literacy-1', 'dont-know', NULL, NULL, '', NULL, '[]', 'en', '2026-11-22T09:34:00+08:00', NULL);
INSERT INTO answer VALUES ('0190f3e2-0001', 'reference-data-1', 'not-applicable', NULL, 'no historical records by law', '', NULL, '[]', 'en', '2026-11-22T09:35:00+08:00', NULL);
INSERT INTO answer VALUES ('0190f3e2-0001', 'ai-talent-1', NULL, NULL, NULL, '問人事部', NULL, '[]', NULL, NULL, NULL);

INSERT INTO project VALUES ('0190f3e2-0001', '{"items":[{"what":"聊天機械人","category":"software","cost":120000}],"share":0.5}');
INSERT INTO project VALUES ('0190f3e2-0003', '[]');

INSERT INTO tick VALUES ('0190f3e2-0001', 'nittp', 'document-2');
INSERT INTO tick VALUES ('0190f3e2-0001', 'aisc', 'step-1');
INSERT INTO tick VALUES ('0190f3e2-0001', 'nittp', 'step-1');

INSERT INTO tag VALUES ('0190f3e1-0001', '飲食');
INSERT INTO tag VALUES ('0190f3e1-0001', '2026 cohort');

INSERT INTO target VALUES ('0190f3e2-0001', 'ai-literacy', 4);

INSERT INTO action VALUES ('0190f3e4-0001', '0190f3e2-0001', 'ai-literacy-1', 2, '', '陳太', '2026-12-24', '1500.00', 'planned', '2026-11-22T09:40:00+08:00');
INSERT INTO action VALUES ('0190f3e4-0002', '0190f3e2-0001', NULL, NULL, '問 IT 供應商報價', '', NULL, NULL, 'done', '2026-11-22T09:41:00+08:00');

INSERT INTO attachment VALUES ('0190f3e5-0001', '0190f3e2-0001', 'management-support-1', '會議紀錄.txt', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 4, '2026-11-22T09:42:00+08:00');
INSERT INTO content VALUES ('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', x'74657374');

INSERT INTO respondent VALUES ('0190f3e6-0001', '0190f3e2-0001', '', 'staff', '["data"]', '2026-11-22T12:00:00+08:00');
INSERT INTO respondent_answer VALUES ('0190f3e6-0001', 'data-quality-1', 'rating', 2, NULL, '舊系統', 'guess');

INSERT INTO consensus VALUES ('0190f3e2-0001', 'management-support-1', '兩位股東都同意', '財務主任認為只有 2 級', '2026-11-22T15:00:00+08:00');

INSERT INTO reminder VALUES ('0190f3e2-0001', '2027-02-22');

INSERT INTO request VALUES ('0190f3e2-0002', '0190f3e2-0009', '["data"]', '陳太', 'staff', 1, '2026-12-10');

INSERT INTO questionnaire VALUES ('my-check', '1', 'draft', '', '2026-11-22T16:00:00+08:00');

INSERT INTO questionnaire_file VALUES ('my-check', '1', 'instrument.toml', 'id = "my-check"');

INSERT INTO survey VALUES ('0190f3e7-0001', '0190f3e1-0001', 'hkpc-user', '2023.1', '春季統計', '2026-11-22T17:00:00+08:00', 'zh-Hant-HK', '2026-11-22T17:05:00+08:00', NULL);
INSERT INTO survey VALUES ('0190f3e7-0002', '0190f3e1-0002', 'hkpc-user', '2023.1', '', '2026-11-22T18:00:00+08:00', 'en', '2026-11-22T18:01:00+08:00', '2026-11-22T18:01:00+08:00');

INSERT INTO reply VALUES ('0190f3e7-0001', 'q33', '20', '{"20":"船舶維修 👍"}', 'zh-Hant-HK', '2026-11-22T17:01:00+08:00');
INSERT INTO reply VALUES ('0190f3e7-0001', 'q34', '3', NULL, NULL, NULL);
INSERT INTO reply VALUES ('0190f3e7-0001', 'q35', '[1,4]', NULL, 'en', '2026-11-22T17:05:00+08:00');

INSERT INTO standing VALUES ('0190f3e2-0002', NULL, NULL, NULL, NULL, 0, 0, 15, '- - - - - - - - - - - - - - -');

INSERT INTO place VALUES ('0190f3e2-0001', 'question/ai-talent-1');
INSERT INTO setting VALUES ('language', 'zh-Hant-HK');

-- The third pack was rolled back, so its number is gone.
INSERT INTO pack VALUES (3, '2026.11', '2026-11-01', 'aa01', x'504b0506', '2026-11-20T09:00:00+08:00', 0);
DELETE FROM pack;
INSERT INTO pack VALUES (1, '2026.9', '2026-09-01', 'aa01', x'504b0304000102ff', '2026-11-18T09:00:00+08:00', 0);
INSERT INTO pack VALUES (2, '2026.10', '2026-10-01', 'aa01', x'504b0304', '2026-11-19T09:00:00+08:00', 1);
INSERT INTO overlay VALUES (4, 'hkpc', 'bb02', x'504b0304ff', '2026-11-21T09:00:00+08:00');
INSERT INTO trusted_key VALUES ('aa01', '生產力局', '2026-11-18T09:00:00+08:00');
INSERT INTO trusted_key VALUES ('bb02', '', '2026-11-21T01:00:00Z');

INSERT INTO change_set VALUES (39, 'reply', NULL, 'q35', '2026-11-22T17:05:00+08:00', 0, '0190f3e7-0001');
INSERT INTO change_set VALUES (40, 'project', '0190f3e2-0001', NULL, '2026-11-22T09:35:30+08:00', 0, NULL);
INSERT INTO change_set VALUES (41, 'note', '0190f3e2-0001', 'ai-talent-1', '2026-11-22T09:36:00+08:00', 0, NULL);
INSERT INTO change_set VALUES (42, 'assurance', '0190f3e2-0001', 'management-support-1', '2026-11-22T09:37:00+08:00', 0, NULL);
INSERT INTO change_set VALUES (43, 'label', '0190f3e2-0002', NULL, '2026-11-23T01:02:00Z', 1, NULL);
INSERT INTO change_set VALUES (44, 'tick', '0190f3e2-0001', NULL, '2026-11-23T01:03:00Z', 1, NULL);

INSERT INTO change_row VALUES (39, 1, 'reply', '{"survey_id":"0190f3e7-0001","question_id":"q35","value":"[11]","other":null,"language":"zh-Hant-HK","answered_at":"2026-11-22T17:02:00+08:00"}', '{"survey_id":"0190f3e7-0001","question_id":"q35","value":"[1,4]","other":null,"language":"en","answered_at":"2026-11-22T17:05:00+08:00"}');
INSERT INTO change_row VALUES (40, 1, 'project', '{"assessment_id":"0190f3e2-0001","value":"[]"}', '{"assessment_id":"0190f3e2-0001","value":"{\"items\":[{\"what\":\"聊天機械人\",\"category\":\"software\",\"cost\":120000}],\"share\":0.5}"}');
INSERT INTO change_row VALUES (41, 1, 'answer', NULL, '{"assessment_id":"0190f3e2-0001","question_id":"ai-talent-1","kind":null,"rating":null,"reason":null,"note":"問人事部","confidence":null,"evidence":"[]","language":null,"answered_at":null,"assurance":null}');
INSERT INTO change_row VALUES (42, 1, 'answer', '{"assessment_id":"0190f3e2-0001","question_id":"management-support-1","kind":"rating","rating":3,"reason":null,"note":"老闆支持，但未有預算\n\"quoted\" 👍","confidence":"sure","evidence":"[\"https://example.com/policy\",\"政策.pdf\"]","language":"zh-Hant-HK","answered_at":"2026-11-22T09:32:00+08:00","assurance":null}', '{"assessment_id":"0190f3e2-0001","question_id":"management-support-1","kind":"rating","rating":3,"reason":null,"note":"老闆支持，但未有預算\n\"quoted\" 👍","confidence":"sure","evidence":"[\"https://example.com/policy\",\"政策.pdf\"]","language":"zh-Hant-HK","answered_at":"2026-11-22T09:32:00+08:00","assurance":"evidence-seen"}');
INSERT INTO change_row VALUES (43, 1, 'assessment', '{"id":"0190f3e2-0002","organisation_id":"0190f3e1-0002","instrument_id":"hk-ai-readiness","instrument_version":"2026.1","form":"express","label":"","started":"2026-11-23T01:00:00Z","language":"en","updated":"2026-11-23T01:00:00Z","deleted":null,"assurance":"self-declared"}', '{"id":"0190f3e2-0002","organisation_id":"0190f3e1-0002","instrument_id":"hk-ai-readiness","instrument_version":"2026.1","form":"express","label":"x","started":"2026-11-23T01:00:00Z","language":"en","updated":"2026-11-23T01:00:00Z","deleted":null,"assurance":"self-declared"}');
INSERT INTO change_row VALUES (44, 1, 'tick', '{"assessment_id":"0190f3e2-0001","scheme":"aisc","item":"step-1"}', NULL);
INSERT INTO change_row VALUES (44, 2, 'tick', NULL, '{"assessment_id":"0190f3e2-0001","scheme":"aisc","item":"step-2"}');
COMMIT;
