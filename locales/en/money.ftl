# Who pays: every scheme with what its rules say of the company.
money-title = Who pays
# The outcome in one sentence. $fits and $check count schemes that may be open.
money-outcome = { $fits ->
    [0] { $check ->
        [0] No open scheme fits, and none needs checking.
        [one] No open scheme fits for certain; one needs checking.
       *[other] No open scheme fits for certain; { $check } need checking.
    }
    [one] { $check ->
        [0] One open scheme fits, and none needs checking.
        [one] One open scheme fits, one needs checking.
       *[other] One open scheme fits, { $check } need checking.
    }
   *[other] { $check ->
        [0] { $fits } open schemes fit, and none needs checking.
        [one] { $fits } open schemes fit, one needs checking.
       *[other] { $fits } open schemes fit, { $check } need checking.
    }
}
money-caution = This compares the rules with what you have answered. Only the body that runs a scheme decides. What is not known never counts as no.
money-version = Catalogue { $version } of { $date }

## Ready-made tools

money-ready-heading = Ready-made AI tools
money-ready-nothing = No open scheme pays for ready-made AI tools in your trade today.
money-ready-instead = What helps instead:
money-ready-courses = { $count ->
    [one] One course for what you still lack
   *[other] { $count } courses for what you still lack
}
money-ready-helpdesks = { $count ->
    [one] One help desk to ask
   *[other] { $count } help desks to ask, most of them free
}
money-ready-sums = What your plan would cost you, worked out
money-ready-depends = { $count ->
    [one] One open scheme might pay for ready-made AI tools. It depends on what is not known yet:
   *[other] { $count } open schemes might pay for ready-made AI tools. It depends on what is not known yet:
}
money-ready-might = These might pay:
money-ready-pays = { $count ->
    [one] One open scheme pays for ready-made AI tools:
   *[other] { $count } open schemes pay for ready-made AI tools:
}
money-ready-answer = Answer these now

## The list

money-fits = { $count ->
    [one] One scheme fits
   *[other] { $count } schemes fit
}
money-fits-none = No scheme fits for certain
money-check = { $count ->
    [one] One scheme needs checking
   *[other] { $count } schemes need checking
}
money-near = What would make you eligible
money-near-lead = You do not meet every rule of these, but you could bring about what is missing.
money-no = { $count ->
    [one] One scheme does not fit
   *[other] { $count } schemes do not fit
}
money-share = Share paid
money-ceiling = At most
money-serves-plans = Serves your plans
money-missing = { $count ->
    [one] One fact is not known yet
   *[other] { $count } facts are not known yet
}
money-missing-answer = Answer at this scheme
money-missing-answer-scheme = Answer at this scheme: { $scheme }
money-change = You would be eligible if you did this:
money-misses = Not met:

## Facts that several schemes wait for

money-facts-heading = What is not known yet
money-facts-lead = { $count ->
    [0] Everything that these schemes ask about your company is known.
    [one] One answer is missing. It may settle a scheme.
   *[other] { $count } answers are missing. One answer may settle several schemes.
}
money-facts-open = Answer here
money-facts-needed = { $count ->
    [one] One scheme waits for this.
   *[other] { $count } schemes wait for this.
}
money-facts-settled = No scheme waits for this any more.
money-facts-change = { $count ->
    [one] Change one earlier answer about schemes
   *[other] Change { $count } earlier answers about schemes
}

## Side by side

money-compare = Compare
money-compare-scheme = Compare: { $scheme }
money-compare-heading = Side by side
money-compare-lead = Tick "Compare" at two or three schemes above to see them side by side.
money-compare-chosen = { $count ->
    [one] One scheme is ticked. Tick one or two more.
   *[other] { $count } schemes are ticked.
}
money-compare-most = Three schemes are ticked, which is the most. Untick one to choose another.
money-compare-go = Go to the comparison
money-compare-clear = Untick all
money-compare-caption = The ticked schemes side by side
money-compare-point = What
money-compare-covers = Pays for
money-compare-verdict = For you
money-compare-guard = Before you sign or pay
money-compare-verified = How recent
money-compare-none = nothing known

## Closed ones

money-closed = { $count ->
    [one] Closed: do not believe older guides (one scheme)
   *[other] Closed: do not believe older guides ({ $count } schemes)
}

## Ways on

money-links-heading = From here
money-link-project = Work out the sums for your plan
money-link-learn = Courses, help desks and guides
money-link-next = What to do next
money-link-report = Save the report
