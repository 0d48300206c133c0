### Several people who answer for one company.

people-title = Several people
people-link = Ask several people and compare
people-lead = Ask colleagues to answer a part or all of the questions on their own computers, put their answers together here, and talk first about what you see differently.
people-private = Everything stays on this computer. Answers files do not contain what others answered.

people-who = Who has answered
people-nobody = Nobody's answers have been added yet.
people-unnamed = Not named
people-role = Role
people-role-leader = Leader
people-role-staff = Staff
people-part-all = everything
people-answered-value = { $answered } of { $asked }
people-remove = Take out
people-remove-who = Take out the answers of { $name }

people-add = Add answers files
people-add-role = Files that do not say it come from
people-add-heading = Add these answers?
people-add-apply = { $count ->
    [one] Add one person
   *[other] Add { $count } people
}
people-add-person = { $name } ({ $role }): { $answers ->
    [one] one answer
   *[other] { $answers } answers
}
people-add-replaces = { $changed ->
    [one] This person's earlier answers are replaced; one is different.
   *[other] This person's earlier answers are replaced; { $changed } are different.
}
people-add-left-out = { $count ->
    [one] One answer to a question that was not asked is left out.
   *[other] { $count } answers to questions that were not asked are left out.
}
people-add-undo = A backup is made first, and you can undo it.

people-own = Count your own answers
people-own-about = Adds the answers of this assessment, as they are now, as those of one person. Do so before you agree on other answers.
people-own-name = Your name (optional)
people-own-add = Count them

people-ask = Ask a colleague
people-ask-about = Saves a file to send by e-mail or on a USB stick. Your colleague opens it in this program, answers only that part, and sends a file back. The same file can go to several people.
people-ask-pillars = About which part?
people-ask-all = Everything
people-ask-from = Who asks (optional)
people-ask-role = Your colleague answers as
people-ask-by = Until which day? (optional)
people-ask-anonymous = Promise not to send a name back
people-ask-anonymous-about = Then no name, note or reason comes back, and nothing is shown about fewer than three such people.
people-ask-save = Save the file
people-ask-saved = Saved as { $name }
people-scan-show = Show as a code to scan
people-scan-about = Your colleague scans this with a telephone, sends the text to the computer with this program, and pastes it there under "Paste a request" on the first page.
people-scan-alt = QR code with the request; the same text stands below it
people-scan-too-long = This request is too long for a code that a telephone can read. Send the text, or save the file.
people-scan-text = The request as text
people-scan-copy = Copy the text
people-scan-copied = Copied
people-scan-not-copied = It could not be copied; the text is marked, so copy it with the keyboard.

people-disagree = { $count ->
    [0] No question on which people disagree
    [one] One question to talk about
   *[other] { $count } questions to talk about
}
people-disagree-rule = People disagree when two of them are two rungs or more apart, or when their agreement (r_wg) is below 0.7. The answers are not averaged away: talk about them and agree on one.
people-agree = { $count ->
    [one] One question on which people agree
   *[other] { $count } questions on which people agree
}
people-hidden = { $count ->
    [one] One question is not shown: fewer than { $fewest } unnamed people rated it.
   *[other] { $count } questions are not shown: fewer than { $fewest } unnamed people rated them.
}
people-spread = { $n ->
    [one] one person: rung { $min }
   *[other] { $n } people, from rung { $min } to { $max }, mean { $mean }
}
people-measures = standard deviation { $deviation }, agreement (r_wg) { $agreement }
people-leaders = Leaders
people-staff = Staff
people-group = { $group }: { $spread }
people-others = { $dont-know } don't know, { $not-applicable } not applicable
people-answer = The assessment's answer: rung { $value }
people-answer-none = The assessment has no rating here yet.
people-agreement-caption = Questions on which people agree
people-question = Question
people-people = People
people-mean = Mean
people-range = Rungs
people-rwg = Agreement (r_wg)

people-consensus = Agree on an answer
people-consensus-change = Change what was agreed
people-consensus-rung = The agreed rung
people-consensus-missing = Choose a rung first.
people-rationale = Why (optional)
people-dissent = Who sees it otherwise, and why (optional)
people-consensus-save = This is what we agree on
people-consensus-clear = Take the record out
people-consensus-done = Agreed on { $date }: rung { $value }
people-consensus-why = Why: { $words }
people-consensus-dissent = Otherwise: { $words }

people-gap = Leaders and staff
people-gap-caption = Mean scores of leaders and staff, 1 to 5
people-gap-none = Leaders and staff can be compared once both have answered.
people-gap-few = Not shown: fewer than { $fewest } unnamed people
people-gap-nobody = nobody
people-gap-value = { $mean } ({ $n ->
    [one] one person
   *[other] { $n } people
})
people-gap-difference = Difference
people-table = Show as a table

## In the program of the colleague who was asked.

people-asked = { $from } asks you for your answers.
people-asked-nobody = A colleague asks you for your answers.
people-asked-part = Only these parts: { $pillars }.
people-asked-by = Please send them back by { $date }.
people-asked-anonymous = It was promised that no name is sent. Notes and reasons stay on this computer too.
people-asked-name = Your name, as it goes back with the answers
people-asked-save = Save the answers to send back
people-asked-saved = Saved as { $name }. Send this file back.
