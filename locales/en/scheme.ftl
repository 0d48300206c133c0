# One scheme: what its rules say of the company, what it pays, and how to apply.
scheme-title = Funding scheme
scheme-unknown = This scheme is not in the catalogue any more.
scheme-go-checklist = Go to the checklist

## The verdict as a sentence. $count is how many facts are missing, or how many rules are not met.

scheme-verdict-fits = On what you have answered, this scheme fits. Only the body decides.
scheme-verdict-check = { $count ->
    [0] It cannot be said yet: whether it takes applications has to be asked first.
    [one] It cannot be said yet: one fact about your company is missing.
   *[other] It cannot be said yet: { $count } facts about your company are missing.
}
scheme-verdict-no = { $count ->
    [one] This scheme does not fit today: one rule is not met.
   *[other] This scheme does not fit today: { $count } rules are not met.
}

scheme-guards = Before you sign or pay

## The rules

scheme-rules = What the rules say of your company
scheme-rules-none = No rule was found that your company's facts could answer.
scheme-rule-open = The scheme takes applications.
scheme-rule-answered = { $question } Your answer: { $answer }.
scheme-rule-not-answered = { $question } Not answered.
scheme-rule-source = Where it was read
scheme-ask = Answer what is missing
scheme-ask-lead = The verdict changes as you answer. What you don't know can stay open.
scheme-ask-known = { $count ->
    [one] Change the answer this scheme looks at
   *[other] Change the { $count } answers this scheme looks at
}
scheme-change = What would make you eligible

## What it pays

scheme-pays = What it pays
scheme-paid = What it paid
scheme-covers = Pays for
scheme-excludes = Does not pay for
scheme-conditions = What only the body can judge
scheme-not-with = Cannot be combined with

## The checklist

scheme-checklist = Checklist
scheme-checklist-done = { $done } of { $total } done
scheme-checklist-missing = { $count ->
    [one] One item is still to do:
   *[other] { $count } items are still to do:
}
scheme-checklist-complete = Everything on the list is done.
scheme-steps = Steps
scheme-documents = Documents, in the order of the form
scheme-deadlines = Dates
scheme-notes = Worth knowing
scheme-links = Sources and links

## Words for the form. These paragraphs are written in the company's own voice.

scheme-form = Words for the form
scheme-form-lead = Drafts from what you have answered, to copy into the form and make your own. What is not known is left out.
scheme-form-english = In English
scheme-form-chinese = In Chinese
scheme-form-who = Who you are
scheme-form-ready = How ready you are
scheme-form-plan = What you want to do
scheme-form-copy = Copy
scheme-form-copy-what = Copy: { $what }, { $language }
scheme-form-copied = Copied: { $what }, { $language }
scheme-form-not-copied = It could not be copied. The text is marked: copy it with your keyboard.
scheme-form-none = Answer some facts about the company, and drafts appear here.
form-name-kind = We are { $name }, a { $kind }.
form-name = We are { $name }.
form-kind = We are a { $kind }.
form-industry = Our main business is in { $industry }.
form-staff = { $count ->
    [one] We have one member of staff in Hong Kong.
   *[other] We have { $staff } staff in Hong Kong.
}
form-headcount = In all, { $people } work for us.
form-score = On { $date } we assessed how ready we are for AI with the "{ $questionnaire }": { $score } out of 5, in the band "{ $band }".
form-score-provisional = On { $date } we assessed how ready we are for AI with the "{ $questionnaire }": { $score } out of 5 so far, provisionally in the band "{ $band }".
form-plans = In the next 12 months we plan to { $plans }.
form-apply = We apply to the { $scheme } for support.
