-- merge::preview: questionnaires of the same id and version whose files differ.
SELECT DISTINCT id || ' ' || version
FROM main.questionnaire
JOIN other.questionnaire USING (id, version)
WHERE EXISTS (
    SELECT path, text FROM main.questionnaire_file WHERE questionnaire_id = id AND questionnaire_version = version
    EXCEPT
    SELECT path, text FROM other.questionnaire_file WHERE questionnaire_id = id AND questionnaire_version = version
)
OR EXISTS (
    SELECT path, text FROM other.questionnaire_file WHERE questionnaire_id = id AND questionnaire_version = version
    EXCEPT
    SELECT path, text FROM main.questionnaire_file WHERE questionnaire_id = id AND questionnaire_version = version
)
ORDER BY 1
