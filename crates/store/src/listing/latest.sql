-- listing::renew: the assessment of an organisation begun last, and how many there are outside the bin.
SELECT id, count(*) OVER ()
FROM assessment
WHERE organisation_id = ?1 AND deleted IS NULL
ORDER BY unixepoch(started, 'subsec') DESC, id DESC
LIMIT 1
