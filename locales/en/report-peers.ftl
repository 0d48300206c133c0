# One company among its peers, in its report. There the company is not spoken to.
report-peers = Next to similar companies
report-peers-intro = Context, not a norm: these are other companies of the library from which this report was made, not a sample of an industry or of Hong Kong.
report-peers-caption = Overall score, and the average of others
report-peers-whose = Compared
report-peers-n = Companies
report-peers-score = Score
report-peers-own = The company
report-peers-source = Source: the library from which this report was made, as at { $date }. The company itself is not among the others. Nothing is shown about fewer than 5 companies.
