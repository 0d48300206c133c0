-- standing::put: what follows from the answers of one assessment, in the place of what did before.
INSERT INTO standing (
    assessment_id, numerator, denominator, tenths, band, final, answered, asked, dimensions
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (assessment_id) DO UPDATE SET
    numerator = excluded.numerator,
    denominator = excluded.denominator,
    tenths = excluded.tenths,
    band = excluded.band,
    final = excluded.final,
    answered = excluded.answered,
    asked = excluded.asked,
    dimensions = excluded.dimensions
