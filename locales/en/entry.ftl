# What every scheme, course, help desk, tool and guide says of itself: how it stands, when that was read, how sure it is.

## How it stands. $date is a date as far as it is known: "27 July 2026", "July 2026" or "2026".

entry-state-open = Open for applications
entry-state-open-since = Open for applications since { $date }
entry-state-announced = Announced, not open yet
entry-state-announced-since = Announced { $date }, not open yet
entry-state-unknown = Not known whether it takes applications
entry-state-unknown-since = Not known whether it has taken applications since { $date }
entry-state-claims-only = No new applications; approved projects can still claim
entry-state-claims-only-since = No new applications since { $date }; approved projects can still claim
entry-state-closed = Closed to applications
entry-state-closed-since = Closed to applications since { $date }
entry-state-ceased = Ended for good
entry-state-ceased-since = Ended for good; no applications since { $date }

# Courses, help desks and tools take no applications.
entry-offer-open = On offer
entry-offer-open-since = On offer since { $date }
entry-offer-unknown = Not known whether it is still on offer
entry-offer-unknown-since = Not known whether it has been on offer since { $date }
entry-offer-closed = No longer on offer
entry-offer-closed-since = No longer on offer since { $date }

# Guides and laws.
entry-guide-open = Current
entry-guide-open-since = Current since { $date }
entry-guide-announced = Announced, not in effect yet
entry-guide-announced-since = Announced { $date }, not in effect yet
entry-guide-closed = No longer current
entry-guide-closed-since = No longer current since { $date }

# What comes after today.
entry-later-open = Planned: open from { $date }
entry-later-announced = Planned: announced again { $date }
entry-later-unknown = From { $date } on, how it stands is not known
entry-later-claims-only = Planned: no new applications from { $date }
entry-later-closed = Planned: closed from { $date }
entry-later-ceased = Planned: ended for good from { $date }

# At the top of an entry that takes no applications any more.
entry-closed = Closed. Do not believe older guides.
entry-closed-since = Closed since { $date }. Do not believe older guides.
entry-ceased = Ended for good. Do not believe older guides.
entry-ceased-since = Ended for good; no applications since { $date }. Do not believe older guides.
entry-claims-only = No new applications. Do not believe older guides.
entry-claims-only-since = No new applications since { $date }. Do not believe older guides.

## When it was read, and how old that is. $days is the limit that has passed.

entry-verified = { $written ->
    [day] Verified on { $date }
   *[rough] Verified in { $date }
}
entry-verified-ageing = { $written ->
    [day] Verified on { $date }, more than { $days } days ago. Look at the official page before you rely on it.
   *[rough] Verified in { $date }, more than { $days } days ago. Look at the official page before you rely on it.
}
entry-verified-old = { $written ->
    [day] Verified on { $date }, more than { $days } days ago. It may well have changed: look at the official page first.
   *[rough] Verified in { $date }, more than { $days } days ago. It may well have changed: look at the official page first.
}
entry-verified-stale = { $written ->
    [day] Last verified on { $date }, more than { $days } days ago. Do not rely on anything here until you have read the official page.
   *[rough] Last verified in { $date }, more than { $days } days ago. Do not rely on anything here until you have read the official page.
}
entry-verified-undated = No source gives a date. Do not rely on anything here until you have read the official page.
# The same in a list, where one line must do.
entry-verified-ageing-brief = { $written ->
    [day] Verified on { $date }, more than { $days } days ago
   *[rough] Verified in { $date }, more than { $days } days ago
}
entry-verified-undated-brief = Not verified: no source gives a date

## How sure a part is.

entry-mark-verified = read at the source
entry-mark-reported = reported by a third party
entry-mark-unconfirmed = not confirmed
entry-mark-unknown = not found

## What all rules together say of the company.

entry-verdict-fits = Fits
entry-verdict-check = Needs checking
entry-verdict-no = Does not fit

## What kind of help it is.

entry-kind-matching-grant = Matching grant
entry-kind-grant = Grant
entry-kind-subsidy = Subsidy
entry-kind-training-grant = Training grant
entry-kind-compute = Computing power
entry-kind-incubation = Incubation
entry-kind-talent = Money for staff
entry-kind-loan-guarantee = Loan guarantee, not a grant
entry-kind-tax = Tax rule, not a grant

## Sources and links

entry-sources = { $count ->
    [one] One source
   *[other] { $count } sources
}
entry-source-undated = no date
entry-official = Official page
# Said after a link that leaves the program.
entry-opens-outside = (opens in the browser)
# Entries that somebody else has added to the catalogue.
entry-owner = Added by { $owner }

## The calendar file, for one scheme or for all that may fit.

entry-calendar = Save the dates to a calendar file
entry-calendar-scheme = Save this scheme's dates to a calendar file
entry-calendar-about = The file holds last days and days to look again. Calendar programs can open it.
entry-calendar-saving = Saving…
entry-calendar-saved = Calendar file saved: { $name }
