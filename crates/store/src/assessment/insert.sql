-- assessment::insert: a new assessment, last changed when it was stored.
INSERT INTO assessment (
    id, organisation_id, instrument_id, instrument_version, form, label, started, language, updated, deleted
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, NULL)
ON CONFLICT (id) DO NOTHING
