-- listing::replies: what was said to which question in the assessment ?1.
SELECT question_id, rating, kind = 'not-applicable'
FROM answer
WHERE assessment_id = ?1 AND kind IS NOT NULL
