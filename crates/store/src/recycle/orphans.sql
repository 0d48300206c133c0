-- recycle::remove: the bytes of files that neither an assessment nor a step of undo refers to.
DELETE FROM content
WHERE sha256 NOT IN (SELECT sha256 FROM attachment)
    AND sha256 NOT IN (
        SELECT row ->> 'sha256'
        FROM (
            SELECT before AS row FROM change_row WHERE table_name = 'attachment' AND before IS NOT NULL
            UNION ALL
            SELECT after FROM change_row WHERE table_name = 'attachment' AND after IS NOT NULL
        )
    );
