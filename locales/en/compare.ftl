# A few companies side by side.
compare-title = Compare companies
compare-lead = Put two to six companies side by side. Each stands with its latest assessment.
compare-choose = Companies
compare-find = Find a company
compare-find-hint = Part of a name, an alias or a tag.
compare-chosen = { $count ->
    [0] None chosen yet
    [one] { $count } chosen
   *[other] { $count } chosen
}
compare-full = Six are chosen. Take one out to choose another.
compare-none = No company fits.
compare-too-few = Choose at least two companies.
compare-aliases = Show aliases instead of names
compare-aliases-hint = For meetings in which companies are not to be named. A company without an alias goes by a letter.
compare-company = Company { $letter }
compare-unnamed = Unnamed company
compare-show = What to show
compare-show-scores = Scores
compare-show-best = Distance to the best
compare-show-median = Distance to the middle
compare-best = Best
compare-median = Middle
compare-about = The assessments
compare-overall = Overall score
compare-pillars = Pillars
compare-dimensions = Dimensions
compare-measure = Measure
compare-band = Band
compare-provisional = { $band } (provisional)
compare-coverage = Coverage
compare-coverage-value = { $answered } of { $applicable } ({ $percent }%)
compare-range = Possible range
compare-range-value = { $low }–{ $high }
compare-date = Begun on
compare-form = Form
compare-no-score = no score
compare-apart = Furthest apart: { $names }
compare-alike = Closest: { $names }
compare-equal = In every dimension they are equally far apart.
compare-dots = Pillar scores of the companies, from 1 to 5
compare-whole = This comparison shows single companies. It is for you and for them; a report for others is made under "Cohort".
compare-to-cohort = Sum up many companies
