-- listing::renew: the line of organisation ?1, whose latest assessment is ?2 of ?3, found by ?4; ?5 is how long until it is
-- to be looked at again when nobody chose a day. Without a standing yet, the line says that nothing is known.
INSERT INTO listing (
    organisation_id, assessment_id, assessments, words, sector, form, started, updated, due, tenths, band, final, answered, asked
)
SELECT
    ?1,
    assessment.id,
    ?3,
    ?4,
    fact.value,
    assessment.form,
    substr(assessment.started, 1, 10),
    unixepoch(assessment.updated, 'subsec'),
    iif(reminder.assessment_id IS NULL, date(substr(assessment.updated, 1, 10), ?5), reminder.due),
    standing.tenths,
    standing.band,
    coalesce(standing.final, 0),
    coalesce(standing.answered, 0),
    coalesce(standing.asked, 0)
FROM assessment
LEFT JOIN standing ON standing.assessment_id = assessment.id
LEFT JOIN fact ON fact.assessment_id = assessment.id AND fact.key = 'industry'
LEFT JOIN reminder ON reminder.assessment_id = assessment.id
WHERE assessment.id = ?2
ON CONFLICT (organisation_id) DO UPDATE SET
    assessment_id = excluded.assessment_id,
    assessments = excluded.assessments,
    words = excluded.words,
    sector = excluded.sector,
    form = excluded.form,
    started = excluded.started,
    updated = excluded.updated,
    due = excluded.due,
    tenths = excluded.tenths,
    band = excluded.band,
    final = excluded.final,
    answered = excluded.answered,
    asked = excluded.asked
