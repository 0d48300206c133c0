-- answer::names_evidence: whether any answer outside the bin names this.
SELECT EXISTS (
    SELECT 1
    FROM answer
    JOIN assessment ON assessment.id = answer.assessment_id AND assessment.deleted IS NULL
    JOIN json_each(answer.evidence) AS named ON named.value = ?1
    WHERE answer.evidence <> '[]'
)
