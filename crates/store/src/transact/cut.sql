-- history::cut: the steps that touch an assessment or survey in temp.doomed, or an organisation that has no other.
WITH gone AS (
    SELECT id FROM temp.doomed
    UNION
    SELECT id FROM respondent WHERE assessment_id IN (SELECT id FROM temp.doomed)
    UNION
    SELECT id FROM organisation
    WHERE id NOT IN (SELECT organisation_id FROM assessment WHERE id NOT IN (SELECT id FROM temp.doomed))
        AND id NOT IN (SELECT organisation_id FROM survey WHERE id NOT IN (SELECT id FROM temp.doomed))
),
image AS (
    SELECT change_set_id, coalesce(after, before) AS row FROM change_row
)
SELECT DISTINCT change_set_id
FROM image
WHERE row ->> 'id' IN (SELECT id FROM gone)
    OR row ->> 'assessment_id' IN (SELECT id FROM gone)
    OR row ->> 'survey_id' IN (SELECT id FROM gone)
    OR row ->> 'respondent_id' IN (SELECT id FROM gone)
    OR row ->> 'organisation_id' IN (SELECT id FROM gone)
