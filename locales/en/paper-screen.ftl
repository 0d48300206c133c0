### Making the questionnaire on paper.

paper-screen-title = Paper form
paper-screen-lead = The questionnaire as a PDF to print, for companies that would rather use a pen. Afterwards, key the answers in.
paper-screen-form = Which form?
paper-screen-language = Language of the form
paper-screen-save = Save the form
paper-screen-saving = Saving…
paper-screen-elsewhere = Save as…
paper-screen-saved = Saved: { $name }
paper-screen-keying = Key in forms that were filled in
