### What stands around every screen.

shell-skip = Skip to the main content
shell-nav = Program
shell-settings = Settings
shell-catalogue = Catalogue
shell-about = About
# $time is the time of day, "14:02".
shell-saved = Saved on this computer { $time }
shell-saving = Saving…
# Something on the screen cannot be accepted yet.
shell-held = { $count ->
    [one] One entry is not saved yet
   *[other] { $count } entries are not saved yet
}
shell-kept = Everything stays on this computer
# $what is one of the op-… words below.
shell-undo = Undo: { $what }
shell-redo = Redo: { $what }
shell-undone = Undone: { $what }.
shell-redone = Redone: { $what }.
shell-window = { $screen } – { app-name }
shell-window-error = Error: { $screen } – { app-name }

shell-problem = There is a problem
shell-detail = Technical detail
shell-unreachable = The program is not responding.
    .hint = It may have been closed. Everything shown as saved is safe; start the program again and go on.
shell-no-session = This page is not connected to the program.
    .hint = The address of the program works in one tab only, and only once. Start the program again and use the new address.
shell-unexpected = Something unexpected happened.
    .hint = Everything shown as saved is safe. Try again; if it happens again, restart the program.

## Kinds of change, as they stand in "Undo: answer".

op-new-assessment = new assessment
op-answer = answer
op-note = note
op-fact = company fact
op-organisation = company name
op-form = change of form
op-label = assessment name
op-import = import
op-delete = deletion
op-project = project
op-assurance = how answers came about
op-tick = checklist
op-tag = tag
op-alias = name for comparison
op-target = target
op-action = action in the plan
op-evidence = evidence
op-confidence = how sure an answer is
op-respondent = answers of one person
op-consensus = consensus
op-reminder = reminder
op-reassess = new assessment from the last one
op-migrate = move to a newer questionnaire
op-restore = return from the recycle bin
op-merge = library brought in
op-questionnaire = own questionnaire
op-new-survey = new survey
op-reply = survey answer
op-delete-survey = deletion of a survey
op-from-survey = new assessment from a survey
op-change = last change

## The library cannot be read.

damaged-heading = Your saved answers cannot be read
damaged-what = The file in which the program keeps everything is damaged. This happens, for example, when a disk fails or the computer loses power.
damaged-do = The program can put the damaged file aside – it is not deleted – and go back to the newest good backup. If there is none, it starts with an empty list.
damaged-recover = Put it aside and go on
