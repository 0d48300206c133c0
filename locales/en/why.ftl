# Every figure with the answers and the sum it came from.
why-title = Why this number
why-lead = Every figure is worked out from your answers alone, in exact fractions. Only the figure you see is rounded, once, at the end.
why-none = There is no score yet, so there is nothing to explain. The rules below say how it will be worked out.

why-overall-heading = The overall score
why-overall-caption = The overall score is the average of the dimension scores, each counting once
# $sum "37" or "73/2", $count "15", $mean "37/15", $decimal "2.4666…", $shown "2.5".
why-overall-sum = The { $count } dimension scores add up to { $sum }. Divided by { $count }, that is { $mean } = { $decimal }; rounded half up to one decimal, { $shown }.
why-overall-sum-exact = The { $count } dimension scores add up to { $sum }. Divided by { $count }, that is { $decimal }; rounded half up to one decimal, { $shown }.
why-overall-band = From { $from } to { $to } is { $band }.
why-bands-caption = The four bands, taken from the rounded score
why-bands-source = The bounds are those printed in the source named under "About".

why-col-dimension = Dimension
why-col-pillar = Pillar
why-col-question = Question
why-col-answer = Your answer
why-col-value = Counts as
why-col-sum = Sum
why-col-count = Divided by
why-col-exact = Exactly
why-col-shown = Shown
why-col-band = Band on its own
why-col-rule = Rule
why-col-state = Here
why-col-met = Met?
why-col-bounds = Shown score
why-col-band-name = Band
why-row-total = Total
why-no-score = no score

why-pillars-heading = The pillars
why-pillars-caption = Each pillar is the average of its dimensions that have a score; it is for reading and is not used further

why-answers-heading = The answers behind each dimension
why-answers-caption = { $pillar }: { $score }
why-answers-caption-none = { $pillar }: no score
why-answers-lead = A dimension is the average of its rated questions. "Don't know" and "not applicable" are left out; they never count as low.
why-rung = Rung { $value }: { $text }
why-not-applicable = Not applicable: { $reason }
why-unanswered = Not answered
why-left-out = left out
# Read out instead of the bare "Change".
why-change-question = Change the answer to: { $question }
# One line under a dimension's name.
why-dimension-mean = { $sum } ÷ { $count } = { $shown }

why-range-heading = What is still possible
why-range = { $open ->
    [one] One question is open. Rated 1, it would bring the overall score to { $low }; rated 5, to { $high }.
   *[other] { $open } questions are open. All rated 1, they would bring the overall score to { $low }; all rated 5, to { $high }.
}
why-range-fixed = No question is open, so the score stands at { $low }.
why-range-none = No question applies, so there is no range of possible scores.
why-range-note = Open means "don't know" or not yet answered; what does not apply is left out.

why-final-heading = Final or provisional
why-final-caption = A band is final when both rules are met
why-final-yes = Both rules are met: the band is final.
why-final-no = At least one rule is not met: the band is provisional.
why-rule-coverage = At least 80% of the questions that apply are rated
why-rule-coverage-state = { $answered } of { $applicable } = { $percent }%
why-rule-pillar = In { $pillar }, at least half of the dimensions that apply have a score
why-rule-pillar-state = { $scored } of { $applicable }
why-rule-pillar-exempt = nothing applies
why-met-yes = yes
why-met-no = no
why-met-exempt = does not count

why-brake-heading = Does governance hold you back?
why-brake-rule = When the governance pillar's own band is lower than the overall band, the result says so. No figure changes.
why-brake-yes = { $pillar } is { $low } on its own; overall you are { $overall }. So it holds you back.
why-brake-no = That is not so here.
