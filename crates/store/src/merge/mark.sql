-- merge::mark: how each assessment and survey of the other library stands to those here. What is in the bin there does not come in.
DROP TABLE IF EXISTS temp.incoming;
CREATE TEMP TABLE incoming (
    root TEXT NOT NULL, -- the table it is in
    id TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    standing TEXT NOT NULL,
    PRIMARY KEY (root, id)
) WITHOUT ROWID;
INSERT INTO temp.incoming
SELECT
    there.root,
    there.id,
    there.organisation_id,
    CASE
        WHEN here.id IS NULL THEN 'new'
        WHEN here.deleted IS NOT NULL THEN 'in-bin'
        WHEN unixepoch(there.updated, 'subsec') > unixepoch(here.updated, 'subsec') THEN 'newer-there'
        WHEN unixepoch(there.updated, 'subsec') < unixepoch(here.updated, 'subsec') THEN 'newer-here'
        ELSE 'same'
    END
FROM (
    SELECT 'assessment' AS root, id, organisation_id, updated FROM other.assessment WHERE deleted IS NULL
    UNION ALL
    SELECT 'survey', id, organisation_id, updated FROM other.survey WHERE deleted IS NULL
) AS there
LEFT JOIN (
    SELECT 'assessment' AS root, id, updated, deleted FROM main.assessment
    UNION ALL
    SELECT 'survey', id, updated, deleted FROM main.survey
) AS here ON here.root = there.root AND here.id = there.id;
