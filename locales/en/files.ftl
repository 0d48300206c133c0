# Names of saved files, before the ending.

# $name is the organisation's name, $date is like 2026-11-23.
file-name = { $name } AI readiness { $date }
file-name-unnamed = AI readiness { $date }
# A folder with the reports of all assessments.
file-name-all = All reports { $date }
