# The command line: help and what commands say. Values in $variables are ready to print.

cli-about = How ready a Hong Kong company is for AI: score, report and keep assessments, offline
cli-lang = Language of the words
cli-library = The file that holds the assessments (default: READINESS_LIBRARY, else one in the user's data folder)
cli-json = Print one JSON document and nothing else
cli-file = An answers file (.readiness.json)
cli-id = The id of an assessment or survey
cli-out = Where to write
cli-force = Overwrite what is already there
cli-score = Score an answers file without storing it
cli-explain = Show where every figure comes from
cli-report = Write a report of an answers file or a stored assessment; of several or all, each into a file of its own
cli-sources = Answers files, or the ids of assessments
cli-report-all = All assessments, into the folder given by --out
cli-report-format = The file format, when --out is a folder (default: pdf); else the ending of --out says it
cli-report-sharing = How much is handed over: everything; without notes, evidence and reasons; or also without names and ids
cli-report-sections = Only these parts, beside the first page and the last
cli-report-missing = Not every character could be printed in { $path }: { $characters }
cli-reports-step = { $done } of { $total }: { $path }
cli-reports-written = { $written } reports are written, in { $folder }
cli-source = An answers file, or the id of an assessment
cli-paper = Write the questionnaire as a form to fill in by hand (.pdf)
cli-paper-instrument = A survey by its id instead, in its newest version, for example hkpc-user
cli-paper-lang = Language of the form
cli-brand = Your own look on reports: logo, colours, words
cli-brand-show = Show the look that is kept
cli-brand-set = Keep the look of a brand file (.toml)
cli-brand-file = Brand file; its logo lies in the same folder
cli-brand-remove = Remove the look
cli-brand-none = No brand is kept. Reports have the program's own look.
cli-brand-colours = Colours: { $main } and { $soft }
cli-brand-logo = Logo: { $alt }
cli-brand-words = { $name }: { $words }
cli-report-brand = Use the look of this brand file (.toml) instead of the one that is kept
cli-report-no-brand = Use the program's own look
cli-report-lang = Language of the report
cli-import = Import answers files, after a backup; undo takes it back
cli-dry-run = Only say what would happen
cli-export = Write the answers file of an assessment or survey; with .csv, a table of surveys and its labels (.sps)
cli-export-all = All assessments and surveys, each into a file of its own in the folder given by --out; with .csv, all of one survey in one table
cli-export-instrument = Which survey a table is made of, for example hkpc-user; needed when there are several
cli-with-contact = Also tell whom to ask back (personal data); left out without this
cli-list = List the assessments and surveys
cli-show = Show an assessment or survey; with --json, its answers file
cli-new = Begin an assessment or survey and print its id
cli-name = The organisation's name
cli-name-other = Its name in the other language
cli-label = A name for the assessment, to tell several apart
cli-new-instrument = A questionnaire or survey by its id, in its newest version, for example hkpc-user
cli-new-company = For a survey: the id of a company in the library; what is known of it is filled in
cli-new-from = Begin an assessment with what this survey says of the company
cli-questionnaire = Another questionnaire than the recommended one, for example my-check@1.0
cli-form = Which questions: express asks 15, full asks 30
cli-answer = Answer questions of an assessment or survey
cli-answers = For example ai-literacy-1=3, data-quality-1=dont-know or reference-data-1=not-applicable:<reason>; in a survey q33=8, q35=1,4, q37.1=2 or q33.other.20=<words>
cli-undo = Take back the last change
cli-redo = Bring back the change undone last
cli-serve = Open the app in the browser, on this computer only
cli-port = Port to listen on; 0 takes any free one
cli-open = Open the browser at once

cli-no-score = No question has been rated yet, so there is no score.
cli-overall = { $band }: { $shown } out of 5
cli-overall-label = Overall
cli-range = Depending on the open questions, the overall score could still be { $low } to { $high }.
cli-coverage = { $answered } of { $applicable } applicable questions rated.
cli-final = The band is final.
cli-missing-answers = { $more ->
    [one] The band is provisional: one more rating is needed.
   *[other] The band is provisional: { $more } more ratings are needed.
}
cli-missing-pillar = The band is provisional: only { $scored } of the { $applicable } dimensions of { $pillar } that apply have a score.
cli-brake = { $pillar } holds the company back: on its own it is only { $band }.
cli-part = { $name }: { $shown }
cli-unscored = no score
cli-no-questionnaire = no score: questionnaire { $questionnaire } is not in this program
cli-explain-heading = Where the figures come from
# Follows the name it explains: "AI literacy: 7/2 over 1 = 7/2, shown as 3.5".
cli-trace = : sum { $sum } over { $count } = { $fraction }, shown as { $shown }
cli-trace-none = : no score
cli-unanswered = not answered
cli-unnamed = (no name)
cli-list-empty = There are no assessments yet.
# $answered and $asked count the questions of a survey.
cli-survey-far = { $answered } of { $asked } answered
cli-survey-open = not answered
# $questions are ids of questions, such as q43.
cli-survey-kept = Kept, but no longer asked, counted or exported: { $questions }
cli-answered = { $count ->
    [one] One answer saved.
   *[other] { $count } answers saved.
}
cli-undone = Undone: { $what }
cli-redone = Redone: { $what }
cli-would-add = Would add { $name } (answers: { $answers }).
cli-would-update = Would update { $name } (answers that differ: { $changed }).
cli-added = Added { $name } (answers: { $answers }): { $id }
cli-updated = Updated { $name } (answers changed: { $changed }): { $id }
cli-written = Written: { $path }
cli-serving = The app is at the address above, for a browser on this computer only. Press Ctrl+C to stop it.
cli-no-browser = No browser could be opened; copy the address above into one.
cli-standard-output = Standard output

cli-review = Say what an adviser should ask, and how far the answers can be relied on
# $counts lists the levels with the number of rated answers at each.
cli-assurance = Assurance: { $level } ({ $counts }).
cli-review-item = { $id } ({ $name }): { $why }

cli-advise = Say which schemes and courses suit the company of an answers file, and why
cli-as-of = The day for which states, ages and deadlines are told (default: today)
cli-fund = Work out what each scheme pays of a project, and the combination that pays most
cli-project = A project file (readiness-project/1)
cli-instruments = The questionnaires
cli-instruments-id = Id of the questionnaire; without a version the newest one
cli-instruments-list = List the questionnaires on this computer
cli-instruments-show = Show one with its pillars, dimensions and questions
cli-instruments-check = Check a folder of questionnaire files
cli-instruments-diff = Say what is different in another version
cli-instruments-export = Write a published one as a signed pack
cli-instruments-install = Install a signed pack
# $name is id and version; $dimensions and $questions are numbers.
cli-instruments-good = Good: { $name } has { $dimensions } dimensions and { $questions } questions.
cli-instruments-mark = Lines with an exclamation mark touch what scores mean.
cli-catalogue = The catalogue of schemes, courses, help desks and guides
cli-catalogue-list = List the entries
cli-catalogue-show = Show one entry
cli-catalogue-check = Check a folder of catalogue or overlay files, or the catalogue in use
cli-catalogue-diff = Say what a pack would change, for the catalogue and for the companies in the library
cli-catalogue-install = Install a pack
cli-catalogue-rollback = Go back to the catalogue before the installed pack
cli-catalogue-overlay = Remove an overlay
cli-catalogue-keys = List the keys that are trusted
cli-catalogue-key = Make a new key for signing packs
cli-catalogue-pack = Make a signed pack of a folder
cli-folder = A folder with catalogue.toml or overlay.toml
cli-pack-file = A pack (.readiness-pack)
cli-entry-id = The id of an entry
cli-overlay-id = The id of an overlay
cli-trust = Trust the pack's key from now on, under this name, having compared its number with the sender
cli-distrust = No longer trust the key with this number
cli-key = The file with the secret key
cli-catalogue-head = Catalogue { $version }, as of { $date }
cli-schemes-fit = Fits
cli-schemes-check = Needs checking
cli-schemes-no = Does not fit
cli-courses = Courses
cli-helpdesks = Help desks
cli-guidance = Guides
cli-tools = Tools
cli-scheme = { $id }: { $name } – { $state }. { $verified }
cli-rule-state = Whether it takes applications has to be checked first.
cli-rule-no = Does not fit: { $clause } Looked at: { $facts }
cli-rule-check = To be checked: { $clause } Not known: { $facts }
cli-would-fit-if = Would fit if: { $change }
cli-fund-cost = The project costs HK${ $cost }.
cli-fund-each = Each scheme alone
cli-fund-scheme = { $name }: pays HK${ $granted }, leaves HK${ $own }
cli-fund-best = The combination that pays most, of schemes that fit or still need checking
cli-fund-certain = Only schemes that fit for certain
cli-fund-total = Schemes pay HK${ $granted }; the company pays HK${ $own }.
cli-fund-unproven = The search was cut short, so a better combination may exist.
cli-fund-cash = Month by month: paid, received, balance (months until payment, where no source says: { $months })
cli-catalogue-good = Good: { $schemes } schemes with { $rules } rules, each with a company that fits, one that does not and one that leaves it open; { $resources } other entries.
cli-pack-head = Pack { $version } of { $published }; in use: { $current }
cli-pack-signer = Signed by { $name } ({ $fingerprint })
cli-pack-unknown = Signed with a key that is not trusted: { $fingerprint }
cli-pack-changes = Changed: { $changed }; no longer open: { $closed }; new: { $added }; gone: { $removed }
cli-pack-impact = Of { $companies } companies, { $gain } gain and { $lose } lose a scheme.
cli-pack-installed = Installed: { $version }
cli-rolled-back = The catalogue in use is { $version } again.
cli-overlay-removed = Removed: { $id }
cli-keys-none = No key is trusted yet.
cli-key-written = Written: { $path }. Keep it secret. Tell the people who get your packs this number by another way: { $fingerprint }

## A report whose answers are imported: whether its printed figures follow from them.

cli-report-agrees = The figures printed in this report follow from its answers.
cli-report-differs = WARNING: this report was changed. The figures below, as printed, do not follow from the answers it carries; only the answers count.
cli-report-unchecked = NOTE: not every figure printed in this report could be checked against its answers; only the answers count.
cli-report-added = Something was added to the pages with these figures after the report was made; it may cover a figure.
# $computed is what follows from the answers, $printed what stands on the page.
cli-figure-differs = - { $figure }: printed { $printed }, from the answers { $computed }
cli-figure-missing = - { $figure }: not found on the page, from the answers { $computed }

cli-plan = Say the way to the next band, the plan for 90 days and what not to do
cli-plan-ics = Write the roadmap as a calendar file
cli-path = The shortest way to { $band }:
cli-path-step = { $question }: rung { $from } to { $to } – { $action }
cli-path-none = There is no next band to reach.
cli-plan-no-score = There is no score yet, so there is no way to tell.
cli-plan-proposed = Proposed, nothing is planned yet:
cli-plan-action = { $when }: { $action }

## What backs answers, and how sure they are.

cli-evidence = What backs the answers of an assessment: links, and files of which the library keeps a copy
cli-evidence-list = Lists it
cli-evidence-add = Attaches files to an answer, all of them or none, or adds a link
cli-evidence-remove = Takes a file or link away; undo brings it back
cli-evidence-save = Writes a copy of an attached file
cli-evidence-files = Files of up to 20 MB each
cli-evidence-link = A web address
cli-evidence-which = The id of an attached file, from the list, or a link
# $bytes is a number, $id what names the file to other commands.
cli-evidence-file = { $bytes } bytes, id { $id }
cli-question = The question's id, such as ai-literacy-1
cli-confidence = Says how sure an answer is
cli-confidence-word = How sure; none takes it back
cli-companies = List the companies with their latest assessment
cli-companies-search = Words that are all in a name, the name for comparison or a tag
cli-companies-band = Only companies in this band; may be given again
cli-companies-tag = Only companies with this tag; may be given again, then all hold
cli-companies-due = Only companies that are due for another look
cli-companies-limit = How many are listed, at most 200
cli-companies-count = { $fitting } of { $all } companies fit.
cli-company = The id of a company, as "companies" lists it
cli-tag = Tag companies, in one step of undo
cli-tag-add = A tag to give; may be given again
cli-tag-remove = A tag to take away; may be given again
cli-tagged = { $count ->
    [one] One company was tagged.
   *[other] { $count } companies were tagged.
}
cli-alias = Name what stands for a company where several are compared
cli-alias-name = The name for comparison; without it there is none
cli-alias-set = The name for comparison was saved.
cli-delete = Put an assessment into the recycle bin, where it stays for 30 days
cli-deleted = The assessment is in the recycle bin. "readiness bin restore" brings it back.
cli-bin = The recycle bin
cli-bin-list = List what was deleted, when, and on which day it is removed for good
cli-bin-restore = Restore an assessment or survey
cli-bin-empty = Remove everything in the recycle bin for good
cli-bin-yes = That this is really meant; it cannot be undone
cli-bin-none = The recycle bin is empty.
cli-restored = It is back in the list.
cli-emptied = { $removed ->
    [one] One entry was removed for good.
   *[other] { $removed } entries were removed for good.
}
cli-merge = Bring in another library, after a backup
cli-merge-file = The other library; it is not changed
cli-merge-dry = Nothing has been changed yet. Bringing in this library would do this:
## One company over time, and several people who answer for it.

cli-again = Begin a new assessment of the same company from the last answers and print its id
cli-progress = Show a company's assessments in time, and what changed since the one before
cli-against = The assessment to compare with, instead of the one before
cli-progress-overall = Since { $date }: { $before } → { $after } ({ $difference })
cli-remind = Choose when to look at an assessment again; with neither option, 90 days after the last change
cli-remind-on = On this day (YYYY-MM-DD)
cli-remind-never = Not at all
cli-migrate = Move an assessment to the newest version of its questionnaire, after a backup
cli-ask = Write a file that asks a colleague for answers
cli-ask-pillar = Only this pillar; may be given several times
cli-ask-by = Until which day (YYYY-MM-DD)
cli-ask-text = Print the request as one line of text instead of writing a file
cli-role = Where the person stands in the company
cli-respond = Write the file that goes back to whoever asked
cli-collect = Add the answers of colleagues to an assessment, after a backup; undo takes it back
cli-collect-own = Count the assessment's own answers as those of one person
cli-people = Show who has answered for a company, and where people disagree
cli-people-gap = { $name }: leaders { $leaders }, staff { $staff }, difference { $difference }
cli-agree = Record what several people agreed on; it becomes the assessment's answer
cli-agree-answer = The question and the agreed rung, for example data-quality-1=3
