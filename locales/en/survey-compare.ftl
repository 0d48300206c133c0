### One company beside what a study printed.

survey-compare-title = Beside the published figures
survey-compare-context = Context, not a norm: what other companies said, and where you stand. More is not better, and fewer is not worse.
survey-compare-none = No study with figures for this survey comes with the program.
survey-compare-answers = Back to the answers
# $about are the companies, $period when and how they were asked, $source who made the study.
survey-compare-source = { $n } { $about }; { $period }. Source: { $source }.
# $base says of whom a figure speaks.
survey-compare-of = Of { $base } (n = { $n }).
survey-compare-of-unknown = Of { $base } (number not printed).
survey-compare-among = You are among them
survey-compare-not-among = You are not among them
survey-compare-not-asked = About other companies: you were not asked
survey-compare-no-answer = You have not answered this
survey-compare-not-comparable = Cannot be compared
survey-compare-cannot = Figures that these questions cannot give
survey-compare-caption = Published figures: { $title }
survey-compare-table = The same as a table
survey-compare-figure = What was counted
survey-compare-published = Published
survey-compare-base = Of whom
survey-compare-you = You
survey-compare-where = Where it is printed
survey-compare-context-title = What a study published
survey-compare-context-lead = Context, not a norm: what other companies said about the same matters.
# A study by its $title, the companies it is $about, and how many of them answered.
survey-compare-study = { $title }: { $about } (n = { $n })
