# The sums: what the company plans to spend, and who could pay for it. Amounts arrive ready: HK$120,000.
project-title = The sums
project-lead = List what you plan to spend. You see at once what open schemes could pay of it, what is left to you, and how much you must lay out in the meantime.

project-start = First month of the project
project-start-month = Month
project-start-year = Year
project-month-name = { $month ->
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
}

project-items = What you plan to spend
project-example-lead = To see how it works, load an example: a course for staff, and computing hours at Cyberport. You can change or remove every line.
project-example = Load the example
project-example-course = Course in generative AI for ten staff
project-example-compute = Computing hours to fine-tune a model
project-add = Add an item
project-item = Item { $number }
project-item-label = What it is
project-item-category = Kind
project-item-provider = Bought from
project-item-amount = Cost in HK$
project-item-month = Paid in
project-remove = Remove
project-remove-item = Remove item { $number }: { $label }
project-removed = Item { $number } was removed.

project-category-software = Software and AI tools
project-category-hardware = Equipment
project-category-consultancy = Advice and consultancy
project-category-training = Training
project-category-compute = Computing power
project-category-staff = Staff
project-category-marketing = Marketing and promotion
project-category-audit = Audit and certification
project-category-other = Something else
project-provider-aisc = Cyberport's AISC
project-provider-other = Somebody else

project-amount-empty = Enter what item { $number } costs, for example 120,000, or remove the item
project-amount-wrong = Enter the cost of item { $number } in figures, for example 120,000 or 120,000.50
project-amount-large = Enter at most HK$100,000,000,000 for item { $number }

## What schemes could pay.

project-pays = What schemes could pay
project-pays-sentence = Schemes could pay { $granted } of { $cost }; you would pay { $own }.
project-pays-nothing = No open scheme whose sums can be worked out pays for what you have listed; you would pay { $own }.
project-no-promise = Nothing here is promised. Each body decides for itself, and only on an application.
project-no-sums = The sums cannot be worked out from what is stored. Check each item above.
# How sure the combination is.
project-all-certain = Going by your company facts, you meet every condition we can check for these schemes.
project-unsure = { $count ->
    [one] This rests on one scheme for which a condition still needs checking: { $schemes }.
   *[other] This rests on { $count } schemes for which conditions still need checking: { $schemes }.
}
project-certain = With the schemes that need no checking alone, it would be { $granted }; you would pay { $own }.
project-certain-nothing = With the schemes that need no checking alone, it would be nothing.
project-not-proven = There are very many combinations and not all were tried. A better one may exist.

project-best-caption = The combination that pays most
project-each-heading = Each scheme on its own
project-each-caption = What each scheme would pay if it were the only one
project-column-scheme = Scheme
project-column-items = Pays for
project-column-granted = Scheme pays
project-column-own = You pay
project-column-limit = Limited by
project-column-verdict = Conditions
project-no-scheme = No scheme
project-total = Together
# $label is what the company calls the item, $amount what the scheme pays of it.
project-part = { $label }: { $amount }
project-limit-share = its share of the cost, { $share }
project-limit-ceiling = its ceiling
project-limit-cumulative = a ceiling it shares with other schemes
project-limit-minimum = its minimum cost, which is not reached
project-once = No item is paid for twice: each one is counted with a single scheme, and schemes that exclude each other are not combined.
project-up-to = In exceptional cases { $scheme } pays a larger share. That would be up to { $amount } here; do not count on it.

project-not-computed = Open, but not worked out
project-not-computed-lead = These schemes are open and may suit you. Their terms do not allow an honest sum, because the amount is set case by case or is not published.
project-not-computed-share = Share: { $share }
project-not-computed-ceiling = Ceiling: { $ceiling }

## Month by month. The finding is the title.

project-lay-out = You must be able to lay out { $amount }
project-lay-out-until = You must be able to lay out { $amount } until { $month }
project-lay-out-nothing = You do not have to lay out anything in advance
project-cash-caption = Money received less money paid, at the end of each month
project-cash-table = Show as a table
project-cash-month = Month
project-cash-out = Paid
project-cash-in = Received
project-cash-balance = Received less paid
project-cash-assumed = Money from a scheme comes after the fact. Where no source says when, we take it to arrive { $months } months after the last item that the scheme pays for.
