-- assessment::of_organisation: outside the bin, begun last first.
SELECT
    assessment.*,
    organisation.name,
    organisation.name_other,
    place.place
FROM assessment
JOIN organisation ON organisation.id = assessment.organisation_id
LEFT JOIN place ON place.assessment_id = assessment.id
WHERE assessment.organisation_id = ?1 AND assessment.deleted IS NULL
ORDER BY unixepoch(assessment.started, 'subsec') DESC, assessment.id DESC
