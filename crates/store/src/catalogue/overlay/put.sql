-- overlay::put: a new row in any case, because its number is what tells it from the one it replaces.
INSERT OR REPLACE INTO overlay (id, key, bytes, installed)
VALUES (?1, ?2, ?3, ?4)
