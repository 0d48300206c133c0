-- merge::renamed: what organisations in both are called here and there, where that differs.
SELECT
    trim(here.name || ' ' || here.name_other),
    trim(there.name || ' ' || there.name_other)
FROM other.organisation AS there
JOIN main.organisation AS here ON here.id = there.id
WHERE (here.name, here.name_other) <> (there.name, there.name_other)
ORDER BY 1
LIMIT ?1
