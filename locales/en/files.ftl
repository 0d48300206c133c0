# Names of saved files, before the ending.

# $name is the organisation's name, $date is like 2026-11-23.
file-name = { $name } AI readiness { $date }
file-name-unnamed = AI readiness { $date }
# A folder with the reports of all assessments.
file-name-all = All reports { $date }
# Added to a name like those above.
reminder-file-name = { $stem } – reminder
request-file-name = { $stem } – please answer
response-file-name = { $stem } – answers

## What a calendar file says.

reminder-calendar = AI Readiness HK: reminders
reminder-summary = Look at the AI readiness of { $name } again
reminder-summary-unnamed = Look at the company's AI readiness again
reminder-about = Open AI Readiness HK, choose "Assess again" and check what has changed since last time.
