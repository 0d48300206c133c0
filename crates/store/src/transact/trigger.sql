-- record::install: one trigger per undoable table and event. Body names cannot be qualified; change_row is main's.
CREATE TEMP TRIGGER "record_{table}_{event}"
AFTER {event} ON main."{table}"
WHEN {when}
BEGIN
    SELECT RAISE(ABORT, 'change outside transact')
    WHERE NOT EXISTS (SELECT 1 FROM temp.recording);

    INSERT INTO change_row (change_set_id, seq, table_name, before, after)
    SELECT
        open.change_set_id,
        (SELECT coalesce(max(seq), 0) + 1 FROM main.change_row WHERE change_set_id = open.change_set_id),
        '{table}',
        {before},
        {after}
    FROM temp.recording AS open
    WHERE open.change_set_id IS NOT NULL;
END;
