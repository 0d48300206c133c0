-- merge::mark: how each assessment of the other library stands to those here. What is in the bin there does not come in.
DROP TABLE IF EXISTS temp.incoming;
CREATE TEMP TABLE incoming (id TEXT PRIMARY KEY NOT NULL, organisation_id TEXT NOT NULL, standing TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO temp.incoming
SELECT
    there.id,
    there.organisation_id,
    CASE
        WHEN here.id IS NULL THEN 'new'
        WHEN here.deleted IS NOT NULL THEN 'in-bin'
        WHEN unixepoch(there.updated, 'subsec') > unixepoch(here.updated, 'subsec') THEN 'newer-there'
        WHEN unixepoch(there.updated, 'subsec') < unixepoch(here.updated, 'subsec') THEN 'newer-here'
        ELSE 'same'
    END
FROM other.assessment AS there
LEFT JOIN main.assessment AS here ON here.id = there.id
WHERE there.deleted IS NULL;
