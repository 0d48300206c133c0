### One question. Its own words come with the questionnaire.

# $pillar is a pillar's name.
question-caption = { $pillar } · question { $number } of { $total }
question-how = Choose the highest that is true today.
question-keys = The keys 1 to 5 choose an answer.
question-dont-know =
    .hint = Ask a colleague, or come back to it. It does not lower the score.
question-not-applicable =
    .hint = You will be asked why.
question-reason = Why does it not apply?
    .hint = For example, who is responsible instead. The answer is saved once you have said why; until then any earlier answer stands.
    .missing = Say why the question does not apply, or choose another answer
question-clear = Clear this answer
question-example = An example from Hong Kong
question-evidence = What an adviser would ask to see
question-note = Note
    .hint = For yourself and for the report. You may leave it empty.
question-gone = This question is not part of the questionnaire

# Stands between the answers and the ways of not answering.
or = or
