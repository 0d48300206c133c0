### Language, start and new assessment, and opening an answers file.

language-heading = Choose your language
language-about = You can change it at any time, in the top right corner. Nothing you have entered is lost.

start-heading = How ready is your company for AI?
start-lead = Answer 15 questions and see where you stand, what holds you back, and what to do first.
start-new = Start a new assessment
start-import = Open a report or an answers file…
start-paper = Paper form
start-keying = Key in paper forms
start-reports = All reports…
start-portfolio = All companies ({ $count } assessments)…
start-promise = No account and no internet connection. Your answers stay on this computer.
start-continue = Your assessments
start-unnamed = Company without a name
start-answered = { $answered } of { $total } answered
start-unknown = Its questionnaire is not on this computer, so there is no score. Import the questionnaire to open it.
# $band is a band's name, $shown a score such as "2.7".
start-final = { $band }, { $shown } out of 5
start-provisional = { $band }, { $shown } out of 5 (provisional)
start-changed = Last changed { $when }
start-see-result = See the result
start-see-answers = Answers
start-deleted = The assessment of { $name } was deleted.
start-bring-back = Bring it back

new-heading = New assessment
new-optional = You may leave any of this empty and add it later.
new-name = Company name
    .hint = In Chinese or English, as it should stand on the report.
new-name-other = Name in the other language
    .hint = If the company has one.
new-label = Name of this assessment (optional)
    .hint = To tell several assessments apart, for example "Spring check". It is shown in your list and on the report.
new-questionnaire = Which questionnaire?
new-version = Version { $version }
new-form = Which form?
    .hint = You can change to the other form later; your answers are kept.
new-minutes = about { $minutes } minutes

import-heading = Open these answers?
import-company = Company: { $name }
import-no-company = The file names no company.
import-answers = { $answers ->
    [one] It answers one question.
   *[other] It answers { $answers } questions.
}
import-adds = It is added to your list as a new assessment.
import-replaces = { $changed ->
    [one] This assessment is already in your list. One answer differs and is replaced by that of the file. A backup is made first, and you can undo it.
   *[other] This assessment is already in your list. { $changed } answers differ and are replaced by those of the file. A backup is made first, and you can undo it.
}
import-same = This assessment is already in your list, with the same answers.
import-planned = { $planned ->
    [one] Its plan has one target or action that is new here or differs.
   *[other] Its plan has { $planned } targets and actions that are new here or differ.
}
import-apply = Open it

import-figure-score = Overall score
import-figure-band = Band
import-figure-code = Check code
import-figure-sha256 = SHA-256 of the answers
import-no-figure = none
import-heading-several = Open these files?
import-apply-several = { $count ->
    [one] Open the one that can be read
   *[other] Open { $count } files
}
import-reading = Reading…
import-progress = { $read } of { $total } files read
import-done = { $count ->
    [one] One assessment was added to your list or updated.
   *[other] { $count } assessments were added to your list or updated.
}
import-undo = Undo
import-paste = Paste a request…
import-paste-heading = Paste a request
import-paste-text = Text of the request
import-paste-hint = Paste everything that the scanned code or the message says. It begins with a curly bracket.
import-paste-read = Read it
import-pasted = Pasted text
import-drop = Drop reports or answers files here to open them
# Whether the figures printed in a report follow from the answers it carries.
import-agrees = The printed figures follow from the answers.
import-differs = This report was changed: printed figures do not follow from the answers it carries. Only the answers are opened; do not rely on the paper.
import-unchecked = Not every printed figure could be checked against the answers. Only the answers are opened.
import-added = Something was added to the pages with these figures after the report was made. It may cover a figure; look at the report yourself.
import-compare = Compare the figures
import-column-figure = Figure
import-column-printed = Printed
import-column-computed = From the answers
import-column-state = Result
import-state-agrees = the same
import-state-differs = different
import-state-missing = not checked
import-not-found = not found
start-cohort = Sum up all companies
