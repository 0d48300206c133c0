-- recycle::list: the ?1 surveys deleted last, and when they are removed; ?2 is how long they are kept, as a way back.
SELECT
    survey.*,
    organisation.name,
    organisation.name_other,
    date(substr(survey.deleted, 1, 10), replace(?2, '-', '+')) AS until
FROM survey
JOIN organisation ON organisation.id = survey.organisation_id
WHERE survey.deleted IS NOT NULL
ORDER BY unixepoch(survey.deleted, 'subsec') DESC, survey.id DESC
LIMIT ?1
