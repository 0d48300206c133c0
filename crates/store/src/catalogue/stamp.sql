-- catalogue::stamp: the active pack and every overlay, in an order that does not depend on the disk. The time stands
-- beside the number because a restored backup counts on from where it was.
SELECT coalesce(group_concat(part, ' ' ORDER BY part), '')
FROM (
    SELECT 'pack:' || id || '@' || installed AS part FROM pack WHERE active = 1
    UNION ALL
    SELECT 'overlay:' || number || '@' || installed FROM overlay
)
