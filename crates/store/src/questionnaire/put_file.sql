-- questionnaire::put: adds a file, or another text to the one there is.
INSERT INTO questionnaire_file (questionnaire_id, questionnaire_version, path, text)
VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (questionnaire_id, questionnaire_version, path) DO UPDATE SET text = excluded.text
