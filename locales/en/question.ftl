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

# The side-by-side view of both languages.
question-both-languages = Show both languages
question-one-language = Show one language

question-example-other = From other lines of business
question-example-choose = Choose one
question-example-general = General

## What backs an answer. Links and files, which the library keeps a copy of.

question-evidence-none = Evidence
question-evidence-count = { $count ->
    [one] Evidence: 1 item
   *[other] Evidence: { $count } items
}
question-evidence-group = Evidence; drop files here
question-evidence-link = Link
    .wrong = Enter a web address that begins with https:// or http://
question-evidence-add = Add link
question-evidence-attach = Attach files…
question-evidence-hint = Or drop files here. A copy of up to 20 MB each is kept in your library and its backups; it stays on this computer.
question-evidence-total = { $count ->
    [one] 1 file in this assessment, { $size }.
   *[other] { $count } files in this assessment, { $size }.
}
question-evidence-save = Save a copy
question-evidence-remove = Remove
question-evidence-saved = A copy is saved as { $name }.

## How sure an answer is and how it came about; also on the check page and the adviser's page.

question-about = How sure, and how it came about
# $sure is one of the three words below.
question-about-sure = About this answer: { $sure }
question-sure = How sure are you?
question-sure-none = Not said
confidence-sure = Sure
confidence-fairly = Fairly sure
confidence-guess = A guess
question-assurance = How did this answer come about?
    .hint = It changes no score. Another answer starts anew.
# $level is the level of the whole assessment.
question-assurance-whole = Like the other answers: { $level }
question-wording = Answered in { $language }, wording of version { $version }.

## An answer that may not fit with another.

question-contradiction = Both may be right. Nothing needs to be changed.
question-contradiction-other = See: { $question }
question-contradiction-hide = Hide this
