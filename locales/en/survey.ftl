### One question of a survey. Its own words come with the survey.

# $section is the heading of a part of the survey.
survey-caption = { $section } · question { $number } of the { $total } you are asked
survey-number = Question { $number } in the study
survey-window = { $question } ({ $survey })
survey-gone = This survey is not here
survey-not-asked = After your other answers this question is not asked any more. What you said is kept.
survey-later = Answer later
survey-to-check = All answers
survey-other = In your own words: { $option }
    .hint = You may leave it empty.
survey-multiple = Choose all that apply.
survey-at-most = Choose at most { $most }.
survey-chosen = { $chosen } of at most { $most } chosen
survey-too-many = You have chosen { $chosen }, and at most { $most } can be kept. Take some back; until then any earlier answer stands.
survey-alone = Stands alone: choosing it takes the others back
# $options are the names of options.
survey-cleared = { $count ->
    [one] Taken back, because the two do not go together: { $options }
   *[other] Taken back, because they do not go together: { $options }
}
survey-rows = { $done } of { $total } rows answered
survey-shares = Whole percentages that add up to 100. An empty field counts as 0. They are saved once they make 100.
survey-sum-none = Nothing entered yet
survey-sum-missing = Makes { $sum }% so far; { $missing }% missing. Not saved yet.
survey-sum-over = Makes { $sum }%, which is { $missing }% too much. Not saved yet.
survey-sum-whole = Makes 100%
survey-share-wrong = Enter whole percentages from 0 to 100, such as 40. Not saved yet.
survey-counts = How many of each? Leave empty what you do not have.
survey-count-wrong = Enter whole numbers, such as 12. Not saved yet.
survey-counts-cleared = The numbers were taken back, because this answer stands alone.
survey-figure = Your number
survey-figure-bounds = From { $min } to { $max }; halves such as 1.5 are possible.
survey-number-wrong = Enter a number from { $min } to { $max } in steps of a half, such as 1.5. Not saved yet.
survey-text = Your answer
survey-contact-stays = Optional. This stays on this computer; a file for others leaves it out unless you choose otherwise.
survey-contact-name = Name
survey-contact-telephone = Telephone
survey-contact-email = Email
