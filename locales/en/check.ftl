### All answers on one page.

check-heading = Check your answers
check-all = Every question has an answer.
check-open = { $open ->
    [one] One question is not answered. You can go on without it.
   *[other] { $open } questions are not answered. You can go on without them.
}
check-not-answered = Not answered
check-not-applicable = Not applicable: { $reason }
check-note = Note: { $note }
check-not-provided = Not provided
check-result = See the result
# $sure says how sure the answer is.
check-sure = Confidence: { $sure }
