-- listing::members: of each organisation that fits, what a sum over many companies needs of its assessment begun last.
SELECT
    listing.organisation_id,
    listing.assessment_id,
    assessment.instrument_id,
    assessment.instrument_version,
    listing.form,
    listing.started,
    listing.sector,
    (SELECT value FROM fact WHERE fact.assessment_id = listing.assessment_id AND fact.key = 'headcount') AS size,
    (SELECT json_group_array(tag) FROM tag WHERE tag.organisation_id = listing.organisation_id) AS tags,
    standing.*
FROM listing
JOIN assessment ON assessment.id = listing.assessment_id
JOIN standing ON standing.assessment_id = listing.assessment_id
WHERE {fits}
ORDER BY listing.organisation_id
