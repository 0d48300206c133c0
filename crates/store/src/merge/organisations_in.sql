-- merge::bring: the organisations that are only there.
INSERT INTO main.organisation (id, name, name_other, created, alias)
SELECT id, name, name_other, created, alias
FROM other.organisation
WHERE id NOT IN (SELECT id FROM main.organisation)
    AND id IN (SELECT organisation_id FROM temp.incoming);

-- A name for comparison comes in where there is none here.
UPDATE main.organisation
SET alias = (SELECT alias FROM other.organisation AS there WHERE there.id = main.organisation.id)
WHERE alias = '' AND id IN (SELECT id FROM other.organisation WHERE alias <> '');

INSERT INTO main.tag (organisation_id, tag)
SELECT organisation_id, tag
FROM other.tag
WHERE organisation_id IN (SELECT id FROM main.organisation)
EXCEPT
SELECT organisation_id, tag FROM main.tag;
