-- survey::list: newest change first; ?1 is whether to look into the bin.
SELECT survey.*, organisation.name, organisation.name_other
FROM survey
JOIN organisation ON organisation.id = survey.organisation_id
WHERE (survey.deleted IS NOT NULL) = ?1
ORDER BY unixepoch(survey.updated, 'subsec') DESC, survey.id DESC
