-- survey::load: one outside the bin.
SELECT survey.*, organisation.name, organisation.name_other
FROM survey
JOIN organisation ON organisation.id = survey.organisation_id
WHERE survey.id = ?1 AND survey.deleted IS NULL
