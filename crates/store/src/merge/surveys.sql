-- merge::preview: how many surveys come in.
SELECT count(*) FROM temp.incoming WHERE root = 'survey' AND standing IN ('new', 'newer-there')
