# All steps, the one to take first at the front.
steps-title = Your next steps
steps-lead = { $count ->
    [one] One question can still climb a rung.
   *[other] { $count } questions can still climb a rung. You need not do them all: start with the first few.
}
steps-rule = The order: the lowest rung first, then the least effort, then the order of the questionnaire. What is already good enough comes last.
steps-rule-brake = The order: { $pillar } first, while it holds you back; then the lowest rung, then the least effort, then the order of the questionnaire. What is already good enough comes last.
# Heads the steps above the rung that is good enough for most small companies.
steps-good-enough = Good enough already
steps-good-enough-lead = Rung { $value } is enough for most small companies. Take these steps only if you have a reason to.
steps-none = No steps left: every rated question is on the highest rung.
steps-none-rated = Steps appear here once a question has a rating.
steps-filter = Show
steps-filter-all = All pillars
# $shown of $total steps.
steps-filter-count = { $shown } of { $total } steps
steps-number = Step { $number }
steps-from = Today, rung { $value }
steps-to = Then, rung { $value }
steps-change-question = Change the answer to: { $question }
steps-find-out-heading = Find out
steps-find-out-lead = { $count ->
    [one] One question has no rating yet. It may hide a step.
   *[other] { $count } questions have no rating yet. They may hide further steps.
}
steps-find-out-unanswered = not answered
steps-find-out-ask = Ask to see: { $evidence }
steps-find-out-answer = Answer
steps-find-out-answer-question = Answer: { $question }
steps-report = Save the report
