# A survey on paper. Whoever fills it in is "you" and answers for "the company".

paper-survey-caption = Survey on paper. { $questions } questions, of which you answer those that apply; about { $minutes } minutes.
paper-survey-how-tick = Tick the box beside your answer. The numbers are for whoever keys the form in. Where there is a line, write in your own words.
paper-survey-how-way = Some questions are for some companies only: go by "Only if" above the question and by the arrow → beside your answer.
paper-survey-how-open = Leave open what you do not know.
paper-survey-how-change = To change your mind, fill that box in completely and tick another.
# $condition is one of the conditions below.
paper-survey-only-if = Only if { $condition }.
paper-survey-has = you ticked { $codes } in question { $number }
paper-survey-lacks = you answered question { $number } without ticking { $codes }
paper-survey-row-has = you ticked { $codes } for "{ $row }" in question { $number }
paper-survey-row-lacks = you answered "{ $row }" in question { $number } with anything but { $codes }
paper-survey-any-has = you ticked { $codes } in any line of question { $number }
paper-survey-any-lacks = you answered question { $number } without ticking { $codes } in any line
paper-survey-and = { $all } and { $part }
paper-survey-or = { $all } or { $part }
paper-survey-sentences = { $all } { $part }
paper-survey-one = Tick one.
paper-survey-at-most = Tick at most { $most }.
paper-survey-grid = Tick one box in each line.
paper-survey-grid-of = Tick one box in each line that you ticked in question { $number }; leave the others empty.
paper-survey-shares = Whole percentages that add up to 100.
paper-survey-counts = Write how many of each, or tick a box.
paper-survey-number = A number from { $min } to { $max }; halves such as 1.5 are possible.
paper-survey-contact = Optional. It stays with the person who collects this form and is passed on only if you agree.
paper-survey-name = Name
paper-survey-telephone = Telephone
paper-survey-email = Email
# An option with the study's code, where the code is not in a column of its own.
paper-survey-coded = { $code } { $label }
paper-survey-then = → Go to question { $number }
paper-survey-then-end = → The end
paper-survey-leads = { $label } { $then }
# The file's name before its ending. $survey is the survey's title.
paper-survey-file-name = { $survey }, paper form
