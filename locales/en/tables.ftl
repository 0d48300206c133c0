### A survey counted over the companies of this library.

tables-title = All answers, counted
tables-lead = What the companies in this library said, question by question. Groups of fewer than five companies are not shown.
tables-by = Columns
tables-by-none = All companies
tables-by-industry = By industry
tables-by-size = By number of people
tables-all = All
tables-no-groups = No group here has five companies or more that can be shown.
tables-too-few = Fewer than five companies have answered, so there are no figures yet.
tables-answer = Answer
tables-answered = Companies that answered
tables-asked = Asked of { $asked } companies
tables-caption = Answers: { $question }
tables-as-table = As a table
tables-not-listed = Answers in words and contact data are not listed.
tables-number = Number
tables-n = n = { $n }
# $share is a share such as "32%".
tables-cell = { $share } ({ $n })
tables-amount = mean { $mean }, together { $total }
