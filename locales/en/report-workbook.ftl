# The report as a workbook. Names of sheets have room for 31 letters; sections whose names are shorter keep their own.
workbook-summary = Summary
workbook-scores = Scores
workbook-schemes = Schemes
workbook-conditions = Conditions
workbook-near = Near misses
workbook-further = Further schemes
workbook-items = Planned items
workbook-cash = Month by month
workbook-answers = Answers
workbook-method = Method
workbook-sources = Sources

## Columns

workbook-pillar = Pillar
workbook-dimension = Dimension
workbook-part = Part of the list
workbook-exact = Before rounding
workbook-rung = Rung
workbook-next = Next rung
workbook-effort = Effort
workbook-sure = How sure
workbook-remarks = Remarks
workbook-body = Run by
workbook-ceiling = Ceiling
workbook-granted = In the best combination

## What a file says that carries no answers

workbook-code-meaning = Computed from the answers and the scores. This file carries no answers: the PDF and the HTML report do, and AI Readiness HK can compute the code again from the PDF.
workbook-sha256-meaning = Of the answers file this report was made from
