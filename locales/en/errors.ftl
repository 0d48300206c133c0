# Errors: what happened (the message), and what it means and what to do (.hint). Codes are in crates/app/src/error.

error-library-newer = These answers were saved by a newer version of this program.
    .hint = Nothing was changed. Install the newer version to open them.
error-library-foreign = { $path } is not a library of this program.
    .hint = Nothing was changed. Choose another file, or move this one elsewhere and start again.
error-library-damaged = The file with your answers is damaged.
    .hint = Nothing was deleted. The program can put the damaged file aside and bring back the newest good backup.
error-library-io = The file with your answers could not be opened.
    .hint = Check that the folder exists and that you may write in it, then try again.
error-library-busy = Another program is using the file with your answers.
    .hint = Nothing was lost. Close the other window of this program and try again.
error-disk-full = The disk is full, so the last change was not saved.
    .hint = Everything before it is safe. Free some space, then make the change again.
error-library-read-only = The file with your answers is write-protected.
    .hint = Everything in it is safe. Allow writing to its folder, then try again.
error-library-failed = The file with your answers did not respond as expected.
    .hint = The last change may not have been saved. Start the program again; if it happens again, keep a copy of the file and ask for help.
error-no-such-assessment = There is no assessment { $id }.
    .hint = It may have been deleted. List the assessments to see which ones there are.
error-no-such-survey = There is no survey { $id }.
    .hint = It may have been deleted. List the surveys to see which ones there are.
error-counted = { $path } holds the answers to a survey.
    .hint = Surveys are counted, not scored. Import the file to see its answers and to compare them with the study's figures.
error-no-such-attachment = This file is not attached to the assessment.
    .hint = It may have been removed. Undo can bring it back.
error-request = This change was not accepted.
    .hint = Nothing was saved. Correct what is listed below, then try again.
error-file-problems = { $path } cannot be used.
    .hint = Nothing was saved. Correct what is listed below, each with its place, then try again.
error-file-read = { $path } could not be read.
    .hint = Check that the file exists and that you may open it.
error-file-write = { $path } could not be written.
    .hint = Check that the folder exists, that you may write in it and that the disk is not full.
error-file-open = { $path } could not be opened from here.
    .hint = The file is saved, but may have been moved since. Open its folder in your file manager.
error-open-link = The page could not be opened from here: { $address }
    .hint = Copy the address into your browser.
error-file-exists = { $path } is already there.
    .hint = Nothing was overwritten. Choose another name; on the command line, --force overwrites.
error-cancelled = Cancelled: { $written } of { $total } reports are written, in { $folder }.
    .hint = Those that are written are whole and stay. Run it again to make the others.
error-unfinished = { $written } of { $total } reports are written, in { $folder }. Not made:
    .hint = Put right what is named, then run it again. A report that is already there is only written anew with --force.
error-unknown-ending = This program cannot write { $path }.
    .hint = Use a name that ends in { $endings }.
error-nothing-to-undo = There is nothing to undo.
    .hint = No change has been made yet, or all of them have been taken back.
error-nothing-to-redo = There is nothing to redo.
    .hint = Only a change that was just undone can be brought back.
error-no-such-instrument = This program does not have the questionnaire { $name }.
    .hint = The answers are safe. Install a newer version of the program; it may have the questionnaire.
error-report = The report could not be made.
    .hint = Your answers are safe. Try again; if it happens again, note the detail and ask for help.
error-internal = Something went wrong inside the program.
    .hint = Your answers are safe. Start the program again; if it happens again, note the detail and ask for help.
error-no-data-folder = This computer does not say where programs may keep their data.
    .hint = Set READINESS_LIBRARY to the path of a file, then start again.

## One problem of a file, after its place. «found» and «allowed» are shown as written in the file.

