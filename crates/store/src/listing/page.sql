-- listing::each: the lines that fit, in order; the last two values are how many and from where.
-- The lines are found first, so that nothing else is read of those that are not shown.
WITH found AS MATERIALIZED (
    SELECT listing.*
    FROM listing
    WHERE {fits}
    ORDER BY {order}
    LIMIT ? OFFSET ?
)
SELECT
    assessment.*,
    organisation.name,
    organisation.name_other,
    organisation.alias,
    place.place,
    (SELECT json_group_array(tag ORDER BY tag) FROM tag WHERE tag.organisation_id = listing.organisation_id) AS tags,
    listing.assessments,
    listing.due,
    listing.sector,
    standing.numerator,
    standing.denominator,
    standing.tenths,
    standing.band,
    coalesce(standing.final, 0) AS final,
    coalesce(standing.answered, 0) AS answered,
    coalesce(standing.asked, 0) AS asked,
    coalesce(standing.dimensions, '') AS dimensions
FROM found AS listing
JOIN organisation ON organisation.id = listing.organisation_id
JOIN assessment ON assessment.id = listing.assessment_id
LEFT JOIN place ON place.assessment_id = listing.assessment_id
LEFT JOIN standing ON standing.assessment_id = listing.assessment_id
ORDER BY {order}
