-- pack::install: as the active one; the caller has just made the others inactive.
INSERT INTO pack (version, published, key, bytes, installed, active)
VALUES (?1, ?2, ?3, ?4, ?5, 1)
