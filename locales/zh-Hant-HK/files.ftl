# Names of saved files, before the ending.

# $name is the organisation's name, $date is like 2026-11-23.
file-name = { $name } AI 就緒評估 { $date }
file-name-unnamed = AI 就緒評估 { $date }
# A folder with the reports of all assessments.
file-name-all = 全部報告 { $date }
