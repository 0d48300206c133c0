-- merge::preview: how many organisations are only there; those whose assessments are all in the bin stay there.
SELECT count(*)
FROM other.organisation
WHERE id NOT IN (SELECT id FROM main.organisation)
    AND id IN (SELECT organisation_id FROM temp.incoming)
