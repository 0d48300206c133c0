### All answers of a survey on one page, and what can be done with them.

survey-check-title = Check your survey answers
survey-check-all = Every question you are asked has an answer.
survey-check-open = { $open ->
    [one] One question is still open. You may leave it open.
   *[other] { $open } questions are still open. You may leave them open.
}
survey-check-go-on = Go on where you stopped
# $name is the company's name.
survey-check-names = Company: { $name }
survey-label = Name of this survey (optional)
    .hint = To tell several apart, for example "Spring 2027".
survey-check-before = As last time
survey-check-row = { $row }: { $answer }
survey-check-share = { $row }: { $share }%
survey-check-count = { $option }: { $count }
survey-check-other = { $option } – { $words }
survey-check-kept = Kept, but not asked any more
survey-check-kept-means = You said this before other answers changed. It is kept on this computer, neither counted nor exported, and comes back if the question is asked again.
survey-check-compare = Compare with the study
survey-check-surveys = All surveys
survey-check-readiness = Go on to the readiness check
survey-check-readiness-about = Begins a readiness check of the same company. What you said here about the company and its plans is filled in; you can change it.
survey-check-readiness-go = Begin the readiness check with these facts
survey-check-save = Answers as a file
survey-check-save-about = With the study's own codes. Questions that are not asked are left out.
survey-check-with-contact = With the contact data
survey-check-save-csv = Save as CSV
survey-check-save-json = Save as an answers file
survey-check-saved = Saved: { $name }
