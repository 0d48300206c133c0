# What a report says when something was left out of it for its reader.

report-sharing-label = 沒有包括
report-sharing-without-notes = 公司自行填寫的備註、佐證和原因
report-sharing-masked = 公司名稱和編號，以及自行填寫的備註、佐證和原因
report-sharing-meaning = 隨本報告附上的答案也沒有這些內容。所有答案和分數均維持不變。
## What stands in the place of what was left out.
report-sharing-reason = 這份副本不包括原因。
report-sharing-evidence = 公司列有佐證，但這份副本不包括佐證內容。
report-sharing-action = 貴公司自行寫下的行動，此副本從略。
report-sharing-item = 項目 { $number }
# $code is six digits and letters such as 7F3A91.
report-sharing-company = 公司 { $code }
report-sharing-company-unnamed = 公司
