-- recycle::remove: the assessments and surveys that are removed for good.
DROP TABLE IF EXISTS temp.doomed;
CREATE TEMP TABLE doomed (id TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID;
