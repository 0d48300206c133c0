# The page for the adviser. The sentences to ask are in adviser.ftl.
report-adviser = For the adviser
report-adviser-lead = What to ask, with what could move the score most at the front of each part. Asking changes no figure; only another answer does.
report-adviser-level = Assurance
report-adviser-none = No question has a rating so far.
# One level and how many rated answers are at it.
report-adviser-count = { $level }: { $count }
report-adviser-ask = What to ask
report-adviser-question = Question
report-adviser-answer = Answer
# What is so, then what to ask.
report-adviser-both = { $why } { $ask }
# $group is the heading of a part, $count how many points it has.
report-adviser-caption = { $group } ({ $count })
# Where the page has no room for all of them.
report-adviser-caption-first = { $group } ({ $shown } of { $count } shown)
# Said below an answer that came about in another way than the rest.
report-answer-assurance = How it came about: { $level }
