-- assessment::load: one outside the bin, found by its key however many there are.
SELECT
    assessment.*,
    organisation.name,
    organisation.name_other,
    place.place
FROM assessment
JOIN organisation ON organisation.id = assessment.organisation_id
LEFT JOIN place ON place.assessment_id = assessment.id
WHERE assessment.id = ?1 AND assessment.deleted IS NULL
