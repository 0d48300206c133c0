-- recycle::list: the ?1 assessments deleted last, and when they are removed; ?2 is how long they are kept, as a way back.
SELECT
    assessment.*,
    organisation.name,
    organisation.name_other,
    place.place,
    date(substr(assessment.deleted, 1, 10), replace(?2, '-', '+')) AS until
FROM assessment
JOIN organisation ON organisation.id = assessment.organisation_id
LEFT JOIN place ON place.assessment_id = assessment.id
WHERE assessment.deleted IS NOT NULL
ORDER BY unixepoch(assessment.deleted, 'subsec') DESC, assessment.id DESC
LIMIT ?1
