-- answer::put: the whole row, whether or not there was one.
INSERT INTO answer (
    assessment_id, question_id, kind, rating, reason, note, confidence, evidence, language, answered_at, assurance
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT (assessment_id, question_id) DO UPDATE SET
    kind = excluded.kind,
    rating = excluded.rating,
    reason = excluded.reason,
    note = excluded.note,
    confidence = excluded.confidence,
    evidence = excluded.evidence,
    language = excluded.language,
    answered_at = excluded.answered_at,
    assurance = excluded.assurance