problem-malformed = is not well-formed: { $detail }
problem-too-large = has { $found } bytes; at most { $limit } are read
problem-missing = is missing; allowed: { $allowed }
problem-unknown = is not known; allowed: { $allowed }
problem-duplicate = appears twice
problem-not-allowed = is { $found }; allowed: { $allowed }
problem-empty = is empty, but must say something
problem-version = is version { $found }; this program reads { $allowed }
problem-contradiction = has entries that exclude each other: { $between }
# The place of a problem that concerns the file as a whole.
problem-whole-file = the file

## The browser bridge. $port is the port that was asked for, 0 for any.

error-listen = The app could not be opened in the browser: port { $port } cannot be used.
    .hint = Another program may be using it. Choose another with --port, or leave --port out to take any free one.

## An answers file that came as text from the window, without its name. Its hint is that of error-file-problems.

error-text-problems = This file cannot be used.
error-newer-pack = The pack is written in { $found }, which is newer than this program.
    .hint = Nothing was installed. Install the newer program, then the pack.
error-pack = The pack cannot be used: { $detail }
    .hint = Nothing was installed. The file may have been damaged on the way or changed by somebody. Ask the sender for a new copy.
error-untrusted-key = The pack is signed, but with a key you have not trusted yet: { $fingerprint }.
    .hint = Nothing was installed. Ask the sender for this number by another way, by telephone for example. If it is the same, trust the key under a name; the program keeps a record of it.
error-older-pack = The pack holds version { $found }, which is older than { $current }, the one in use.
    .hint = Nothing was installed. To go back to an earlier catalogue, use "Go back" on the catalogue page.
error-no-pack = There is nothing installed that could be taken back.
    .hint = The program is using the catalogue that came with it.
error-too-few = Fewer than five companies can be counted.
    .hint = A report about fewer would tell of single ones. Choose more companies, or assess more.
error-near-report = This report is too near to the one saved on { $date }.
    .hint = A group in one and a group in the other differ by fewer than five companies, so whoever has both can subtract one from the other. Choose other companies, or save it all the same if nobody gets both.
error-no-such-entry = The catalogue has no entry { $id }.
    .hint = List the catalogue to see which entries there are.

# Why a pack cannot be used; each ends the sentence of error-pack.
pack-too-large = it is larger than a pack may be.
pack-not-a-pack = it is not a pack, or the file is cut off or damaged.
pack-bad-manifest = its list of contents is wrong, as listed below.
pack-bad-signature = the signature does not match. It was changed after it was signed, or not signed with the key it names.
pack-bad-path = it holds the path "{ $path }", which no pack may hold.
pack-changed = "{ $path }" was changed after the pack was signed.
pack-not-text = "{ $path }" is not text.
pack-unlisted = it holds "{ $path }", which was not signed.
pack-missing = "{ $path }" is missing.

## A report as PDF whose answers are to be opened.

error-pdf-damaged = { $name } is damaged and cannot be read.
    .hint = Nothing was saved. Ask the sender for a new copy. If it opens in a PDF program, saving it anew there may help.
error-pdf-password = { $name } can only be opened with a password.
    .hint = Nothing was saved. Open it in a PDF program with the password, save a copy without one, and open that copy here.
error-pdf-protected = { $name } is protected in a way that this program cannot open.
    .hint = Nothing was saved. Ask the sender for a copy without protection, or for the answers file.
error-pdf-foreign = { $name } is not put together like a report of this program.
    .hint = Nothing was saved. It may come from another program. Ask the sender for the original report or for the answers file.
error-pdf-no-answers = { $name } carries no answers.
    .hint = Nothing was saved. Only a report as this program saved it carries them; scanning, printing to PDF or making it smaller leaves them behind. Ask for the original report or for the answers file.
error-pdf-several = { $name } carries the answers of more than one assessment.
    .hint = Nothing was saved. It was put together from several reports. Open the original reports instead.

## Newer questionnaires, and the answers of single people.

error-no-newer-version = This assessment already has the newest questionnaire, version { $version }.
    .hint = There is nothing to move. Nothing was changed.
error-for-merging = { $path } holds one person's answers to something you asked for.
    .hint = Nothing was saved. Open your own assessment, choose "Several people" and add the file there.
