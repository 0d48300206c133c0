-- listing::replies: how often what was said to which question in the assessments of the list ?1.
SELECT question_id, kind, rating, count(*)
FROM json_each(?1) AS wanted
JOIN answer ON answer.assessment_id = wanted.value
WHERE kind IS NOT NULL
GROUP BY question_id, kind, rating
