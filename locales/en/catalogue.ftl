# The catalogue as a whole: how new it is, everything in it, packs.
catalogue-title = Catalogue
catalogue-version = Version { $version } of { $date }.
catalogue-from-program = It came with the program.
catalogue-from-pack = It was installed from a pack on { $when }, signed by { $signer } ({ $fingerprint }).
# $name is an entry that is open.
catalogue-oldest = { $written ->
    [day] The oldest of what is open is { $name }, verified on { $date }. Each entry says when it was verified.
   *[rough] The oldest of what is open is { $name }, verified in { $date }. Each entry says when it was verified.
}
catalogue-undated = { $count ->
    [one] For one entry that is open, no source gives a date.
   *[other] For { $count } entries that are open, no source gives a date.
}

## Search
catalogue-browse = Everything in it
catalogue-search = Search by name, body or word
catalogue-kinds = Show only
catalogue-standing = How it stands
catalogue-standing-all = All
catalogue-standing-open = Open or on offer
catalogue-standing-later = Announced, or not known
catalogue-standing-over = Closed or ended
catalogue-shown = { $shown ->
    [0] Nothing found among { $total } entries
    [one] One of { $total } entries
   *[other] { $shown } of { $total } entries
}

## Packs
catalogue-packs = A newer catalogue
catalogue-packs-lead = Schemes change. A newer catalogue comes as a file that ends in .readiness-pack, from somebody you trust. Nothing is fetched from the internet, and nothing is installed before you have seen what it changes.
catalogue-choose = Open a pack…
catalogue-go-back = Go back to the catalogue before
catalogue-go-back-sure = Stop using version { $version } and go back to the one before it?
catalogue-gone-back = The catalogue in use is version { $version } again.
catalogue-installed = Installed: version { $version }.
catalogue-preview = Version { $version }
catalogue-preview-overlay = Entries of { $owner }
catalogue-preview-date = put together on { $date }
catalogue-preview-changes = { $changed ->
    [0] No entry changed
    [one] One entry changed
   *[other] { $changed } entries changed
}, { $closed ->
    [0] none of them closed
    [one] one of them closed
   *[other] { $closed } of them closed
}; { $added } new, { $removed } gone.
catalogue-preview-companies = { $companies ->
    [0] There is no company in your list yet, so none gains or loses.
    [one] Of the one company in your list, { $gain } gains and { $lose } loses a scheme.
   *[other] Of the { $companies } companies in your list, { $gain } gain and { $lose } lose a scheme.
}
catalogue-gains = { $count ->
    [one] The company that gains
   *[other] The { $count } companies that gain
}
catalogue-losses = { $count ->
    [one] The company that loses
   *[other] The { $count } companies that lose
}
catalogue-preview-list = { $count ->
    [one] The change
   *[other] All { $count } changes
}
catalogue-change-added = new
catalogue-change-removed = gone
catalogue-change-changed = changed
catalogue-change-state = Before: { $before }. After: { $after }.
catalogue-state-open = open
catalogue-state-announced = announced
catalogue-state-unknown = not known
catalogue-state-claims-only = claims only
catalogue-state-closed = closed
catalogue-state-ceased = ended for good
catalogue-aspect-state = Whether it is open
catalogue-aspect-verified = The day it was verified
catalogue-aspect-names = Names, body or address
catalogue-aspect-money = Share, ceiling or price
catalogue-aspect-rules = Conditions
catalogue-aspect-scope = What is paid and what is not
catalogue-aspect-application = How to apply, documents, dates
catalogue-aspect-words = Summary, notes or sources

## Trust
catalogue-signed-by = Signed by { $name }, whom you trust ({ $fingerprint }).
catalogue-unknown-key = Signed with a key you have not trusted yet
catalogue-compare = Ask the sender for this number by another way than the file came, by telephone for example. Only if every group is the same does the pack come from them.
catalogue-trust-name = Trust this key as
    .hint = The person or body that you have spoken to. The program keeps a record of it.
catalogue-compared = I have compared the number with the sender
catalogue-install = Install
catalogue-trust-and-install = Trust this key and install
catalogue-keys = Keys you trust
catalogue-keys-lead = Packs signed with these keys are installed without asking for the number again.
catalogue-distrusted = { $name } is no longer trusted.
catalogue-key-since = trusted since { $date }
catalogue-distrust = No longer trust { $name }

## Overlays
catalogue-overlays = Entries of others
catalogue-overlays-lead = They are kept apart from the catalogue and marked with their owner wherever they are shown.
catalogue-overlay = { $entries ->
    [one] { $owner }: one entry
   *[other] { $owner }: { $entries } entries
}
catalogue-overlay-removed = The entries of { $owner } were removed.
catalogue-overlay-remove = Remove the entries of { $owner }
