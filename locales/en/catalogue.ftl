# The catalogue: what it holds, how old it is, and packs that bring a newer one.
catalogue-title = Catalogue
catalogue-lead = Everything this program knows about who pays, who teaches, who advises and what to follow, with the day each fact was verified.
catalogue-version = Version
catalogue-published = Put together on
catalogue-origin = Comes from
catalogue-origin-program = this program, as it was delivered
# $signer is the name under which the user trusts the key.
catalogue-origin-pack = a pack signed by { $signer }, installed on { $date }
catalogue-fingerprint = Fingerprint
catalogue-oldest = Oldest fact
# $name is an entry that is open.
catalogue-oldest-value = { $written ->
    [day] { $name }, verified on { $date }
   *[rough] { $name }, verified in { $date }
}
catalogue-undated = { $count ->
    [one] One open entry has no source with a date.
   *[other] { $count } open entries have no source with a date.
}

catalogue-entries = Look something up
catalogue-search = Search
    .hint = A name, an abbreviation or a body, in Chinese or English.
catalogue-kind = Kind
catalogue-state = How it stands
catalogue-all-kinds = All kinds
catalogue-all-states = All
catalogue-state-live = Can be taken up today
catalogue-state-later = Announced, or not known
catalogue-state-over = Closed or ended
catalogue-count = { $shown } of { $total } entries
catalogue-none = Nothing in the catalogue matches. Try a shorter word, or show all kinds.

## Packs

catalogue-packs = Bring the catalogue up to date
catalogue-packs-lead = A newer catalogue comes as a signed pack file, from an association or adviser you know. You see what it would change before anything is installed.
catalogue-choose = Choose a pack file…
catalogue-preview = What { $file } would change
catalogue-preview-catalogue = Version { $version } of { $date } would replace version { $current }.
catalogue-preview-overlay = The entries of { $owner } would be added, version { $version } of { $date }.
catalogue-preview-signed = Signed by { $signer }, whose key you trust.
catalogue-preview-unknown = Signed with a key that you do not trust yet.
catalogue-no-changes = No entry is told differently.
catalogue-added = { $count ->
    [one] One entry is new.
   *[other] { $count } entries are new.
}
catalogue-changed = { $count ->
    [one] One entry is told differently.
   *[other] { $count } entries are told differently.
}
catalogue-removed = { $count ->
    [one] One entry is gone.
   *[other] { $count } entries are gone.
}
catalogue-closed = { $count ->
    [one] One that was open no longer is.
   *[other] { $count } that were open no longer are.
}
catalogue-no-companies = There is no company on this computer yet.
# $companies is how many companies there are.
catalogue-impact-none = { $companies ->
    [one] Your one company gains or loses nothing.
   *[other] None of your { $companies } companies gains or loses a scheme.
}
catalogue-impact-gain = { $count ->
    [one] One of your companies gains a scheme:
   *[other] { $count } of your companies gain a scheme:
}
catalogue-impact-lose = { $count ->
    [one] One of your companies loses a scheme:
   *[other] { $count } of your companies lose a scheme:
}
# $schemes is a list of names.
catalogue-impact-company = { $company }: { $schemes }
catalogue-changes = The changes one by one
catalogue-change-added = New
catalogue-change-removed = Gone
# $aspects is a list of what differs.
catalogue-change-changed = Different: { $aspects }
catalogue-change-state = Before: { $before }. After: { $after }.
catalogue-aspect-state = how it stands
catalogue-aspect-verified = the day it was verified
catalogue-aspect-names = names
catalogue-aspect-money = amounts
catalogue-aspect-rules = conditions
catalogue-aspect-scope = what is paid for
catalogue-aspect-application = how to apply
catalogue-aspect-words = wording

catalogue-trust = Whose key is this?
catalogue-trust-advice = Before you trust it, telephone the sender on a number you already have – not one that came with the file – and have this number read out. If a single character differs, do not install the pack.
catalogue-trust-name = Name of the sender
    .hint = You will see it whenever a pack is signed with this key.
catalogue-trust-compared = I have compared this number with the sender
catalogue-trust-name-missing = Enter whose key this is
catalogue-trust-compared-missing = Compare the number with the sender, then tick the box
catalogue-install = Install
catalogue-installed = The pack is installed.
catalogue-drop = Do not install

catalogue-back = Go back to the previous catalogue
catalogue-back-question = Go back to the previous catalogue?
catalogue-back-about = Version { $version } is taken away, and the catalogue before it is used again. Your answers, projects and checklists stay as they are. To have this version back, install its pack again.
catalogue-back-do = Go back
catalogue-back-done = The previous catalogue is in use again.

catalogue-overlays = Entries added by others
catalogue-overlay-entries = { $count ->
    [one] One entry
   *[other] { $count } entries
}
catalogue-overlay-remove = Remove
catalogue-overlay-remove-of = Remove the entries of { $owner }
catalogue-overlay-question = Remove the entries of { $owner }?
catalogue-overlay-about = They leave the catalogue on this computer. Your answers stay as they are. To have them back, install their pack again.
catalogue-overlay-done = The entries of { $owner } were removed.

catalogue-keys = Keys you trust
catalogue-keys-none = You trust no key yet. A pack from a new sender is installed only after you have compared its number.
catalogue-key-since = trusted since { $date }
catalogue-key-distrust = Stop trusting
catalogue-key-distrust-of = Stop trusting the key of { $name }
catalogue-key-question = Stop trusting the key of { $name }?
catalogue-key-about = What is installed stays. The next pack signed with this key asks you to compare its number again.
catalogue-key-done = The key of { $name } is no longer trusted.
