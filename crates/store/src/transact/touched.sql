-- history::finish: the assessments, surveys and questions that the rows of one change set belong to.
-- An organisation's row belongs to each of its assessments and surveys.
WITH image AS (
    SELECT table_name, coalesce(after, before) AS row
    FROM change_row
    WHERE change_set_id = ?1
)
SELECT row ->> 'id' AS assessment_id, NULL AS survey_id, NULL AS question_id FROM image WHERE table_name = 'assessment'
UNION
SELECT row ->> 'assessment_id', NULL, NULL FROM image WHERE table_name IN ('fact', 'project', 'tick', 'target', 'action', 'respondent', 'reminder', 'request')
UNION
SELECT row ->> 'assessment_id', NULL, row ->> 'question_id' FROM image WHERE table_name IN ('answer', 'attachment', 'consensus')
UNION
SELECT respondent.assessment_id, NULL, NULL
FROM image
JOIN respondent ON respondent.id = image.row ->> 'respondent_id'
WHERE image.table_name = 'respondent_answer'
UNION
SELECT assessment.id, NULL, NULL
FROM image
JOIN assessment ON assessment.organisation_id = image.row ->> CASE image.table_name WHEN 'tag' THEN 'organisation_id' ELSE 'id' END
WHERE image.table_name IN ('organisation', 'tag')
UNION
SELECT NULL, row ->> 'id', NULL FROM image WHERE table_name = 'survey'
UNION
SELECT NULL, row ->> 'survey_id', row ->> 'question_id' FROM image WHERE table_name = 'reply'
UNION
SELECT NULL, survey.id, NULL
FROM image
JOIN survey ON survey.organisation_id = image.row ->> 'id'
WHERE image.table_name = 'organisation'
