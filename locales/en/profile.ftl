### Company facts. The questions themselves come with the questionnaire.

profile-caption = About the company · page { $page } of { $pages }
profile-about = The company
profile-hong-kong = In Hong Kong
profile-plans = Plans
profile-lead = These facts go into your report and decide which funding schemes and courses fit. They do not change your score.
profile-skip = Skip this and go to the questions
# $why is a sentence from the questionnaire.
profile-why = Why we ask: { $why }
profile-yes = Yes
profile-no = No
profile-unknown = I don't know, or skip this
profile-number-hint = Leave this empty if you don't know.
# $max is a number with its separators.
profile-whole-number = Enter a whole number from 0 to { $max }, or leave this empty
profile-number = Enter a number from 0 to { $max }, or leave this empty
