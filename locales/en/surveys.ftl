### The surveys there are, those that were begun, and beginning one.

start-surveys = Surveys…
surveys-title = Surveys
# $title is the title of a survey.
surveys-of = Survey: { $title }
surveys-lead = Questions with no score. The answers show how a company uses AI, beside what others said.
surveys-kept = Begun on this computer
surveys-offered = What you can answer
surveys-size = { $questions } questions, of which you are asked those that follow from your answers. About { $minutes } minutes.
# $source is the study that the questions come from.
surveys-source = Source: { $source }
surveys-begin = Begin
surveys-compare = Compare
surveys-tables = Count all answers…
surveys-paper = Survey on paper…
surveys-unknown = This program does not have the survey, so it cannot be opened here.
surveys-deleted = The survey of { $name } was deleted.
survey-new-title = Who answers?
survey-new-optional = In Chinese or English. You may leave it empty.
survey-new-who = Which company is it?
survey-new-company = A new company
survey-new-known = One that is in the library
survey-new-which = Companies
survey-new-choose = Choose a company, or say that it is a new one
