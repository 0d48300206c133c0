### What an adviser should ask, and how far the answers can be relied on: on screen, on the command line and in the report.
### But for the screen's own part nobody is addressed, because company and adviser read the same sentences.

## How answers came about, from the least assured to the most.

assurance-self-declared = Self-declared
assurance-facilitated = Settled with an adviser
assurance-evidence-seen = Evidence seen

## Why something is worth asking, as headings in this order.

adviser-group-open = Not known yet
adviser-group-contradiction = Do these answers fit together?
adviser-group-high = High, without evidence so far
adviser-group-guess = Guesses
adviser-group-not-applicable = Said not to apply

## What is so, and what to ask. $evidence is a sentence of the questionnaire, $value a rung, $reason in the respondent's own words.

adviser-why-dont-know = Answered "don't know".
adviser-why-unanswered = Not answered.
adviser-why-high = Rung { $value }, without evidence so far.
adviser-why-guess = Rung { $value }, by a guess.
adviser-why-not-applicable = Said not to apply.
adviser-why-not-applicable-reason = Said not to apply ("{ $reason }").
adviser-ask-open = Who would know? Ask to see: { $evidence }
adviser-ask-high = What shows it? Ask to see: { $evidence }
adviser-ask-guess = Who knows for certain? Ask to see: { $evidence }
adviser-ask-not-applicable = Who takes care of this? Is there nowhere in the company where it applies?
adviser-moves = The overall score could be { $low } to { $high }.
adviser-nothing = There is nothing to ask: every question has an answer, the answers fit together, and the high ones have evidence.
adviser-level-rule = The level of the result is the lowest among its rated answers. It changes no figure.

## The screen

adviser-title = Go through it with an adviser
adviser-lead = This is what an adviser would ask, with what could move the score most at the front of each part. The score changes only where you change an answer.
adviser-how = How did the answers come about?
    .hint = This holds for every answer that is not marked separately below.
adviser-how-self-declared = The company answered by itself
adviser-how-facilitated = The company and an adviser settled on the answers together
adviser-how-evidence-seen = An adviser has seen what backs the answers
adviser-level = Assurance of this result
adviser-level-none = No question has a rating so far.
# Said after a level: how many rated answers are at it.
adviser-count = { $count ->
    [one] one answer
   *[other] { $count } answers
}
adviser-fact-change = Change this fact: { $fact }
adviser-seen-heading = Evidence that an adviser has seen
adviser-seen-show = Mark answers one by one
# $value is the rung of the answer.
adviser-seen-rung = Rung { $value }
adviser-report = Save the report

## On the page of answers

adviser-hint = Some answers may not fit together. Both can be right; it is worth a second look.
adviser-link = See what an adviser would ask
