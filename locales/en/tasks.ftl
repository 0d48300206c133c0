### The list of parts of an assessment.

tasks-heading = Your assessment
tasks-answered = { $answered } of { $total } questions answered. Take them in any order.
tasks-begin = Start with the first question
tasks-go-on = Continue with the next question
tasks-result = See the result so far
tasks-facts = Company facts
    .about = They go into the report and do not change the score.
tasks-check = Check your answers
    .about = Everything on one page, before the result.
tasks-not-started = Not yet started
tasks-in-progress = In progress: { $answered } of { $total }
tasks-completed = Completed
tasks-later = I'll come back later
# $form is the form's name, for example "Full".
tasks-change-form = Change to the { $form } form ({ $questions } questions)
