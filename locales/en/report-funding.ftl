# What the funding catalogue says, in the printed report. Its reader may be an adviser or a bank: "the company", never "you".
# Amounts and dates in $variables are ready to print; $names is a list of schemes.

## Page one

report-money = Who pays: { $line }
report-money-certain = schemes would pay { $granted } of the { $cost } planned, and the company { $own }.
report-money-perhaps = schemes would pay at best { $granted } of the { $cost } planned.
# $certain is what schemes pay that fit, $granted the most with those that need checking.
report-money-best = schemes would pay { $certain }, at best { $granted }, of the { $cost } planned.
report-money-unknown = { $count ->
    [one] One company fact is still unknown.
   *[other] { $count } company facts are still unknown.
}
report-money-nothing = no open scheme whose amount can be worked out pays for the { $cost } planned.
report-money-outcome = { $fits ->
    [0] no open scheme fits for certain
    [one] 1 open scheme fits
   *[other] { $fits } open schemes fit
}, { $check ->
    [0] and none needs checking
    [one] 1 needs checking
   *[other] { $check } need checking
}.

## Who pays

report-funding = Who pays
report-funding-outcome = { $fits ->
    [0] No open scheme fits for certain
    [one] 1 open scheme fits
   *[other] { $fits } open schemes fit
}, { $check ->
    [0] and none needs checking
    [one] 1 needs checking
   *[other] { $check } need checking
}.
report-funding-lead = Each verdict follows from the company facts in this report and from the conditions as the sources give them. What only a third party says, and what nobody confirms, is marked so. The body that runs a scheme decides.
report-ready-made-nothing = No open scheme pays for ready-made AI tools in the company's trade today.
report-ready-made-schemes = Money for other things: { $names }
report-ready-made-advice = Free advice: { $names }
report-ready-made-courses = Free courses: { $names }
report-ready-made-depends = Whether an open scheme pays for ready-made AI tools depends on what is still to be checked: { $names }.
report-ready-made-pays = { $count ->
    [one] One open scheme pays for ready-made AI tools: { $names }.
   *[other] { $count } open schemes pay for ready-made AI tools: { $names }.
}
report-funding-first = { $count ->
    [one] The first scheme in detail
   *[other] The first { $count } schemes in detail
}
report-funding-others = Other schemes that fit or may fit
# An official name with its abbreviation.
report-named = { $name } ({ $abbreviation })
report-verdict = { $verdict ->
    [fits] Fits
    [no] Does not fit
   *[check] Needs checking
}
report-mark = { $mark ->
    [verified] Read at the source
    [reported] Reported by a third party
    [unconfirmed] Not confirmed
   *[unknown] Not found
}
# A sentence, and how sure it is.
report-with-mark = { $text } ({ $mark })
report-state = { $state ->
    [open] Open for applications
    [announced] Announced, not open yet
    [claims-only] No new applications
    [closed] Closed to applications
    [ceased] Ended for good
   *[unknown] Not known whether it takes applications
}
# The same of a course or help desk, which takes no applications, and of a guide.
report-offer = { $state ->
    [open] On offer
   *[unknown] Not known whether it is still on offer
}
report-guide = { $state ->
    [open] Current
   *[announced] Not in effect yet
}
report-state-since = { $state } (since { $date })
report-state-announced = Announced { $date }, not open yet
report-state-from = Planned to open: { $date }
report-label-summary = In short
report-label-share = Pays
report-label-ceiling = At most
report-label-to-check = To find out
report-label-unconfirmed = Not confirmed
report-label-conditions = Also required
report-label-guard = Before signing
report-label-deadline = Dates
report-label-state = State
report-label-verified = Verified
report-label-page = Official page
report-label-documents = Documents the form asks for, in order
report-label-steps = Steps, in order
report-not-found = Not found in the sources
report-check-open = Does it take applications now?
report-dated = { $date }: { $what }
report-year = { $year }
# What the age of the facts means; nothing is said of fresh ones.
report-age = { $age ->
    [ageing] Some months old: check the official page first.
    [old] This may have changed. Check the official page before relying on it.
    [stale] Very old: treat this as a hint only.
   *[undated] No source has a date. Check the official page before relying on it.
}
# A date, and what its age means.
report-aged = { $date }. { $warning }
report-done = done
report-rules-caption = Each condition with the company's answer
report-column-condition = Condition
report-column-answer = The company's answer
report-column-verdict = Result
report-column-mark = How sure
report-rule-open = Takes applications now

## Near misses

report-near = What would make the company eligible
report-near-lead = The company does not fit these schemes today, but could bring about what is missing.
report-label-missed = Not met
report-label-change = What it takes

## The sums

report-sums = The sums
report-sums-best = With the best combination, schemes pay { $granted } of { $cost } and the company pays { $own }: { $names }.
report-sums-nothing = No open scheme whose amount can be worked out pays for what is planned. The company would pay all { $cost } itself.
report-sums-unproven = There were too many combinations to try all of them; a better one may exist.
report-sums-certain = Only those that fit for certain: { $names } would pay { $granted }, and the company { $own }.
report-sums-certain-none = Only those that fit for certain: none of them pays anything, and the company would pay { $own }.
report-sums-up-to = In exceptional cases { $name } pays a higher share: { $granted }.
report-sums-not-computed = Open schemes that fit or may fit, but whose amount cannot be worked out: { $names }.
report-sums-body = These are sums, not promises: the body that runs a scheme decides what it pays.
report-sums-out-of-pocket = The company must be able to lay out { $amount }; it is furthest out of pocket in { $month }.
report-sums-assumed = { $months ->
    [one] Where no source says when the money comes, one month after the last item is taken.
   *[other] Where no source says when the money comes, { $months } months after the last item are taken.
}
report-items-caption = What the company plans to buy, and which scheme of the best combination pays for it
report-column-item = Item
report-column-kind = Kind
report-column-month = Month
report-column-cost = Cost
report-column-scheme = Scheme
report-column-granted = Paid by scheme
report-total = Total
report-item-kind = { $kind ->
    [software] Software and AI tools
    [hardware] Equipment
    [consultancy] Advice and consultancy
    [training] Training
    [compute] Computing power
    [staff] Staff
    [marketing] Marketing and promotion
    [audit] Audit and certification
   *[other] Other
}
report-nobody = No scheme
report-best-caption = The best combination
report-each-caption = Each scheme alone
report-column-government = Government's share
report-column-own = Company's share
report-column-limit = What limits it
report-limit = { $limit ->
    [share] Its share of the cost: { $share }
    [ceiling] Its ceiling
    [cumulative] A ceiling shared with other schemes
   *[minimum] The minimum cost is not reached
}
report-cash-caption = Money month by month with the best combination; months in which nothing moves are left out
report-column-out = Paid out
report-column-in = Received
report-column-balance = Balance

## Courses, help and guides

report-help = Courses, help and guides
report-help-lead = Chosen for the dimensions in which the company has the most to gain.
report-help-courses = Courses
report-help-desks = Help desks
report-help-guides = Guides
report-label-for = Helps with
report-label-fee = Fee
report-fee-free = Free
report-fee-unknown = Not known

## Where it comes from

report-sources = Where the funding facts come from
report-sources-catalogue = They are taken from catalogue { $version } of { $date }. Schemes that are closed to new applications are left out.
report-sources-closed = Older guides still list: { $names }.
report-closed-on = { $name } (closed: { $date })
report-undated = No date
report-rest-caption = Further schemes that fit or need checking
report-column-open = Still to be answered
