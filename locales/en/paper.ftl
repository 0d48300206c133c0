# The questionnaire on paper, and the screen that makes it. On paper, whoever fills it in is "you" and answers for "the company".

# $form is the form's name, "Express".
paper-caption = Paper form: { $form }. { $questions } questions, about { $minutes } minutes.
paper-how = How to fill it in
paper-how-tick = For each question tick one box: the highest that is true today. To change your mind, fill that box in completely and tick another.
paper-how-dont-know = "Don't know" is a good answer. It does not lower the score.
paper-how-not-applicable = "Not applicable" needs a reason, or it counts as no answer.
paper-how-note = Notes are optional: say, for example, where the proof is.
paper-privacy = Your answers stay with the person who collects this form and keys it in. The program used for that, AI Readiness HK, sends nothing over the internet. Ask that person what happens to the paper.
paper-name = Company name
paper-date = Date
paper-contact = Contact (optional)
paper-facts = About the company
paper-facts-lead = These facts decide which funding schemes and courses fit. They do not change the score. Leave open what you do not know.
paper-tick-all = Tick all that apply.
paper-yes = Yes
paper-no = No
paper-not-applicable-reason = Not applicable, because:
paper-note = Note
# Before a line at the foot of every page.
paper-company = Company
# The file's name before its ending. $form is the form's name.
paper-file-name = AI readiness paper form { $form }
