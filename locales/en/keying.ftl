### Keying in questionnaires that were filled in on paper.

keying-title = Key in paper forms
keying-lead = Type the company's name and press Enter, then one key for each question. Every key is saved at once.
keying-answers = Answers on the form
keying-second = The same form a second time
keying-count = { $answered } of { $total }
keying-end = End this form
keying-facts = Key in the company's facts
keying-nothing = Nothing has been keyed in yet.
# $name is the company's name.
keying-saved = Saved: { $name }. Take the next form.
keying-reason-missing = Question { $number }: say why it does not apply, or choose another answer

## Beside the rows

keying-aside = Keys and settings
keying-keys = Keys
keying-key-rung = the rung, and on to the next row
keying-key-not-applicable = Not applicable; then type the reason
keying-key-move = the row above or below
keying-key-clear = clear the row
keying-key-end = end this form and begin the next
keying-keys-where = The keys act only while you are in the rows.
keying-form = Which form?
keying-twice = Key each form twice and compare
keying-done = { $count ->
    [0] No form keyed in yet
    [one] One form keyed in
   *[other] { $count } forms keyed in
}
keying-take-back = Go back to this form

## Keyed twice

keying-again = Now key the same form a second time. Nothing is overwritten; what differs is shown at the end.
keying-differing = { $count ->
    [one] One row differs. Look at the paper and key that row again.
   *[other] { $count } rows differ. Look at the paper and key those rows again.
}
# $what is what was chosen the second time.
keying-differs = The second time: { $what }
keying-differs-none = The second time: nothing
