# The result: what a person could say aloud, then the figures, then what to do first.
result-title = Your result
# $band is a band's name, $score "2.5".
result-headline = You are { $band }: { $score } out of 5.
# $pillars is one name or a list; $count is how many.
result-held-back = { $count ->
    [one] { $pillars } is what holds you back.
   *[other] { $pillars } are what hold you back.
}
result-lowest = { $count ->
    [one] { $pillars } is your lowest pillar.
   *[other] { $pillars } are your lowest pillars.
}
# Said when most pillars share the lowest score; $pillars are the $count above it, $others how many share it.
result-ahead = { $count ->
    [one] Only { $pillars } is ahead: the other { $others } pillars share the lowest score.
   *[other] Only { $pillars } are ahead: the other { $others } pillars share the lowest score.
}
result-level = All pillars have the same score.
# Said when other pillars have no score yet.
result-level-scored = The pillars that have a score so far all have the same one.
result-one-pillar = Only one pillar has a score so far.
result-none-headline = There is no score yet.
result-none-open = No question has a rating so far. Answer the first one and a score appears here.
result-none-closed = Every question is marked "don't know" or "not applicable", so there is nothing to add up. You can change any answer.
result-first-question = Answer the first question
result-next-question = Answer the next open question
result-provisional = This band is provisional.
# Said after result-provisional.
result-missing-answers = { $count ->
    [one] One more rating is needed.
   *[other] { $count } more ratings are needed.
}
# $needed more dimensions of the pillar must be scored.
result-missing-pillar = { $needed ->
    [one] { $pillar } needs a rating in one more dimension ({ $scored } of { $applicable } so far).
   *[other] { $pillar } needs a rating in { $needed } more dimensions ({ $scored } of { $applicable } so far).
}
result-brake = { $pillar } holds you back: on its own it is only { $band }. This changes no figure, but start there.

# The big number and the scale.
result-of-five = out of 5
result-scale-caption = Where you stand on the scale from 1 to 5
# Read out instead of the drawing.
result-scale-label = Scale from 1 to 5. Your score is { $score }, in the band { $band }.
result-scale-range = Still possible: { $low } to { $high }.
result-band-bounds = { $from } to { $to }
result-band-yours = your band

result-fact-coverage = Rated
result-fact-coverage-value = { $answered } of { $applicable }
result-fact-open = Not answered
result-fact-range = Still possible
result-fact-range-value = { $low } to { $high }
result-fact-range-fixed = { $low }, nothing is left open
result-fact-form = Form
result-self-rating = These figures rest on your own ratings; people often rate their own company a little too high.

result-band-heading = What { $band } means
result-band-advice = What a company in this band does next

# Charts: the finding is the title.
result-pillars-caption = Average of each pillar, from 1 to 5
result-dimensions-level = All dimensions have the same score
result-dimensions-level-scored = The dimensions that have a score so far all have the same one
result-dimensions-finding = Strongest: { $strongest }. Weakest: { $weakest }.
result-dimensions-caption = Score of each dimension, from 1 to 5
# Used instead of a list of names when too many are equal; $count of $total.
result-many-dimensions = { $count } of { $total } dimensions
result-no-score = no rating
result-table-show = Show as a table
result-table-pillar = Pillar
result-table-dimension = Dimension
result-table-score = Score
result-table-band = Band on its own
result-table-rated = Questions rated
result-table-rated-value = { $rated } of { $asked }
result-radar-show = Show the pillars as a radar chart
result-radar-caption = The same five averages as a radar chart. Its area means nothing: read the distances from the middle.
result-radar-missing = The radar chart needs a score in every pillar.

result-steps-heading = { $count ->
    [one] Your first step
   *[other] Your first { $count } steps
}
result-steps-none = No steps left: every rated question is on the highest rung.
result-step-rungs = From rung { $from } to { $to }
result-steps-all = { $count ->
    [one] See the step with its reasons
   *[other] See all { $count } steps
}
result-effort-1 = little effort
result-effort-2 = some effort
result-effort-3 = a lot of effort

result-links-heading = From here
result-link-why = Why this number
result-link-report = Save the report
result-link-answers = Check your answers
result-link-tasks = Back to the pillars
result-link-money = See which schemes, and why
result-link-learn = Courses, help desks and guides for your gaps
result-link-next = What companies of your band do next
result-link-project = Work out who pays how much of a project

# What a single answer would change, in one sentence.
result-near-one = One answer from { $band }: one rung more in { $dimension } would be enough.
result-near-any = One answer from { $band }: one rung more in any of { $count } questions would be enough.
result-near-open = One answer from { $band }: it depends on what is still open, such as { $dimension }.
result-near-pillar = { $count ->
    [one] One question in { $pillar } stands between you and { $band }.
   *[other] { $count } questions in { $pillar } stand between you and { $band }.
}
result-near-path = { $count } rungs stand between you and { $band }.
result-near-edge = One answer one rung lower would put you back to { $band }.
result-near-why = See why and which
result-link-plan = Your plan: 30, 60 and 90 days
result-link-what-if = What if? Try other answers
