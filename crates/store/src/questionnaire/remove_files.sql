-- questionnaire::remove: one file, or all of them where ?3 is null.
DELETE FROM questionnaire_file
WHERE questionnaire_id = ?1 AND questionnaire_version = ?2 AND (?3 IS NULL OR path = ?3)
