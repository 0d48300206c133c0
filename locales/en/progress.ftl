### One company over time: assessing again, what changed, when to look again, newer questionnaires.

progress-title = Over time
progress-link = Over time: what has changed
progress-lead = How the company's assessments compare. Only what both asked with the same meaning, and what was rated both times, is compared.
progress-again = Assess again
progress-again-about = Begins a new assessment with the last answers. Each is marked "as last time" until you confirm or change it; the earlier assessment stays as it is.
progress-first = This is the company's first assessment. Once you assess again, this page shows what has changed.

progress-runs-heading = { $count ->
    [one] One assessment so far
   *[other] { $count } assessments so far
}
progress-runs-caption = Overall score of each assessment, 1 to 5, the first at the top
progress-runs-note = Each score is shown as its own assessment gave it. There is no line between them, because they may rest on different answers; what can be compared stands below.
# $date is a day, $label the assessment's own name.
progress-run = { $date }: { $label }
progress-run-date = Date
progress-run-score = Score
progress-run-band = Band
progress-run-answered = Answered
progress-run-answered-value = { $answered } of { $total }
progress-provisional = { $band } (provisional)

progress-against = Compare with
progress-nothing = The two assessments have nothing in common that was rated both times, so nothing is compared.
# $before and $after are scores like 2.4, $difference is like +0.47.
progress-up = Since { $date }: up from { $before } to { $after } ({ $difference })
progress-down = Since { $date }: down from { $before } to { $after } ({ $difference })
progress-level = Since { $date }: no change overall ({ $after })
progress-share = Compared: { $comparable } of { $of } dimensions.
progress-share-note = The other dimensions count on neither side, so these scores can differ from those of the results.
progress-as-before = { $count ->
    [one] One answer is as last time and has not been confirmed yet.
   *[other] { $count } answers are as last time and have not been confirmed yet.
}
progress-check = Check the answers

progress-pillars = Pillars
progress-dimensions = Dimensions
progress-part-caption = Mean scores before and after, 1 to 5, of what can be compared
progress-before = Before
progress-after = After
progress-difference = Difference
progress-compared = Compared
progress-compared-value = { $comparable } of { $of }
progress-table = Show as a table
progress-name = Name

progress-moved = What moved the score
progress-moved-none = No answer that can be compared has changed.
progress-moved-caption = Answers that changed, with the part each has in the difference of the overall score. The parts add up to it exactly.
progress-moved-dimension = Dimension
progress-moved-rungs = Rung
progress-moved-rungs-value = { $before } → { $after }
progress-moved-share = Part
progress-moved-exact = Exactly

progress-apart = Not compared
progress-apart-not-asked = not asked with the same meaning both times
progress-apart-not-rated-before = not rated last time
progress-apart-not-rated-after = not rated this time
progress-apart-not-rated-both = not rated both times
# $name is a dimension, $why one of the reasons above.
progress-apart-line = { $name }: { $why }

## A mark on answers that were taken over.

progress-mark = As last time, answered on { $date }
progress-still-so = Still so
progress-all-still-so = { $count ->
    [one] Confirm the one answer that is as last time
   *[other] Confirm all { $count } answers that are as last time
}

## When to look again.

progress-remind = Look again
progress-remind-on = Next look: { $date }
progress-remind-due = Due for another look since { $date }
progress-remind-never = No day is set for another look.
progress-remind-when = When do you want to look again?
progress-remind-usual = 90 days after the last change
progress-remind-day = On another day
progress-remind-not = Not at all
progress-remind-date = Day
progress-remind-calendar = Save for your calendar (.ics)
progress-remind-saved = Saved as { $name }

## A newer version of the questionnaire.

progress-newer = There is a newer version of this questionnaire: { $version }.
progress-newer-show = See what would change
progress-newer-heading = Move this assessment to version { $version }?
progress-newer-kept = { $count ->
    [one] One answer is kept.
   *[other] { $count } answers are kept.
}
progress-newer-again = { $count ->
    [one] One question means something else now: it is asked anew, and your note stays.
   *[other] { $count } questions mean something else now: they are asked anew, and your notes stay.
}
progress-newer-left = { $count ->
    [one] One answered question is no longer asked; its answer is left out.
   *[other] { $count } answered questions are no longer asked; their answers are left out.
}
progress-newer-new = { $count ->
    [one] One question is new.
   *[other] { $count } questions are new.
}
progress-newer-facts = { $count ->
    [one] One company fact is no longer asked for.
   *[other] { $count } company facts are no longer asked for.
}
progress-newer-undo = A backup is made first, and you can undo it.
progress-newer-apply = Move it
