# Names of saved files, before the ending.

# $name is the organisation's name, $date is like 2026-11-23.
file-name = { $name } AI 就緒評估 { $date }
file-name-unnamed = AI 就緒評估 { $date }
# A folder with the reports of all assessments.
file-name-all = 全部報告 { $date }
# Added to a name like those above.
reminder-file-name = { $stem }－提示
request-file-name = { $stem }－請填答
response-file-name = { $stem }－答案

## What a calendar file says.

reminder-calendar = 智備：提示
reminder-summary = 再次評估{ $name }的 AI 就緒程度
reminder-summary-unnamed = 再次評估公司的 AI 就緒程度
reminder-about = 開啟「智備」，選「再次評估」，看看上次之後有甚麼改變。
