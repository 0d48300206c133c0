# What a report says when something was left out of it for its reader.

report-sharing-label = Left out
report-sharing-without-notes = Notes, evidence and reasons in the company's own words
report-sharing-masked = Names and ids; notes, evidence and reasons in the company's own words
report-sharing-meaning = Also left out of the answers that go with this report. Every answer and every score is as it was.
## What stands in the place of what was left out.
report-sharing-reason = The reason is left out of this copy.
report-sharing-evidence = The company named evidence; it is left out of this copy.
report-sharing-action = An action in the company's own words; it is left out of this copy.
report-sharing-item = Item { $number }
# $code is six digits and letters such as 7F3A91.
report-sharing-company = Company { $code }
report-sharing-company-unnamed = Company
