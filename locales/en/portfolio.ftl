### Many companies: the list, its conditions, tags and names for comparison; and the recycle bin.

portfolio-title = All companies
portfolio-lead = Every company with its latest assessment. Search, narrow the list down, tag companies and choose those you want to look at together.
portfolio-search = Search
    .hint = A part of a name, a name for comparison or a tag, in Chinese or English.
portfolio-order = Order
portfolio-order-changed = Changed last first
portfolio-order-name = By name
portfolio-order-highest = Highest score first
portfolio-order-lowest = Lowest score first
portfolio-order-due = Due for another look first
portfolio-filters = { $count ->
    [0] Narrow down
    [one] Narrow down (one condition)
   *[other] Narrow down ({ $count } conditions)
}
portfolio-widen = Remove all conditions
portfolio-any = Any
portfolio-from = From
portfolio-to = To
portfolio-band = Band
portfolio-score = Score
    .hint = 1 to 5, for example 2.5
portfolio-begun = Assessment begun
portfolio-sector = Industry
portfolio-size = Number of people
portfolio-form = Form
portfolio-state = Result
portfolio-state-final = Final only
portfolio-state-provisional = Provisional only
portfolio-tag = Tag
# $tag is a word of the user's own, $count how many companies have it.
portfolio-tag-count = { $tag } ({ $count })
portfolio-due-only = Due for another look
portfolio-list = Companies
portfolio-shown-all = Companies { $from } to { $to } of { $all }.
portfolio-shown = Companies { $from } to { $to } of the { $fitting } that fit; { $all } in all.
portfolio-none = There is no assessment yet.
portfolio-none-fits = { $all ->
    [one] The one company in the list does not fit these conditions.
   *[other] None of the { $all } companies fits these conditions.
}
portfolio-outdated = { $left ->
    [one] One change is still being worked out; figures may move.
   *[other] { $left } changes are still being worked out; figures may move.
}
# $what is a kind of change, such as "tags".
portfolio-changed = Saved: { $what }.
portfolio-choose = Choose { $name }
portfolio-choose-page = Choose all on this page
portfolio-choose-none = Choose none
portfolio-chosen = { $count ->
    [one] One company chosen
   *[other] { $count } companies chosen
}
portfolio-tag-chosen = Tag for those chosen
portfolio-begun-on = begun { $day }
portfolio-due = Next look: { $day }
portfolio-overdue = Due for another look since { $day }
portfolio-alias-is = For comparison: { $alias }
portfolio-edit = Tags and name for comparison
portfolio-edit-of = Tags and name for comparison of { $name }
portfolio-tag-new = New tag
portfolio-tag-add = Add
portfolio-tag-remove = Remove
portfolio-tag-remove-of = Remove the tag { $tag } from { $name }
portfolio-alias = Name for comparison
    .hint = Stands for the company where several are compared without being named, for example "Company A".
portfolio-alias-set = Save
portfolio-history = All { $count } assessments
portfolio-history-of = All { $count } assessments of { $name }
portfolio-open = Open
portfolio-open-of = Open the assessment begun { $day }
portfolio-pages = Pages
portfolio-page = Page { $number } of { $last }
portfolio-page-first = First
portfolio-page-before = Previous
portfolio-page-after = Next
portfolio-page-last = Last
portfolio-bin = Recycle bin

bin-title = Recycle bin
bin-lead = Deleted assessments and surveys stay here for 30 days and can be restored as they were. After that they are removed for good when the program starts.
bin-none = The recycle bin is empty.
bin-until = Deleted { $when }. Removed for good on { $until }.
bin-restore = Restore
bin-restored = { $name } is back in the list.
bin-empty = Empty the recycle bin…
bin-question = { $count ->
    [one] Remove one entry for good?
   *[other] Remove { $count } entries for good?
}
bin-question-means = Its answers, notes and attached files are removed from the library and cannot be brought back. Undo no longer reaches back beyond this point. Backups made earlier still hold them.
bin-empty-yes = Remove for good
bin-emptied = { $count ->
    [one] One entry was removed for good.
   *[other] { $count } entries were removed for good.
}
portfolio-compare = Compare these
portfolio-cohort = Sum up these companies
portfolio-compare-some = Compare companies

merge-open = Bring in another library…
merge-heading = Bring in this library?
merge-lead = A library is the file in which another copy of this program keeps its assessments. It is only read.
merge-new = { $count ->
    [0] It holds no assessment that is not already here.
    [one] One new assessment is added; new companies: { $companies }.
   *[other] { $count } new assessments are added; new companies: { $companies }.
}
merge-surveys = { $count ->
    [one] One survey is added or replaces an older one here.
   *[other] { $count } surveys are added or replace older ones here.
}
merge-newer-there = { $count ->
    [one] One assessment is in both and changed last there: it replaces the one here.
   *[other] { $count } assessments are in both and changed last there: they replace those here.
}
merge-newer-here = { $count ->
    [one] One assessment is in both and changed last here: the one here stays.
   *[other] { $count } assessments are in both and changed last here: those here stay.
}
merge-same = { $count ->
    [one] One assessment is the same in both.
   *[other] { $count } assessments are the same in both.
}
merge-in-bin = { $count ->
    [one] One assessment is in the recycle bin here and stays there.
   *[other] { $count } assessments are in the recycle bin here and stay there.
}
merge-renamed = "{ $here }" is called "{ $there }" there; the name here stays.
merge-questionnaire = Questionnaire { $which } differs from the one there; the one here stays.
merge-undo = A backup is made first, and one undo takes all of it back.
merge-not-undoable = This is too much for undo: afterwards neither it nor anything before it can be undone. A backup is made first.
merge-apply = Bring it in
merge-done = The library was brought in.
