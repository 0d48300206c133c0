# Writing a questionnaire.
editor-caption = Draft of { $id }
editor-parts = Parts of the questionnaire
editor-head = The whole
editor-forms = Forms
editor-bands = Bands
editor-weights-of = Weights: { $name }
editor-wrong = { $count ->
    [one] { $count } to put right
   *[other] { $count } to put right
}
editor-problems = { $count ->
    [one] { $count } thing to put right
   *[other] { $count } things to put right
}
editor-no-problems = Nothing to put right
editor-no-problems-lead = The questionnaire is complete and can be published.
editor-publish = Publish
editor-add-pillar = Add a pillar
editor-add-dimension = Add a dimension
editor-add-question = Add a question
editor-add-weights = Add a profile of weights
editor-id = Its short name
editor-add = Add
editor-up = Move up
editor-down = Move down
editor-remove = Remove
editor-rename = Short name: { $id }
editor-rename-to = New short name
editor-rename-do = Rename
editor-pillar = Pillar { $id }
editor-dimension = Dimension { $id }
editor-question = Question { $id }
editor-title = Title
editor-about = What it measures, and for whom
editor-name = Name
editor-covers = What it covers
editor-good-enough = The rung that is good enough
    .hint = From 1 to 5. Steps above it are shown after the others.
editor-brake = The pillar that can hold the result back
    .hint = When its band is lower than the overall band, the result says so. No number changes.
editor-credit = Who wrote it
    .hint = Printed at the end of every report. Where it is adapted from others, name them and their terms.
editor-credit-url = Page of the originator, if there is one
editor-credit-licence = Licence, if there is one
editor-credit-licence-url = Page of the licence, if there is one
editor-taken-over = The facts about the company, the rules about answers that do not fit together and about what not to do, the words explained and the examples are taken over from the questionnaire this one began with. Their words can be changed, and a rule goes when a question it names is removed.
editor-form-about = What to expect
editor-minutes = Minutes it takes
editor-per-dimension = Questions it asks in each dimension
    .hint = Every dimension must have as many questions as the longest form asks.
editor-band-from = From this score
    .hint = With one decimal, such as 2.5. The lowest band begins at 1.0.
editor-band-meaning = What it means
editor-band-behaviour = How such a company acts
editor-band-advice = What such a company does next
editor-question-text = The question
editor-question-why = Why it is asked
editor-question-example = A concrete example
    .hint = May be left out.
editor-question-evidence = What an adviser would ask to see
editor-rung = Rung { $number }
editor-rung-text = What one would see on rung { $number }
editor-rung-action = How to come up to rung { $number }
editor-rung-effort = Effort to come up to rung { $number }
    .hint = 1: days and no money. 2: weeks or some money. 3: months or real money.
editor-shown = As a respondent sees it
editor-weights-heading = Profile of weights { $id }
editor-weights-lead = In the official score every dimension counts once. A profile shows, beside it, what the score would be if some counted more. The official score never changes.
editor-weights-about = For whom it is, and why these dimensions count more
editor-weights-same = All dimensions count the same, so the profile would change nothing.
editor-rules-fact = Facts about the company
editor-rules-contradiction = Answers that do not fit together
editor-rules-negative = What not to do, or not yet
editor-rules-term = Words explained
editor-rules-sector = Examples by line of business
# $kind is one of the lists above.
editor-rule-heading = { $kind }: { $id }
editor-rule-words-only = Only the words can be changed here. When a rule holds, and which options there are, stays as in the questionnaire this one began with.
editor-rule-hint = A hint
editor-rule-option = Option { $number }
editor-rule-none = None of these
editor-rule-says = What the answers say
editor-rule-ask = What to ask the company
editor-rule-no = The advice in one sentence
editor-rule-because = What in the answers it rests on
editor-rule-instead = What to do instead
editor-rule-meaning = What it means
editor-rule-example = An example for { $question }
editor-publish-problems = { $count ->
    [one] { $count } thing has to be put right first.
   *[other] { $count } things have to be put right first.
}
editor-publish-see = See what
editor-publish-changes = Changes since version { $version }
editor-publish-reworded = Do reworded questions and rungs still mean the same?
editor-publish-same = Yes. Their earlier answers can be compared.
editor-publish-other = No, some ask something else now. Their earlier answers are kept apart.
editor-publish-first = This is its first version.
editor-publish-version = Version
    .hint = Suggested from the changes; you may choose another.
editor-publish-meaning = A new first number is suggested, because some changes touch what scores mean.
editor-publish-final = A published version never changes. To change it later, begin the next version.
editor-publish-now = Publish this version
editor-published = { $id }, version { $version }, is published.
