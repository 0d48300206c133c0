# The printed report. Its reader may be an adviser or a bank, so it speaks of "the company", never of "you".
report-title = AI readiness report
# Printed on every page.
report-page = Page { $page } of { $pages }
report-printed-on = Printed on { $date }
report-printed-with = { $day } · Check code { $code }

## Page one

report-label-assessment = Assessment
report-label-started = Started
report-value-started = { $day } ({ $form })
report-label-plans = Plans with AI
# $band is a band's name, $score "2.5".
report-headline = The company is { $band }: { $score } out of 5.
report-headline-none = The company has no score yet.
report-none-open = No question has a rating so far, so there is nothing to add up.
report-none-closed = Every question is marked "don't know" or "not applicable", so there is nothing to add up.
report-held-back = { $count ->
    [one] { $pillars } is what holds the company back.
   *[other] { $pillars } are what hold the company back.
}
report-lowest = { $count ->
    [one] { $pillars } is the lowest pillar.
   *[other] { $pillars } are the lowest pillars.
}
# Said when most pillars share the lowest score; $pillars are the $count above it, $others how many share it.
report-ahead = { $count ->
    [one] Only { $pillars } is ahead: the other { $others } pillars share the lowest score.
   *[other] Only { $pillars } are ahead: the other { $others } pillars share the lowest score.
}
report-level = Every pillar with a score has the same one.
report-one-pillar = Only one pillar has a score so far.
report-no-pillar = No pillar has a score yet.
report-of-five = out of 5
report-label-result = Result
report-label-answered = Rated
report-value-answered = { $answered } of { $applicable }
report-label-open = Open
report-value-dont-know = { $count } "don't know"
report-value-unanswered = { $count } not answered
report-value-open-none = None
report-label-range = Still possible
report-value-range = { $low } to { $high }
report-value-range-fixed = { $low }, as nothing is open
report-value-range-none = No question applies
report-provisional = This band is provisional.
# Said after report-provisional.
report-missing-answers = { $count ->
    [one] One more rating is needed.
   *[other] { $count } more ratings are needed.
}
# $needed more dimensions of the pillar must be scored.
report-missing-pillar = { $needed ->
    [one] { $pillar } needs a rating in one more dimension ({ $scored } of { $applicable } so far).
   *[other] { $pillar } needs a rating in { $needed } more dimensions ({ $scored } of { $applicable } so far).
}
report-brake = { $pillar } holds the company back: on its own it is only { $band }. This changes no figure, but it is the place to start.
report-pillars-caption = Average of each pillar, from 1 to 5
report-strongest = Strongest
report-weakest = Weakest
report-extremes-level = Every dimension with a score has the same one.
# Used instead of a list of names when too many are equal.
report-many-dimensions = { $count } of { $total } dimensions
# A dimension with its score, "Data quality (2.0)".
report-scored = { $name } ({ $score })
report-steps = { $count ->
    [one] The first step
   *[other] The first { $count } steps
}
report-steps-none = No steps left: every rated question is on the highest rung.
report-steps-none-rated = Steps follow from rated questions, and there are none so far.
report-step-rungs = rung { $from } to { $to }
report-effort-1 = little effort
report-effort-2 = some effort
report-effort-3 = a lot of effort
report-effort-1-meaning = Little effort: days, no money
report-effort-2-meaning = Some effort: weeks, or a small sum
report-effort-3-meaning = A lot of effort: months, or a large sum

## Results

report-results = Results by dimension
report-results-caption = Score of each pillar and dimension, from 1 to 5
report-column-dimension = Pillar and dimension
report-column-score = Score
report-column-band = Band on its own
report-column-rated = Rated
report-no-score = no rating
report-none-applies = not applicable
report-radar-caption = The pillars' averages again, as a radar. Its area means nothing: read the distances from the middle.

## Answers

report-answers = Every answer and its next rung
report-answers-lead = Each question has five rungs, 1 being the lowest. Below each answer stands the rung above it, and how to get there. Rung { $value } is good enough for most small companies; go higher only if there is a reason to.
report-today = Today: rung { $value }
report-next = Next: rung { $value }
report-today-none = Today
report-highest = The highest rung
report-action = How to get there
report-note = Note
report-evidence = Evidence
report-reason = Reason
report-unanswered = Not answered
report-find-out = Ask to see
report-not-counted = Not counted in this form
report-confidence-sure = Confidence: sure
report-confidence-fairly = Confidence: fairly sure
report-confidence-guess = Confidence: a guess

## Words of the questions, explained at the end

report-glossary = Words explained
report-glossary-lead = Words that the questions above use, in plain language.

## Company facts

report-facts = Company facts
report-facts-lead = What is not known stays open; it is never read as "no".
report-fact-unknown = Not known
report-fact-yes = Yes
report-fact-no = No

## Method and source

report-method = How the score is worked out
report-method-mean = A dimension's score is the average of its rated questions, each from 1 to 5. The overall score is the average of all dimensions that have a score, each counting once. A pillar's score is the average of its dimensions; it is for reading only. "Don't know" and "not applicable" are left out and never count as low.
# $sum "37" or "73/2", $mean "37/15".
report-method-sum = { $count ->
    [one] Here one dimension has a score: { $sum }, shown as { $shown }.
   *[other] Here { $count } dimension scores add up to { $sum }. Divided by { $count }, that is { $mean }, shown as { $shown }.
}
# $bands is a list made with report-method-bound.
report-method-band = Everything is worked out in exact fractions; only the figure shown is rounded, half up, to one decimal. The band follows from that figure: { $bands }.
report-method-bound = { $band } from { $from }
report-method-final = The band is final when at least 80% of the questions that apply are rated, and in every pillar at least half of the dimensions that apply have a score. Otherwise it is provisional.
report-method-range = "Still possible" shows the lowest and the highest overall score that the open questions could bring, all rated 1 or all rated 5.
report-method-brake = When { $pillar } alone would be in a lower band than the whole, the report says that it holds the company back. No figure changes.
report-self-rating = These figures rest on the company's own ratings; companies often rate themselves a little too high.

report-about = About this report
report-label-questionnaire = Questionnaire
report-value-questionnaire = { $title }, version { $version }, published { $date }
report-label-model = Model
report-label-licence = Licence
report-label-data-from = Answers as of
report-label-program = Program
report-value-program = { $name }, version { $version }
report-label-id = Assessment id
report-label-code = Check code
report-code-meaning = Computed from the answers and the scores. This file carries the answers: AI Readiness HK can read them, compute the code again and compare it.
report-label-sha256 = SHA-256
report-sha256-meaning = Of the attached answers file
report-label-missing = Missing characters
report-value-missing = The typeface of this report lacks these characters and prints 〓 in their place: { $characters }

## Said aloud in place of pictures

# $bands "AI Unaware (1.0–1.7), …".
report-scale-alt = The scale from 1 to 5 with its bands { $bands }. The score is { $score }.
report-scale-alt-none = The scale from 1 to 5 with its bands { $bands }. There is no score yet.
# $pillars "Leadership (2.4), …".
report-radar-alt = Radar chart of the pillars, from 1 in the middle to 5 at the edge: { $pillars }.
report-attached = The answers this report was made from
report-tick-done = Done
report-tick-open = To do

## The web page

report-html-skip = Skip to the report
report-html-contents = Contents
report-html-data = Save the answers this report was made from
