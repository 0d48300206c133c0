-- assessment::summaries: newest first; ?1 is whether to look into the bin.
SELECT
    assessment.*,
    organisation.name,
    organisation.name_other,
    place.place
FROM assessment
JOIN organisation ON organisation.id = assessment.organisation_id
LEFT JOIN place ON place.assessment_id = assessment.id
WHERE (assessment.deleted IS NOT NULL) = ?1
ORDER BY unixepoch(assessment.updated, 'subsec') DESC, assessment.id DESC
