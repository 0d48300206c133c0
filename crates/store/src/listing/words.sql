-- listing::words: what an organisation can be found by.
SELECT name FROM organisation WHERE id = ?1
UNION ALL
SELECT name_other FROM organisation WHERE id = ?1
UNION ALL
SELECT alias FROM organisation WHERE id = ?1
UNION ALL
SELECT tag FROM tag WHERE organisation_id = ?1
