### Words that every screen, report and command shares, and the shapes of dates, money and lists.
### Screens write their own sentences in their own file; nothing here is a whole sentence.

# The program's own name; the same in both languages.
app-name = AI Readiness HK 智備

## Languages, each under its own name so that a reader finds it whatever the interface speaks.

language-english = English
language-chinese = 繁體中文

## The two explicit non-answers, and how sure a result is.

answer-dont-know = Don't know
answer-not-applicable = Not applicable
status-provisional = Provisional
status-final = Final

## Buttons

action-next = Continue
action-back = Back
action-change = Change
action-cancel = Cancel
action-delete = Delete
action-undo = Undo
action-redo = Redo

## Dates. Day, year and time arrive as text, so that no language groups their digits; the month is a number only to pick its name.

# 22 November 2026
date-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
# November 2026
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
# 2026, where only the year is known
date-year = { $year }
# 22 November 2026, 14:02
date-time = { $date }, { $time }

## Money in running text. The amount arrives with its separators; tables print HK$50,000 in both languages.

money-text = HK${ $amount }
money-text-negative = minus HK${ $amount }

## Lists. A list is joined from the left: "a", then "a, b", and the last part by list-last: "a, b and c".

list-more = { $list }, { $item }
list-last = { $list } and { $item }
