-- merge::bring: what belongs to no single assessment: questionnaires that are only there, and the bytes of attached files.
DROP TABLE IF EXISTS temp.wanted;
CREATE TEMP TABLE wanted AS
SELECT id, version FROM other.questionnaire EXCEPT SELECT id, version FROM main.questionnaire;
INSERT INTO main.questionnaire SELECT * FROM other.questionnaire WHERE (id, version) IN (SELECT id, version FROM temp.wanted);
INSERT INTO main.questionnaire_file
SELECT * FROM other.questionnaire_file
WHERE (questionnaire_id, questionnaire_version) IN (SELECT id, version FROM temp.wanted);
DROP TABLE temp.wanted;

INSERT INTO main.content
SELECT * FROM other.content
WHERE sha256 IN (SELECT sha256 FROM main.attachment) AND sha256 NOT IN (SELECT sha256 FROM main.content);
