-- attachment::sweep: bytes that nothing refers to, neither a row nor a recorded one.
DELETE FROM content
WHERE NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.sha256 = content.sha256)
    AND sha256 NOT IN (
        SELECT coalesce(after, before) ->> 'sha256' FROM change_row WHERE table_name = 'attachment'
    )
