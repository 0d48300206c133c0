# Two sections of the report: what has changed since the assessment before, and where several people disagreed.

report-progress = Since last time
report-progress-as-before = { $count ->
    [one] One answer was taken over from last time and has not been confirmed.
   *[other] { $count } answers were taken over from last time and have not been confirmed.
}
report-people = Where people disagreed
report-people-who = Answered for the company: leaders { $leaders }, staff { $staff }.
report-people-rule = People disagree on a question when two of them are two rungs or more apart, or when r_wg (1 − s²/2) is below 0.7.
report-people-none = They disagreed on no question.
report-people-apart = Questions on which people disagreed, the widest apart first
# $n is a number of people, $rung a rung or –.
report-people-agreed = Agreed on: rung { $rung } (people who rated it: { $n })
report-people-why = Why
report-people-dissent = Seen otherwise
