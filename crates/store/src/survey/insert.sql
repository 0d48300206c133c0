-- survey::insert: a new survey, last changed when it was stored.
INSERT INTO survey (
    id, organisation_id, instrument_id, instrument_version, label, started, language, updated, deleted
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, NULL)
ON CONFLICT (id) DO NOTHING
