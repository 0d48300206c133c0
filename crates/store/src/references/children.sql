-- references::children: who refers to table ?1 without going by itself.
SELECT child.name, reference."from"
FROM pragma_table_list AS child
JOIN pragma_foreign_key_list(child.name) AS reference
WHERE child.schema = 'main'
    AND child.type = 'table'
    AND reference."table" = ?1
    AND reference.on_delete <> 'CASCADE'
