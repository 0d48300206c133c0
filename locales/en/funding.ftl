# Funding and the catalogue, as the command line and the calendar file say it.

calendar-name = AI Readiness HK: funding
calendar-file-name = { $stem } – calendar
calendar-deadline = { $name }: { $what }
calendar-opens = { $name }: planned opening. Check the official page.
calendar-ends = { $name }: planned end of applications. Check the official page before this day.
calendar-look-for-opening = Look whether { $name } has opened
calendar-look-again = Look at the official pages of your funding schemes again

funding-nothing-ready-made = No open scheme pays for ready-made AI tools in the company's trade today.

state-open = Open
state-announced = Announced, not yet open
state-unknown = Not known whether it is open
state-claims-only = Takes claims only, no new applications
state-closed = Closed
state-ceased = Ended for good

verified-on = Verified on { $date }
verified-undated = No source has a date

age-ageing = More than 90 days old: look at the official page before relying on it.
age-old = More than 180 days old: it may well have changed.
age-stale = More than a year old: take it as a hint only.
age-undated = Nobody can say how old this is: ask the body itself.
