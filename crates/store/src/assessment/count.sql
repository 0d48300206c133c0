-- assessment::count: assessments outside the bin, which is all but those in it, and whatever is in the bin.
WITH bin AS (
    SELECT count(*) AS assessments FROM assessment WHERE deleted IS NOT NULL
)
SELECT
    (SELECT count(*) FROM assessment) - assessments,
    assessments + (SELECT count(*) FROM survey WHERE deleted IS NOT NULL)
FROM bin
