-- A library as version 3 of the schema wrote it, frozen. Never edit this file: people have such files.
PRAGMA application_id = 0x41495248;
PRAGMA user_version = 3;
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

INSERT INTO organisation VALUES ('0190f3e1-0001', '康記茶餐廳', 'Hong Kee Cafe', '2026-11-22T09:30:00+08:00');
INSERT INTO organisation VALUES ('0190f3e1-0002', 'Éclair & Søn', '', '2026-11-23T01:00:00Z');

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

INSERT INTO change_set VALUES (40, 'project', '0190f3e2-0001', NULL, '2026-11-22T09:35:30+08:00', 0);
INSERT INTO change_set VALUES (41, 'note', '0190f3e2-0001', 'ai-talent-1', '2026-11-22T09:36:00+08:00', 0);
INSERT INTO change_set VALUES (42, 'assurance', '0190f3e2-0001', 'management-support-1', '2026-11-22T09:37:00+08:00', 0);
INSERT INTO change_set VALUES (43, 'label', '0190f3e2-0002', NULL, '2026-11-23T01:02:00Z', 1);
INSERT INTO change_set VALUES (44, 'tick', '0190f3e2-0001', NULL, '2026-11-23T01:03:00Z', 1);

INSERT INTO change_row VALUES (40, 1, 'project', '{"assessment_id":"0190f3e2-0001","value":"[]"}', '{"assessment_id":"0190f3e2-0001","value":"{\"items\":[{\"what\":\"聊天機械人\",\"category\":\"software\",\"cost\":120000}],\"share\":0.5}"}');
INSERT INTO change_row VALUES (41, 1, 'answer', NULL, '{"assessment_id":"0190f3e2-0001","question_id":"ai-talent-1","kind":null,"rating":null,"reason":null,"note":"問人事部","confidence":null,"evidence":"[]","language":null,"answered_at":null,"assurance":null}');
INSERT INTO change_row VALUES (42, 1, 'answer', '{"assessment_id":"0190f3e2-0001","question_id":"management-support-1","kind":"rating","rating":3,"reason":null,"note":"老闆支持，但未有預算\n\"quoted\" 👍","confidence":"sure","evidence":"[\"https://example.com/policy\",\"政策.pdf\"]","language":"zh-Hant-HK","answered_at":"2026-11-22T09:32:00+08:00","assurance":null}', '{"assessment_id":"0190f3e2-0001","question_id":"management-support-1","kind":"rating","rating":3,"reason":null,"note":"老闆支持，但未有預算\n\"quoted\" 👍","confidence":"sure","evidence":"[\"https://example.com/policy\",\"政策.pdf\"]","language":"zh-Hant-HK","answered_at":"2026-11-22T09:32:00+08:00","assurance":"evidence-seen"}');
INSERT INTO change_row VALUES (43, 1, 'assessment', '{"id":"0190f3e2-0002","organisation_id":"0190f3e1-0002","instrument_id":"hk-ai-readiness","instrument_version":"2026.1","form":"express","label":"","started":"2026-11-23T01:00:00Z","language":"en","updated":"2026-11-23T01:00:00Z","deleted":null,"assurance":"self-declared"}', '{"id":"0190f3e2-0002","organisation_id":"0190f3e1-0002","instrument_id":"hk-ai-readiness","instrument_version":"2026.1","form":"express","label":"x","started":"2026-11-23T01:00:00Z","language":"en","updated":"2026-11-23T01:00:00Z","deleted":null,"assurance":"self-declared"}');
INSERT INTO change_row VALUES (44, 1, 'tick', '{"assessment_id":"0190f3e2-0001","scheme":"aisc","item":"step-1"}', NULL);
INSERT INTO change_row VALUES (44, 2, 'tick', NULL, '{"assessment_id":"0190f3e2-0001","scheme":"aisc","item":"step-2"}');
COMMIT;
