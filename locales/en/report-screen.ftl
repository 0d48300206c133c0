# Saving reports and the answers file.
report-screen-title = Save the report
report-screen-contents = The first page says it all. Behind it are every score, who pays, every answer with its next rung, and how it is worked out.
report-screen-no-score = There is no score yet. The report can be saved all the same and says so.
report-screen-language = Language of the report
report-screen-language-hint = This does not change the language you are working in.
report-screen-english = English
report-screen-chinese = Chinese
report-screen-both = Chinese and English, side by side
report-screen-format = What is it for?
report-screen-format-pdf = PDF file
    .about = To hand over or print. Looks the same everywhere, and an adviser can open it in this program.
report-screen-format-html = Web page
    .about = To read on a phone. One file, no internet connection needed.
report-screen-format-docx = Word document
    .about = To go on writing in it.
report-screen-format-xlsx = Excel workbook
    .about = To work with the figures.
report-screen-format-csv = CSV table
    .about = One table of scores and answers, for statistics programs.
report-screen-format-json = JSON file
    .about = For other programs.
report-screen-sharing = Who will read it?
report-screen-sharing-full = Somebody who may know everything
    .about = Your notes, evidence and reasons are in it, word for word.
report-screen-sharing-no-notes = Somebody who needs the answers only
    .about = Notes, evidence and reasons are left out. The company's name stays.
report-screen-sharing-masked = Somebody who should not know who you are
    .about = Notes, names and ids are left out. The company facts stay, so whoever knows your trade may still guess.
report-screen-sections = What is in it
# $count is the number of parts chosen, $total of all parts.
report-screen-sections-count = What is in it ({ $count } of { $total } parts)
report-screen-sections-hint = The first page and the last are always there. A PDF, web page or JSON file also carries the whole answers file, whatever you choose here.
report-screen-section-adviser = Questions an adviser should ask
report-screen-section-results = All scores
report-screen-section-peers = Next to similar companies
report-screen-section-progress = Since last time
report-screen-section-people = Where people disagreed
report-screen-section-roadmap = Roadmap
report-screen-section-funding = Who pays
report-screen-section-answers = Every answer
report-screen-section-facts = Company facts
report-screen-section-method = How it is worked out
report-screen-section-sources = Sources
report-screen-preview = Show exactly what leaves
report-screen-preview-working = Making the report…
report-screen-leaves = Exactly this leaves
report-screen-leaves-name = Name as printed
report-screen-leaves-no-name = none
# $size is like "182 kB".
report-screen-leaves-size = { $size }
report-screen-leaves-pages = { $pages ->
    [one] One page, { $size }
   *[other] { $pages } pages, { $size }
}
report-screen-leaves-own = In your own words
report-screen-leaves-counts = Notes: { $notes }; reasons: { $reasons }; pieces of evidence: { $evidence }
report-screen-leaves-sections = Parts
report-screen-leaves-sections-none = the first page and the last only
report-screen-leaves-code = Check code
report-screen-leaves-sha256 = SHA-256 of the answers
report-screen-leaves-data = The answers file inside, in full
report-screen-leaves-no-data = This format carries no answers file.
report-screen-missing = The typeface of the PDF lacks these characters and prints 〓 in their place: { $characters }
report-screen-save = Save the report
report-screen-save-elsewhere = Choose another place…
report-screen-folder = It goes into this folder:
report-screen-never-overwrites = Saving again makes a new file; nothing is overwritten.
report-screen-answers-heading = Hand the answers on
report-screen-answers-about = The answers file holds the company facts, every answer and your notes. A colleague or an adviser can open it in this program.
report-screen-answers-save = Save the answers file
report-screen-saving = Saving…
report-screen-saved = Saved: { $name }
report-screen-saved-answers = Answers file saved: { $name }
report-screen-saved-in = in { $folder }
report-screen-open = Open
report-screen-show = Show in folder
report-screen-download = Download

## Reports of all assessments at once.
reports-title = Save all reports
reports-lead = { $count ->
    [one] One report, of the only assessment in your list. It goes into a folder of its own.
   *[other] { $count } reports, one of each assessment in your list, all made in the same way. They go into a folder of their own.
}
reports-start = Make the reports
reports-cancel = Cancel
reports-cancelling = The reports that are being made are still finished…
reports-progress = { $written } of { $total } reports are written.
reports-cancelled = Cancelled: { $written } of { $total } reports are written. They are whole and stay.
reports-failed = Not made
reports-failure = { $name }: { $message }
