# The page for the adviser. The sentences to ask are in adviser.ftl.
report-adviser = For the adviser
report-adviser-lead = What to ask, with what could move the score most at the front of each part. Asking changes no figure; only another answer does.
report-adviser-level = Assurance
report-adviser-none = No question has a rating so far.
# One level and how many rated answers are at it.
report-adviser-count = { $level }: { $count }
report-adviser-number = No.
report-adviser-about = What is so
report-adviser-ask = What to ask
report-adviser-answer = Answer
# $group is the heading of a part, $count how many points it has.
report-adviser-caption = { $group } ({ $count })
report-adviser-more = { $count ->
    [one] One more is left out here, to keep to a page.
   *[other] { $count } more are left out here, to keep to a page.
}
# Said below an answer that came about in another way than the rest.
report-answer-assurance = How it came about: { $level }
