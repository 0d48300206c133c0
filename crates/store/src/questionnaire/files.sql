-- questionnaire::files: path and text of every file, by path.
SELECT path, text
FROM questionnaire_file
WHERE questionnaire_id = ?1 AND questionnaire_version = ?2
ORDER BY path
