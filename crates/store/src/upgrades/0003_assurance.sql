-- How far answers can be relied on. Released files look exactly like this: never edit it, add 0004_*.sql instead.

-- How the assessment came about; it holds for every answer without a level of its own.
ALTER TABLE assessment ADD COLUMN assurance TEXT NOT NULL DEFAULT 'self-declared'
CHECK (assurance IN ('self-declared', 'facilitated', 'evidence-seen'));

-- How one answer came about; null where it did so like the rest.
ALTER TABLE answer ADD COLUMN assurance TEXT
CHECK (assurance IN ('self-declared', 'facilitated', 'evidence-seen'));
