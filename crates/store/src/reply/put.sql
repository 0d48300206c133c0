-- reply::put: the whole row, whether or not there was one.
INSERT INTO reply (survey_id, question_id, value, other, language, answered_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (survey_id, question_id) DO UPDATE SET
    value = excluded.value,
    other = excluded.other,
    language = excluded.language,
    answered_at = excluded.answered_at
