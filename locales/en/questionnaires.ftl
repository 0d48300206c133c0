# The questionnaires on this computer, and writing one of one's own.
questionnaires-title = Questionnaires
questionnaires-lead = The questionnaire that came with the program stays as it is. Beside it you can write your own, publish it version by version, and hand it on as a signed file.
questionnaires-untitled = No title yet
# $title is the title, $id the id, $version the version or the word for a draft.
questionnaires-option = { $title } ({ $id }, { $version })
questionnaires-state-draft = draft
questionnaires-shipped = { $id }, version { $version }. Came with the program.
questionnaires-draft = { $id }, draft.
questionnaires-open-problems = { $count ->
    [one] { $count } thing to put right before it can be published.
   *[other] { $count } things to put right before it can be published.
}
questionnaires-complete = Complete; it can be published.
questionnaires-published = { $id }, version { $version }, published on { $date }.
questionnaires-signer = Came as a file signed by { $name }.
questionnaires-used = { $count ->
    [one] { $count } assessment uses it.
   *[other] { $count } assessments use it.
}
questionnaires-edit = Go on writing
questionnaires-next = Begin the next version
questionnaires-export = Save as a signed file
questionnaires-exported = { $name } is saved
questionnaires-fingerprint = It is signed with this computer's key. Tell the receiver its fingerprint by another way, for example by phone: { $fingerprint }
questionnaires-deleted = The draft of { $id } is deleted.
questionnaires-bring-back = Bring it back
questionnaires-new = Write a new one
questionnaires-new-id = Its short name
    .hint = Small letters, digits and hyphens, for example shop-check. Files and the command line use it.
questionnaires-new-from = Begin with
questionnaires-new-blank = a blank questionnaire
questionnaires-new-begin = Begin
questionnaires-import = Import one
questionnaires-import-lead = A questionnaire comes as a signed file. You see what is in it before anything changes.
questionnaires-choose = Choose a file
questionnaires-pack = { $title }, version { $version }
questionnaires-pack-date = published on { $date }
questionnaires-pack-questions = { $count ->
    [one] It has { $count } question.
   *[other] It has { $count } questions.
}
questionnaires-pack-before = Compared with version { $version }, which is on this computer:
questionnaires-pack-here = This version is on this computer already.
questionnaires-installed = { $title }, version { $version }, is ready for new assessments.
questionnaires-compare = Compare two
questionnaires-older = The earlier one
questionnaires-newer = The later one
questionnaires-compare-do = Compare
questionnaires-settings-hint = Write your own, import one, or compare versions.
questionnaires-settings-open = Open the questionnaires

# What is different between two versions.
difference-none = There is no difference.
difference-meaning = { $count ->
    [one] { $count } change touches what scores mean
   *[other] { $count } changes touch what scores mean
}
difference-wording = { $count ->
    [one] { $count } change of words or advice
   *[other] { $count } changes of words or advice
}
difference-before = Before:
difference-after = Now:
difference-name = { $part } { $id }
difference-added = new
difference-removed = removed
difference-changed = changed
difference-moved = moved
difference-part-about = Title and description
difference-part-form = Form
difference-part-form-questions = Questions for each dimension in form
difference-part-band = Words of band
difference-part-band-bound = Beginning of band
difference-part-good-enough = Rung that is good enough
difference-part-brake = Pillar that can hold the result back
difference-part-fact = Company fact
difference-part-pillar = Pillar
difference-part-dimension = Dimension
difference-part-question = Question
difference-part-rung = Rung
difference-part-contradiction = Answers that do not fit together
difference-part-negative = Thing not to do
difference-part-weights = Weights
difference-part-term = Explained word
difference-part-sector = Examples for a line of business
