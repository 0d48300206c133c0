-- assessment::page: ?2 assessments outside the bin from the ?1th on, newest change first.
SELECT
    assessment.*,
    organisation.name,
    organisation.name_other,
    place.place
FROM assessment
JOIN organisation ON organisation.id = assessment.organisation_id
LEFT JOIN place ON place.assessment_id = assessment.id
WHERE assessment.deleted IS NULL
ORDER BY unixepoch(assessment.updated, 'subsec') DESC, assessment.id DESC
LIMIT ?2 OFFSET ?1
