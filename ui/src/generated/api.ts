// Generated from crates/app/src/api by `make generate`. Do not edit.

export type Localised = { 
/**
 * English.
 */
en: string, 
/**
 * Chinese.
 */
"zh-Hant-HK": string, };

export type QuestionnaireName = { 
/**
 * Id.
 */
id: string, 
/**
 * Version.
 */
version: string, };

export type QuestionnaireChoice = { 
/**
 * Id.
 */
id: string, 
/**
 * Version.
 */
version: string, 
/**
 * Title.
 */
title: Localised, };

export type Questionnaire = { 
/**
 * Stable id.
 */
id: string, 
/**
 * Version.
 */
version: string, 
/**
 * Title.
 */
title: Localised, 
/**
 * What it measures.
 */
about: Localised, 
/**
 * Attribution.
 */
credit: Credit, 
/**
 * Forms, shortest first.
 */
forms: Array<FormInfo>, 
/**
 * Bands, lowest first.
 */
bands: Array<BandInfo>, 
/**
 * The rung that is good enough for most small companies.
 */
good_enough: number, 
/**
 * Company facts in the order asked.
 */
facts: Array<Fact>, 
/**
 * Pillars in the order asked.
 */
pillars: Array<Pillar>, 
/**
 * Answers that do not fit together; which of them an assessment has is in its review.
 */
contradictions: Array<Contradiction>, 
/**
 * Words that a reader may not know.
 */
glossary: Array<Term>, 
/**
 * Lines of business with examples of their own.
 */
sectors: Array<Sector>, 
/**
 * What not to do, or not yet; which of them hold is in the plan.
 */
negatives: Array<Negative>, };

export type Credit = { 
/**
 * The notice.
 */
text: Localised, 
/**
 * The originator's page.
 */
url: string, 
/**
 * Licence name.
 */
licence: string, 
/**
 * Licence page.
 */
licence_url: string, };

export type FormCode = "express" | "full";

export type FormInfo = { 
/**
 * Which.
 */
id: FormCode, 
/**
 * Minutes it takes.
 */
minutes: number, 
/**
 * How many questions it asks in all.
 */
questions: number, 
/**
 * Name.
 */
name: Localised, 
/**
 * What to expect.
 */
about: Localised, };

export type BandCode = "unaware" | "aware" | "ready" | "competent";

export type BandInfo = { 
/**
 * Which.
 */
id: BandCode, 
/**
 * Lowest shown score, "2.5".
 */
from: string, 
/**
 * Highest shown score, "3.4".
 */
to: string, 
/**
 * Name.
 */
name: Localised, 
/**
 * What it means.
 */
meaning: Localised, 
/**
 * How such a company acts.
 */
behaviour: Localised, 
/**
 * What such a company does next.
 */
advice: Localised, };

export type Fact = { 
/**
 * Stable key.
 */
key: string, 
/**
 * `code`, `choice`, `choices`, `flag` or `number`.
 */
kind: FactKind, 
/**
 * `about`, `hong-kong` or `plans`: asked together on one page.
 */
group: string, 
/**
 * The question.
 */
text: Localised, 
/**
 * Hint.
 */
hint: Localised | null, 
/**
 * Why it is asked.
 */
why: Localised, 
/**
 * Options of `code`, `choice` and `choices`, in order.
 */
options: Array<FactOption>, 
/**
 * For `choices`: the words for "none of these" (value `[]`), where that can be an answer.
 */
none: Localised | null, 
/**
 * For `number`: the largest value.
 */
max: number | null, 
/**
 * For `number`: whether fractions are refused.
 */
whole: boolean, };

export type FactKind = "code" | "choice" | "choices" | "flag" | "number";

export type FactOption = { 
/**
 * The value to send: a number for `code`, else an id.
 */
value: FactOptionValue, 
/**
 * Its label.
 */
label: Localised, };

export type FactOptionValue = number | string;

export type Pillar = { 
/**
 * Stable id.
 */
id: string, 
/**
 * Name.
 */
name: Localised, 
/**
 * What it covers.
 */
about: Localised, 
/**
 * Dimensions in order.
 */
dimensions: Array<Dimension>, };

export type Dimension = { 
/**
 * Stable id.
 */
id: string, 
/**
 * Name.
 */
name: Localised, 
/**
 * What it covers.
 */
about: Localised, 
/**
 * Questions in order; a form asks the first ones of each dimension (see `FormInfo.questions`).
 */
questions: Array<Question>, };

export type Question = { 
/**
 * Stable id.
 */
id: string, 
/**
 * The forms that ask it.
 */
forms: Array<FormCode>, 
/**
 * The question.
 */
text: Localised, 
/**
 * The terms in it.
 */
text_marks: TermMarks, 
/**
 * Why it is asked.
 */
why: Localised, 
/**
 * The terms in that.
 */
why_marks: TermMarks, 
/**
 * A Hong Kong example.
 */
example: Localised | null, 
/**
 * What an adviser would ask to see.
 */
evidence: Localised, 
/**
 * Five rungs, lowest first.
 */
rungs: Array<Rung>, };

export type Rung = { 
/**
 * 1 to 5.
 */
value: number, 
/**
 * What one would see.
 */
text: Localised, 
/**
 * The terms in it.
 */
marks: TermMarks, 
/**
 * Effort 1–3 of stepping up to it; none for the lowest.
 */
effort: number | null, 
/**
 * What to do to step up to it; none for the lowest.
 */
action: Localised | null, };

export type Contradiction = { 
/**
 * Stable id.
 */
id: string, 
/**
 * What does not fit.
 */
text: Localised, 
/**
 * The question to put to the company.
 */
ask: Localised, };

export type Negative = { 
/**
 * Stable id.
 */
id: string, 
/**
 * What kind of no it is.
 */
kind: NegativeKind, 
/**
 * The no in one sentence.
 */
text: Localised, 
/**
 * Why, from the answers.
 */
why: Localised, 
/**
 * What to do instead.
 */
instead: Localised, };

export type Term = { 
/**
 * Stable id.
 */
id: string, 
/**
 * The word.
 */
name: Localised, 
/**
 * What it means.
 */
meaning: Localised, };

export type Sector = { 
/**
 * Stable id.
 */
id: string, 
/**
 * Its name.
 */
name: Localised, 
/**
 * The codes of the fact `industry` that belong to it.
 */
industries: Array<number>, 
/**
 * Its examples by question id.
 */
examples: { [key in string]: Localised }, };

export type TermMark = { 
/**
 * Where it begins.
 */
start: number, 
/**
 * Where it has ended.
 */
end: number, 
/**
 * The term's id.
 */
term: string, };

export type TermMarks = { 
/**
 * In the English text.
 */
en: Array<TermMark>, 
/**
 * In the Chinese text.
 */
"zh-Hant-HK": Array<TermMark>, };

export type QuestionnaireRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Version; `draft` for a draft.
 */
version: string, 
/**
 * Title; empty while a draft has none.
 */
title: Localised, 
/**
 * What can be done with it.
 */
state: "shipped" | "draft" | "published", 
/**
 * When it last changed, RFC 3339; for one that came with the program the day it was published.
 */
changed: string, 
/**
 * Who signed the pack it came in: the name of a trusted key, else its fingerprint; null for one made here.
 */
signer: string | null, 
/**
 * Assessments filled in with it, those in the bin included.
 */
used: number, 
/**
 * What stands in the way of publishing a draft.
 */
problems: number, };

export type NewDraft = { 
/**
 * Its id: small letters, digits and hyphens.
 */
id: string, 
/**
 * The questionnaire to begin with; absent for a blank one.
 */
base?: QuestionnaireName, };

export type DraftView = { 
/**
 * Id.
 */
id: string, 
/**
 * Version under which the draft is kept.
 */
version: string, 
/**
 * Its words as far as they are written.
 */
questionnaire: Questionnaire, 
/**
 * The pillar that can hold the result back.
 */
brake_pillar: string, 
/**
 * How many questions of a dimension each form asks, in the order of the forms.
 */
per_dimension: Array<number>, 
/**
 * Profiles of weights.
 */
weights: Array<WeightProfile>, 
/**
 * What stands in the way of publishing it.
 */
problems: Array<DraftProblem>, 
/**
 * When the last change was written to disk, RFC 3339 with offset.
 */
saved_at: string, 
/**
 * Set when undo would take back a change of a questionnaire.
 */
undo: string | null, 
/**
 * Set when redo would bring one back.
 */
redo: string | null, };

export type DraftProblem = { 
/**
 * The field, as [`DraftEdit::Text`] names it, or the part.
 */
place: string, 
/**
 * What is wrong there.
 */
message: Localised, };

export type WeightProfile = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: Localised, 
/**
 * For whom it is and why.
 */
about: Localised, 
/**
 * The weight of every dimension, in order.
 */
weights: Array<DimensionWeight>, };

export type DimensionWeight = { 
/**
 * The dimension's id.
 */
dimension: string, 
/**
 * From 0 to 9; 1 is as in the official score.
 */
weight: number, };

export type EditDraft = { 
/**
 * Id.
 */
id: string, 
/**
 * Version under which the draft is kept.
 */
version: string, 
/**
 * The change.
 */
edit: DraftEdit, };

export type DraftPart = "pillar" | "dimension" | "question" | "weights";

export type DraftEdit = { "kind": "text", 
/**
 * The field, for example `instrument.toml: title.en`.
 */
place: string, 
/**
 * The text.
 */
text: string, } | { "kind": "number", 
/**
 * The field.
 */
place: string, 
/**
 * The number.
 */
number: number, } | { "kind": "add", 
/**
 * What.
 */
part: DraftPart, 
/**
 * The pillar of a dimension or the dimension of a question; empty otherwise.
 */
within: string, 
/**
 * Its id; empty for a question.
 */
id: string, } | { "kind": "remove", 
/**
 * What.
 */
part: DraftPart, 
/**
 * Its id.
 */
id: string, } | { "kind": "move", 
/**
 * What.
 */
part: DraftPart, 
/**
 * Its id.
 */
id: string, 
/**
 * Towards the beginning.
 */
up: boolean, } | { "kind": "rename", 
/**
 * What.
 */
part: DraftPart, 
/**
 * Its id.
 */
id: string, 
/**
 * The new one.
 */
to: string, } | { "kind": "weigh", 
/**
 * The profile's id.
 */
profile: string, 
/**
 * The dimension's id.
 */
dimension: string, 
/**
 * From 0 to 9.
 */
weight: number, };

export type QuestionnaireChange = { 
/**
 * What kind of change.
 */
kind: QuestionnaireChangeKind, 
/**
 * What has changed.
 */
what: QuestionnairePart, 
/**
 * The id of the part; empty for the whole.
 */
id: string, 
/**
 * Whether scores of the two versions stand for different things.
 */
meaning: boolean, 
/**
 * Its words before; null when it was not there.
 */
before: Localised | null, 
/**
 * Its words after; null when it is gone.
 */
after: Localised | null, };

export type CompareQuestionnaires = { 
/**
 * The earlier one.
 */
older: QuestionnaireName, 
/**
 * The later one.
 */
newer: QuestionnaireName, };

export type Publication = { 
/**
 * The version published last; null when there is none.
 */
before: string | null, 
/**
 * What is different from it.
 */
changes: Array<QuestionnaireChange>, 
/**
 * Whether something in it changes what scores stand for.
 */
meaning: boolean, 
/**
 * The version suggested when reworded questions still ask the same.
 */
if_same: string, 
/**
 * The version suggested when they ask something else.
 */
if_other: string, 
/**
 * What stands in the way.
 */
problems: Array<DraftProblem>, };

export type PublishDraft = { 
/**
 * Id.
 */
id: string, 
/**
 * Version under which the draft is kept.
 */
draft: string, 
/**
 * The version it gets.
 */
version: string, 
/**
 * Whether reworded questions still ask the same, so that their answers can be compared.
 */
same_meaning: boolean, };

export type ExportQuestionnaire = { 
/**
 * Id.
 */
id: string, 
/**
 * Version.
 */
version: string, 
/**
 * Where to; absent means the reports folder under a name that is still free.
 */
path?: string, };

export type ExportedPack = { 
/**
 * The file.
 */
file: SavedFile, 
/**
 * Fingerprint of the key that signed it, for the receiver to compare.
 */
fingerprint: string, };

export type QuestionnairePack = { 
/**
 * Id.
 */
id: string, 
/**
 * Version.
 */
version: string, 
/**
 * Title.
 */
title: Localised, 
/**
 * The day it was published.
 */
published: string, 
/**
 * Questions in all.
 */
questions: number, 
/**
 * Fingerprint of the key that signed it.
 */
fingerprint: string, 
/**
 * The name under which the key is trusted; null when it is not.
 */
signer: string | null, 
/**
 * Whether this version is on this computer already.
 */
here: boolean, 
/**
 * The version published last on this computer; null when there is none.
 */
before: string | null, 
/**
 * What is different from it.
 */
changes: Array<QuestionnaireChange>, };

export type InstallQuestionnaire = { 
/**
 * The bytes.
 */
base64: string, 
/**
 * The name under which its key is trusted from now on, after its fingerprint was compared.
 */
trust_as?: string, };

export type WeightedView = { 
/**
 * The profile's id.
 */
id: string, 
/**
 * Its name.
 */
name: Localised, 
/**
 * For whom it is and why.
 */
about: Localised, 
/**
 * The score; null when nothing that counts has one.
 */
result: WeightedResult | null, 
/**
 * Every dimension, in order.
 */
parts: Array<WeightedPart>, };

export type WeightedResult = { 
/**
 * As shown, with one decimal.
 */
shown: string, 
/**
 * Its band.
 */
band: BandCode, 
/**
 * The weighted sum, exact.
 */
sum: string, 
/**
 * The sum of the weights.
 */
count: number, 
/**
 * Where it lies on the scale, from 0 to 1.
 */
position: number, };

export type WeightedPart = { 
/**
 * The dimension's id.
 */
dimension: string, 
/**
 * Its weight.
 */
weight: number, 
/**
 * Its score as shown; null without one.
 */
shown: string | null, };

export type LanguageTag = "en" | "zh-Hant-HK";

export type Summary = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The organisation's name, may be empty.
 */
name: string, 
/**
 * Its name in the other language, may be empty.
 */
name_other: string, 
/**
 * The assessment's label, may be empty.
 */
label: string, 
/**
 * Which form.
 */
form: FormCode, 
/**
 * When it was begun, RFC 3339 with offset.
 */
started: string, 
/**
 * When it last changed, RFC 3339 with offset.
 */
updated: string, 
/**
 * Questions with a response.
 */
answered: number, 
/**
 * Questions of the form; 0 without its questionnaire.
 */
total: number, 
/**
 * The overall score as shown, when there is one.
 */
shown: string | null, 
/**
 * Its band.
 */
band: BandCode | null, 
/**
 * Whether the band is provisional.
 */
provisional: boolean, 
/**
 * Id and version of the questionnaire when this program does not have it, so that nothing can be scored.
 */
missing: string | null, 
/**
 * When to look at it again; null when a later one of the same organisation has followed, and in the portfolio, whose lines
 * have a day of their own.
 */
look_again: LookAgain | null, };

export type Assessment = { 
/**
 * Id.
 */
id: string, 
/**
 * The questionnaire it is filled in with.
 */
questionnaire: QuestionnaireName, 
/**
 * Label, may be empty.
 */
label: string, 
/**
 * The organisation's name, may be empty.
 */
name: string, 
/**
 * Its name in the other language, may be empty.
 */
name_other: string, 
/**
 * Which form.
 */
form: FormCode, 
/**
 * When it was begun, RFC 3339 with offset.
 */
started: string, 
/**
 * When the last change was written to disk, RFC 3339 with offset.
 */
saved_at: string, 
/**
 * Where the user was, as the window itself wrote it; empty at first.
 */
place: string, 
/**
 * Known facts by key; an absent one is unknown.
 */
facts: { [key in string]: FactValue }, 
/**
 * Answers by question id.
 */
answers: { [key in string]: Answer }, 
/**
 * How far each pillar is.
 */
progress: Array<Progress>, 
/**
 * The first question of the form without a response.
 */
next_question: string | null, 
/**
 * Scores, band and range.
 */
outcome: Outcome, 
/**
 * Gaps, the one to close first at the front.
 */
gaps: Array<Gap>, 
/**
 * How many files are attached to its answers.
 */
attached: number, 
/**
 * The size of all of them together, in bytes.
 */
attached_bytes: number, 
/**
 * How it came about; holds for every answer without a level of its own.
 */
assurance: AssuranceCode, 
/**
 * How far the result can be relied on.
 */
assured: Assured, 
/**
 * What an adviser should ask, group by group, what could move the score most first.
 */
review: Array<ToAsk>, 
/**
 * When to look at it again; null when a later one of the same organisation has followed.
 */
look_again: LookAgain | null, 
/**
 * Other assessments of the same organisation.
 */
others: number, 
/**
 * People whose answers were put together here.
 */
people: number, 
/**
 * What several agreed on, by question id.
 */
consensus: { [key in string]: Consensus }, 
/**
 * Who asked for it; null when nobody else did.
 */
asked: Asked | null, 
/**
 * A newer version of its questionnaire, to which it can be moved.
 */
newer: string | null, 
/**
 * What undo would take back; none when there is nothing.
 */
undo: string | null, 
/**
 * What redo would bring back; none when there is nothing.
 */
redo: string | null, };

export type FactValue = boolean | number | string | Array<string>;

export type Answer = { 
/**
 * What was said; null while there is only a note.
 */
response: Response | null, 
/**
 * The note, may be empty.
 */
note: string, 
/**
 * How sure the respondent is; null when that was not said.
 */
confidence: ConfidenceCode | null, 
/**
 * Links and names of what backs it.
 */
links: Array<string>, 
/**
 * Files that back it, in the order in which they were attached.
 */
files: Array<AttachedFile>, 
/**
 * How this answer came about; null means as the whole assessment did.
 */
assurance: AssuranceCode | null, 
/**
 * The language in which it was answered; null while there is only a note.
 */
language: LanguageTag | null, 
/**
 * When it was given, RFC 3339, if that was before this assessment was begun: it is as last time and not yet confirmed.
 */
as_before: string | null, };

export type Response = { "kind": "rating", 
/**
 * The rung.
 */
value: number, } | { "kind": "dont-know" } | { "kind": "not-applicable", 
/**
 * Why not; must say something.
 */
reason: string, };

export type Progress = { 
/**
 * The pillar's id.
 */
pillar: string, 
/**
 * Questions with a response.
 */
answered: number, 
/**
 * Questions of the form.
 */
total: number, };

export type NewAssessment = { 
/**
 * The organisation's name, may be empty.
 */
name: string, 
/**
 * Its name in the other language, may be empty.
 */
name_other: string, 
/**
 * A label, may be empty.
 */
label: string, 
/**
 * Which form.
 */
form: FormCode, 
/**
 * Which questionnaire; absent means the one the program recommends.
 */
questionnaire?: QuestionnaireName, 
/**
 * The interface language.
 */
language: LanguageTag, };

export type ById = { 
/**
 * Assessment id.
 */
id: string, };

export type SetResponse = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Question id.
 */
question: string, 
/**
 * What was said; null clears it.
 */
response: Response | null, 
/**
 * The interface language.
 */
language: LanguageTag, };

export type SetNote = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Question id.
 */
question: string, 
/**
 * The note; empty clears it.
 */
note: string, };

export type SetFact = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Fact key.
 */
key: string, 
/**
 * The value; null means unknown.
 */
value: FactValue | null, };

export type SetNames = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The organisation's name.
 */
name: string, 
/**
 * Its name in the other language.
 */
name_other: string, 
/**
 * The assessment's label.
 */
label: string, };

export type SetForm = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Which form.
 */
form: FormCode, };

export type SetPlace = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Any text the window understands, at most 200 characters.
 */
place: string, };

export type Replayed = { 
/**
 * The assessment as it is now; null when the change took it away.
 */
assessment: Assessment | null, 
/**
 * The survey as it is now, when the change was about one and it is still there.
 */
survey: SurveyState | null, 
/**
 * The question that changed, if it was one.
 */
question: string | null, 
/**
 * What was taken back or brought back: an op code with words `op-<code>`.
 */
op: string, };

export type Outcome = { 
/**
 * Overall score; null without any rating.
 */
overall: Overall | null, 
/**
 * What the open questions could still bring; null when no question applies.
 */
range: Range | null, 
/**
 * Counts.
 */
coverage: Coverage, 
/**
 * Pillars in order.
 */
pillars: Array<PillarScore>, 
/**
 * Dimensions in order.
 */
dimensions: Array<DimensionScore>, 
/**
 * The pillar that holds the company back; null when none does.
 */
brake: Brake | null, 
/**
 * Ids of the highest-scored dimensions; empty when all are equal.
 */
strongest: Array<string>, 
/**
 * Ids of the lowest-scored dimensions; empty when all are equal.
 */
weakest: Array<string>, 
/**
 * Geometry of the radar, drawn as an extra.
 */
radar: Radar, };

export type Score = { 
/**
 * As shown, "2.5".
 */
shown: string, 
/**
 * The sum of the parts, exact: "37" or "73/2".
 */
sum: string, 
/**
 * How many parts.
 */
count: number, 
/**
 * Exact mean in lowest terms, top.
 */
numerator: number, 
/**
 * Exact mean in lowest terms, bottom.
 */
denominator: number, 
/**
 * Exact mean to four decimals, cut off, for reading: "2.4666".
 */
decimal: string, 
/**
 * Where it lies on the 1–5 scale, 0 to 1, for drawing.
 */
position: number, };

export type Overall = { 
/**
 * The score.
 */
score: Score, 
/**
 * Its band.
 */
band: BandCode, 
/**
 * What is missing for a final band; empty when it is final.
 */
missing: Array<Missing>, };

export type Missing = { "kind": "answers", 
/**
 * How many more are needed.
 */
more: number, } | { "kind": "pillar", 
/**
 * Pillar id.
 */
id: string, 
/**
 * Scored dimensions.
 */
scored: number, 
/**
 * Dimensions that apply; at least half are needed.
 */
applicable: number, };

export type Range = { 
/**
 * As shown.
 */
low: string, 
/**
 * As shown.
 */
high: string, 
/**
 * Where `low` lies on the scale, 0 to 1.
 */
low_position: number, 
/**
 * Where `high` lies on the scale, 0 to 1.
 */
high_position: number, };

export type Coverage = { 
/**
 * With a rating.
 */
answered: number, 
/**
 * All but not applicable.
 */
applicable: number, 
/**
 * Don't know.
 */
dont_know: number, 
/**
 * Not applicable.
 */
not_applicable: number, 
/**
 * Answered of applicable in whole per cent, rounded down.
 */
percent: number, };

export type PillarScore = { 
/**
 * Pillar id.
 */
id: string, 
/**
 * Null when nothing in it is scored.
 */
score: Score | null, 
/**
 * The band of that score alone.
 */
band: BandCode | null, };

export type DimensionScore = { 
/**
 * Dimension id.
 */
id: string, 
/**
 * Pillar id.
 */
pillar: string, 
/**
 * Null when nothing in it is rated.
 */
score: Score | null, 
/**
 * False when every question was marked not applicable.
 */
applies: boolean, 
/**
 * The form's question ids that went into it.
 */
questions: Array<string>, };

export type Brake = { 
/**
 * Pillar id.
 */
pillar: string, 
/**
 * Its band.
 */
band: BandCode, };

export type Gap = { 
/**
 * Question id.
 */
question: string, 
/**
 * Dimension id.
 */
dimension: string, 
/**
 * Pillar id.
 */
pillar: string, 
/**
 * Rung today.
 */
from: number, 
/**
 * Rung after the step.
 */
to: number, 
/**
 * 1–3.
 */
effort: number, 
/**
 * Whether today's rung is already good enough for most small companies.
 */
beyond_good_enough: boolean, };

export type Radar = { 
/**
 * Pillar ids with the outer end of each spoke.
 */
spokes: Array<Spoke>, 
/**
 * Rings of the scale 1 to 5 as closed polygons, innermost first.
 */
rings: Array<Array<Point>>, 
/**
 * The company's shape; empty when any pillar has no score.
 */
shape: Array<Point>, };

export type Spoke = { 
/**
 * Pillar id.
 */
pillar: string, 
/**
 * Outer end.
 */
end: Point, };

export type Point = { 
/**
 * To the right.
 */
x: number, 
/**
 * Downwards.
 */
y: number, };

export type AttachedFile = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * SHA-256 of its bytes, in hex.
 */
sha256: string, 
/**
 * When it was attached, RFC 3339 with offset.
 */
added: string, };

export type AttachFiles = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Question id.
 */
question: string, 
/**
 * The files.
 */
files: Array<GivenFile>, };

export type ByAttachment = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The attached file's id.
 */
attachment: string, };

export type SaveAttachment = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The attached file's id.
 */
attachment: string, 
/**
 * Where to; absent means the reports folder under a name that is still free.
 */
path?: string, };

export type EvidenceLink = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Question id.
 */
question: string, 
/**
 * The address; added only when it is a web address.
 */
link: string, };

export type SetConfidence = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Question id.
 */
question: string, 
/**
 * How sure; null means that it is not said.
 */
confidence: ConfidenceCode | null, };

export type Assured = { 
/**
 * The lowest level among the rated answers; null without any.
 */
level: AssuranceCode | null, 
/**
 * Every level, the lowest first, with the number of rated answers at it.
 */
counts: Array<AssuredCount>, };

export type AssuredCount = { 
/**
 * The level.
 */
level: AssuranceCode, 
/**
 * How many.
 */
count: number, };

export type ToAsk = { 
/**
 * Why it is worth asking. The list is in the order of the groups.
 */
group: AskGroup, 
/**
 * The same more closely: an open question is one or the other.
 */
reason: "dont-know" | "unanswered" | Exclude<AskGroup, "open">, 
/**
 * The id of the contradiction, whose words are in the questionnaire; null in every other group.
 */
contradiction: string | null, 
/**
 * Ids of the questions it is about, the one to begin with at the front.
 */
questions: Array<string>, 
/**
 * Keys of the company facts it is about.
 */
facts: Array<string>, 
/**
 * The lowest overall score that another answer could bring, as shown.
 */
low: string, 
/**
 * The highest.
 */
high: string, };

export type SetAssurance = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The question; absent or null means the whole assessment.
 */
question?: string, 
/**
 * The level; null means, for a question, that of the assessment and, for the assessment, self-declared.
 */
assurance: AssuranceCode | null, };

export type Start = { 
/**
 * Settings.
 */
settings: Settings, 
/**
 * The 20 assessments changed last, the last first.
 */
assessments: Array<Summary>, 
/**
 * How many assessments there are.
 */
assessment_count: number, 
/**
 * How many assessments and surveys are in the recycle bin.
 */
bin_count: number, 
/**
 * The assessment that was open when the program ended, so that it can be gone on with; null when none was.
 */
open: string | null, 
/**
 * The questionnaire the program recommends for a new assessment.
 */
questionnaire: Questionnaire, 
/**
 * The questionnaires a new assessment can use, the recommended one first; of the others the newest version.
 */
questionnaires: Array<QuestionnaireChoice>, 
/**
 * About this program.
 */
program: Program, };

export type Settings = { 
/**
 * The language last chosen; null on a fresh machine, so that the first screen asks.
 */
language: LanguageTag | null, 
/**
 * What the system suggests until one is chosen.
 */
suggested_language: LanguageTag, 
/**
 * Answering with the number keys.
 */
number_keys: boolean, 
/**
 * Questions in both languages.
 */
both_languages: boolean, 
/**
 * `system`, `light` or `dark`.
 */
theme: Theme, };

export type Theme = "system" | "light" | "dark";

export type ChangeSettings = { 
/**
 * Language.
 */
language?: LanguageTag, 
/**
 * Number keys.
 */
number_keys?: boolean, 
/**
 * Questions in both languages.
 */
both_languages?: boolean, 
/**
 * Theme.
 */
theme?: Theme, };

export type Program = { 
/**
 * Version.
 */
version: string, 
/**
 * Where the library lies.
 */
library: string, 
/**
 * Where reports are saved.
 */
reports: string, };

export type BinEntry = { 
/**
 * Its id.
 */
id: string, 
/**
 * The organisation's name, may be empty.
 */
name: string, 
/**
 * Its name in the other language, may be empty.
 */
name_other: string, 
/**
 * Its label, may be empty.
 */
label: string, 
/**
 * Which form; null for a survey.
 */
form: FormCode | null, 
/**
 * The title of the survey; null for an assessment.
 */
survey: Localised | null, 
/**
 * When it was begun, RFC 3339 with offset.
 */
started: string, 
/**
 * When it was deleted, RFC 3339 with offset.
 */
deleted: string, 
/**
 * The day on which it is removed for good, ISO 8601.
 */
until: string, };

export type Emptied = { 
/**
 * How many assessments and surveys.
 */
removed: number, };

export type MergeLibrary = { 
/**
 * The library's file, at most 24 MB.
 */
file: GivenFile, 
/**
 * False shows what would happen, true does it (after a backup).
 */
apply: boolean, };

export type Merged = { 
/**
 * Companies that are only there.
 */
organisations: number, 
/**
 * Assessments that are only there.
 */
new: number, 
/**
 * Surveys that are only there, or changed last there; the latter replace those here.
 */
surveys: number, 
/**
 * Assessments in both that changed last there; they replace those here.
 */
newer_there: number, 
/**
 * Assessments in both that changed last here; those here stay.
 */
newer_here: number, 
/**
 * Assessments that are the same in both.
 */
same: number, 
/**
 * Assessments that are in the recycle bin here and stay there.
 */
in_bin: number, 
/**
 * Companies in both that are called otherwise there; the names here stay.
 */
renamed: Array<Renamed>, 
/**
 * Questionnaires in both, as `id version`, whose contents differ; those here stay.
 */
questionnaires: Array<string>, 
/**
 * Whether undo can take all of it back. If not, nothing before it can be undone afterwards either.
 */
undoable: boolean, };

export type Renamed = { 
/**
 * Its names here.
 */
here: string, 
/**
 * Its names there.
 */
there: string, };

export type Edition = "en" | "zh-Hant-HK" | "both";

export type SaveAnswers = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Where to; absent means the reports folder under a name that is still free.
 */
path?: string, };

export type SavedFile = { 
/**
 * Its whole path.
 */
path: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its folder.
 */
folder: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * Characters that it cannot print, each with its code point.
 */
missing: Array<string>, };

export type GivenFile = { 
/**
 * Its name, to be shown.
 */
name: string, 
/**
 * Its bytes.
 */
base64: string, };

export type ImportFiles = { 
/**
 * The files.
 */
files: Array<GivenFile>, 
/**
 * False shows what would happen, true does it (after a backup).
 */
apply: boolean, };

export type ImportedFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * What its import does or did.
 */
import: Import | null, 
/**
 * Why it cannot be imported.
 */
error: WireError | null, 
/**
 * The assessment in this library into which it can be merged, when it holds a colleague's answers that were asked for.
 */
merge_into: string | null, };

export type Import = { 
/**
 * The organisation's name in the file, may be empty.
 */
name: string, 
/**
 * Whether an assessment with this id is already here and is replaced.
 */
replaces: boolean, 
/**
 * How many questions it answers.
 */
answers: number, 
/**
 * How many of them differ from what is here (all, when it is new).
 */
changed: number, 
/**
 * How many targets and actions of its plan differ from what is here (all, when it is new).
 */
planned: number, 
/**
 * The assessment's id, once imported.
 */
id: string | null, 
/**
 * How the figures printed in a report compare with its answers; none for a file without printed figures.
 */
agreement: Agreement | null, 
/**
 * Whether it is a survey; else it is an assessment.
 */
survey: boolean, };

export type Agreement = { 
/**
 * In a word.
 */
verdict: AgreementCode, 
/**
 * Each figure.
 */
figures: Array<Figure>, 
/**
 * Whether something lies on the pages of these figures that was not part of the report.
 */
added: boolean, };

export type AgreementCode = "agrees" | "differs" | "unchecked";

export type Figure = { 
/**
 * Which one.
 */
code: FigureCode, 
/**
 * The pillar's name.
 */
name: Localised | null, 
/**
 * What is printed, in the language or languages of the report.
 */
printed: string | null, 
/**
 * What follows from the answers.
 */
computed: Localised | null, 
/**
 * How the two compare.
 */
state: FigureState, };

export type FigureCode = "score" | "band" | "pillar" | "code" | "sha256";

export type FigureState = "agrees" | "differs" | "missing";

export type ReportOptions = { 
/**
 * Its language.
 */
edition: Edition, 
/**
 * Its file format.
 */
format: FormatCode, 
/**
 * How much of what was said is in it.
 */
sharing: SharingCode, 
/**
 * The parts it has beside the first page and the last; absent means all.
 */
sections?: SectionCode[], 
/**
 * Whether it carries the adviser's own name and logo.
 */
brand: boolean, };

export type SaveReport = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Where to; absent means the reports folder under a name that is still free.
 */
path?: string, 
/**
 * How.
 */
options: ReportOptions, };

export type PreviewReport = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * How.
 */
options: ReportOptions, };

export type ReportPreview = { 
/**
 * The company's name as printed; may be empty.
 */
name: string, 
/**
 * The other name as printed; may be empty.
 */
name_other: string, 
/**
 * The name the file would have.
 */
file: string, 
/**
 * How many notes leave.
 */
notes: number, 
/**
 * How many reasons in the respondent's own words leave.
 */
reasons: number, 
/**
 * How many pieces of evidence leave.
 */
evidence: number, 
/**
 * The parts it has.
 */
sections: SectionCode[], 
/**
 * The whole text of the answers file inside; null when the format carries none.
 */
data: string | null, 
/**
 * SHA-256 of the answers file, in hexadecimal digits.
 */
sha256: string, 
/**
 * The check code that is printed.
 */
code: string, 
/**
 * Characters that cannot be printed, each with its code point.
 */
missing: Array<string>, 
/**
 * How many pages it has; null when the format has none.
 */
pages: number | null, 
/**
 * Its size in bytes.
 */
bytes: number, };

export type StartBatch = { 
/**
 * How each is made.
 */
options: ReportOptions, };

export type BatchProgress = { 
/**
 * Whether reports are still being made.
 */
running: boolean, 
/**
 * Whether it was cancelled.
 */
cancelled: boolean, 
/**
 * How many there are to make.
 */
total: number, 
/**
 * How many are written.
 */
written: number, 
/**
 * Those that could not be made, each with its reason.
 */
failed: Array<BatchFailure>, 
/**
 * The folder they are written into.
 */
folder: string, 
/**
 * One that is written, to be shown in its folder.
 */
path: string | null, };

export type BatchFailure = { 
/**
 * Whose.
 */
name: string, 
/**
 * Why, in the user's language.
 */
message: string, };

export type SavePaperForm = { 
/**
 * Which form.
 */
form: FormCode, 
/**
 * Its language.
 */
edition: Edition, 
/**
 * Where to; absent means the reports folder under a name that is still free.
 */
path?: string, };

export type SavePaperSurvey = { 
/**
 * Id of the survey.
 */
survey: string, 
/**
 * Its language.
 */
edition: Edition, 
/**
 * Where to; absent means the reports folder under a name that is still free.
 */
path?: string, };

export type AskCohort = { 
/**
 * Which organisations.
 */
filter: PortfolioFilter, };

export type Cohort = { 
/**
 * How many changes are not yet scored; until it is 0 there are no figures.
 */
outdated: number, 
/**
 * The questionnaire's title.
 */
title: Localised, 
/**
 * The questionnaire's id and version.
 */
questionnaire: string, 
/**
 * How many of those that fit could not be counted, as far as it may be told.
 */
left_out: Counted | null, 
/**
 * The figures; null when fewer than five companies can be counted.
 */
figures: CohortFigures | null, };

export type Counted = { 
/**
 * `exact`, `at-least` or `few`: fewer than five.
 */
kind: 'exact' | 'at-least' | 'few', 
/**
 * The number; 0 when it is `few`.
 */
n: number, };

export type CohortFigures = { 
/**
 * How many companies.
 */
n: number, 
/**
 * The month of the assessment begun first, `2026-03`.
 */
first: string, 
/**
 * The month of the one begun last.
 */
last: string, 
/**
 * The overall scores.
 */
overall: CohortSpread, 
/**
 * Each pillar.
 */
pillars: Array<Named>, 
/**
 * Each dimension.
 */
dimensions: Array<Named>, 
/**
 * How many companies are in which bands, lowest first.
 */
bands: Array<BandGroup>, 
/**
 * Each question.
 */
questions: Array<QuestionFigures>, 
/**
 * The questions with the highest means, the highest first.
 */
best: Array<string>, 
/**
 * The questions with the lowest means, the lowest first.
 */
worst: Array<string>, 
/**
 * The questions that most could not answer, the most first.
 */
most_missed: Array<string>, 
/**
 * The companies in groups, one way after the other.
 */
ways: Array<WayFigures>, };

export type CohortSpread = { 
/**
 * How many companies have one.
 */
n: Counted, 
/**
 * Their mean.
 */
mean: string, 
/**
 * The one in the middle; null when fewer than five lie on a side of it.
 */
median: string | null, 
/**
 * The standard deviation.
 */
deviation: string, 
/**
 * Where the mean lies between 1 and 5, from 0 to 1.
 */
position: number, };

export type Named = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its figures; null when they may not be told.
 */
spread: CohortSpread | null, };

export type BandGroup = { 
/**
 * The bands.
 */
bands: Array<BandCode>, 
/**
 * How many companies.
 */
n: number, 
/**
 * Of all, in whole percent.
 */
percent: number, };

export type QuestionFigures = { 
/**
 * The question's id.
 */
id: string, 
/**
 * The mean of the rungs; null when it may not be told.
 */
mean: string | null, 
/**
 * Where it lies between 1 and 5, from 0 to 1.
 */
position: number | null, 
/**
 * How many chose a rung; null when it may not be told.
 */
rated: Counted | null, 
/**
 * How many did not know or said nothing; null when it may not be told.
 */
missed: Counted | null, 
/**
 * How many said what; empty when nothing but the whole may be told.
 */
said: Array<SaidCount>, };

export type SaidCount = { 
/**
 * `not-applicable`, `unanswered`, `dont-know`, or `1` to `5`.
 */
heard: Array<string>, 
/**
 * How many companies.
 */
n: number, };

export type WayFigures = { 
/**
 * By what.
 */
by: 'industry' | 'size' | 'form' | 'tag', 
/**
 * The tag, when it is by a tag.
 */
tag: string | null, 
/**
 * The groups; empty when only the whole may be told.
 */
groups: Array<GroupFigures>, };

export type GroupFigures = { 
/**
 * What its classes are called.
 */
classes: Array<ClassName>, 
/**
 * How many companies.
 */
n: number, 
/**
 * The mean of their overall scores.
 */
mean: string, 
/**
 * Where it lies between 1 and 5, from 0 to 1.
 */
position: number, 
/**
 * The mean of each pillar.
 */
pillars: Array<string>, };

export type ClassName = { "kind": "words", 
/**
 * The words.
 */
words: Localised, } | { "kind": "not-stated" } | { "kind": "with" } | { "kind": "without" };

export type SaveCohort = { 
/**
 * Which organisations.
 */
filter: PortfolioFilter, 
/**
 * Its language.
 */
edition: Edition, 
/**
 * Its file format.
 */
format: 'pdf' | 'xlsx' | 'html' | 'csv', 
/**
 * Where to; absent means the reports folder under a name that is still free.
 */
path?: string, 
/**
 * True: although an earlier report is so near that one could be subtracted from the other.
 */
anyway?: boolean, };

export type CompareAssessments = { 
/**
 * Their ids, in the order wanted.
 */
assessments: Array<string>, 
/**
 * Whether aliases stand in for names; then no name is handed over.
 */
aliases: boolean, };

export type Comparison = { 
/**
 * The questionnaire's id and version.
 */
questionnaire: string, 
/**
 * Whose they are, in the order asked for.
 */
companies: Array<ComparedCompany>, 
/**
 * The overall scores.
 */
overall: ComparedRow, 
/**
 * Each pillar.
 */
pillars: Array<ComparedRow>, 
/**
 * Each dimension.
 */
dimensions: Array<ComparedRow>, 
/**
 * The dimensions in which they are furthest apart; empty when all are alike.
 */
most: Array<string>, 
/**
 * The dimensions in which they are closest; empty when all are alike.
 */
least: Array<string>, };

export type ComparedCompany = { 
/**
 * The assessment.
 */
assessment: string, 
/**
 * Its name; empty with aliases.
 */
name: string, 
/**
 * Its name in the other language; empty with aliases.
 */
name_other: string, 
/**
 * What stands for its name; empty without aliases, or where it has none: then it goes by its place.
 */
alias: string, 
/**
 * The form.
 */
form: FormCode, 
/**
 * The day it was begun, RFC 3339.
 */
started: string, 
/**
 * Its band, when it has a score.
 */
band: BandCode | null, 
/**
 * Whether that is provisional.
 */
provisional: boolean, 
/**
 * Questions with a rating.
 */
answered: number, 
/**
 * Questions that apply.
 */
applicable: number, 
/**
 * Their share, in whole percent.
 */
percent: number, 
/**
 * The lowest overall score still possible.
 */
low: string | null, 
/**
 * The highest.
 */
high: string | null, };

export type ComparedRow = { 
/**
 * The pillar's or dimension's id; empty for the overall score.
 */
id: string, 
/**
 * The score of each company; null where it has none.
 */
scores: Array<ComparedScore | null>, 
/**
 * The highest of them.
 */
best: string | null, 
/**
 * The middle of them.
 */
median: string | null, };

export type ComparedScore = { 
/**
 * As shown.
 */
shown: string, 
/**
 * Where it lies between 1 and 5, from 0 to 1.
 */
position: number, 
/**
 * What it lacks to the best, as shown: `−0.4` or `0.0`.
 */
to_best: string, 
/**
 * How far it is from the middle: `+0.4`, `−0.4` or `0.0`.
 */
to_median: string, };

export type PeerGroup = { 
/**
 * By what.
 */
by: 'industry' | 'size', 
/**
 * The class they share with the company.
 */
class: Localised, 
/**
 * Their figures; null when they are fewer than five, or would tell of fewer.
 */
figures: PeerFigures | null, };

export type PeerFigures = { 
/**
 * How many, without the company itself.
 */
n: number, 
/**
 * The mean of their overall scores.
 */
mean: string, 
/**
 * Where it lies between 1 and 5, from 0 to 1.
 */
position: number, 
/**
 * Whether they are so many that one more would hardly move the mean.
 */
many: boolean, 
/**
 * The month of the assessment begun first, `2026-03`.
 */
first: string, 
/**
 * The month of the one begun last.
 */
last: string, };

export type PortfolioFilter = { 
/**
 * Words that are all in a name, the alias or a tag.
 */
search?: string, 
/**
 * The band is one of these.
 */
bands?: Array<BandCode>, 
/**
 * The lowest score as shown, such as 2.5.
 */
lowest?: string, 
/**
 * The highest score as shown.
 */
highest?: string, 
/**
 * The fact `industry` is one of these.
 */
sectors?: Array<number>, 
/**
 * The fact `headcount` is one of these.
 */
sizes?: Array<number>, 
/**
 * The form of the latest assessment.
 */
form?: FormCode, 
/**
 * The latest assessment was begun on this day, ISO 8601, or later.
 */
from?: string, 
/**
 * It was begun on this day or earlier.
 */
until?: string, 
/**
 * The organisation has every one of these tags.
 */
tags?: Array<string>, 
/**
 * True: it is time to look at the latest assessment again.
 */
due?: boolean, 
/**
 * Whether the band is provisional.
 */
provisional?: boolean, 
/**
 * Only these organisations, by id.
 */
organisations?: Array<string>, };

export type PortfolioOrder = "changed" | "name" | "highest" | "lowest" | "due";

export type ListPortfolio = { 
/**
 * Which organisations.
 */
filter: PortfolioFilter, 
/**
 * In which order.
 */
order: PortfolioOrder, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many to show, at most 200.
 */
limit: number, };

export type Portfolio = { 
/**
 * The organisations of this page.
 */
organisations: Array<Organisation>, 
/**
 * How many fit.
 */
fitting: number, 
/**
 * How many there are.
 */
all: number, 
/**
 * Every tag in use, the one most organisations have first.
 */
tags: Array<PortfolioTag>, 
/**
 * How many changes are not yet in these figures; 0 means that they are complete.
 */
outdated: number, };

export type Outdated = { 
/**
 * Assessments to be scored and lines to be renewed; 0 means that lists are complete.
 */
left: number, };

export type PortfolioTag = { 
/**
 * The tag.
 */
tag: string, 
/**
 * How many.
 */
organisations: number, };

export type Organisation = { 
/**
 * Organisation id.
 */
id: string, 
/**
 * Its name, may be empty.
 */
name: string, 
/**
 * Its name in the other language, may be empty.
 */
name_other: string, 
/**
 * What stands for the name where companies are not named; empty when nothing does.
 */
alias: string, 
/**
 * Its tags, in order.
 */
tags: Array<string>, 
/**
 * The fact `industry`, when it is known.
 */
sector: number | null, 
/**
 * How many assessments it has.
 */
assessments: number, 
/**
 * The one begun last.
 */
latest: Summary, 
/**
 * The day to look at it again; null means never.
 */
due: string | null, 
/**
 * Whether that day has come.
 */
overdue: boolean, };

export type SetTags = { 
/**
 * Organisation ids.
 */
organisations: Array<string>, 
/**
 * Tags to give.
 */
add: Array<string>, 
/**
 * Tags to take away.
 */
remove: Array<string>, };

export type SetAlias = { 
/**
 * Organisation id.
 */
organisation: string, 
/**
 * The alias; empty takes it away.
 */
alias: string, };

export type BrandKit = { 
/**
 * The colour of headings, bars and rules, `#00563c`.
 */
main: string, 
/**
 * The colour of grounds.
 */
soft: string, 
/**
 * Whether it was chosen, and does not follow from the main colour.
 */
soft_chosen: boolean, 
/**
 * A line under the top of page one.
 */
cover_line: Localised, 
/**
 * A line at the foot of every page.
 */
footer: Localised, 
/**
 * What is said in the last part.
 */
disclaimer: Localised, 
/**
 * The logo.
 */
logo: BrandLogo | null, };

export type BrandLogo = { 
/**
 * What it shows, for those who do not see it.
 */
alt: Localised, 
/**
 * What is seen.
 */
picture: LogoPicture, };

export type LogoPicture = { 
/**
 * A `data:` address for an `img`.
 */
address: string, 
/**
 * The same file's bytes, to be sent back when the look is kept.
 */
base64: string, 
/**
 * Its width divided by its height.
 */
ratio: number, };

export type SetBrand = { 
/**
 * The colour of headings, bars and rules.
 */
main: string, 
/**
 * The colour of grounds; absent means that it follows from the main colour.
 */
soft?: string, 
/**
 * A line under the top of page one.
 */
cover_line: Localised, 
/**
 * A line at the foot of every page.
 */
footer: Localised, 
/**
 * What is said in the last part.
 */
disclaimer: Localised, 
/**
 * The logo; absent means none.
 */
logo?: SetLogo, };

export type SetLogo = { 
/**
 * Its name, for messages.
 */
name: string, 
/**
 * Its bytes.
 */
base64: string, 
/**
 * What it shows; at least one language says something.
 */
alt: Localised, };

export type CheckColours = { 
/**
 * The main colour.
 */
main: string, 
/**
 * The soft colour; absent means that it follows from the main colour.
 */
soft?: string, };

export type ColoursChecked = { 
/**
 * The main colour, against white paper.
 */
main: ColourCheck, 
/**
 * The soft colour, against small grey text.
 */
soft: ColourCheck, 
/**
 * The grounds of the four bands, lowest first.
 */
bands: Array<string>, };

export type ColourCheck = { 
/**
 * The colour that was measured.
 */
colour: string, 
/**
 * Its contrast, `4.49:1`.
 */
ratio: string, 
/**
 * The contrast it needs.
 */
needed: number, 
/**
 * The nearest colour of the same hue that has it; null when this one has.
 */
offer: string | null, };

export type SaveBrandSample = { 
/**
 * The look.
 */
brand: SetBrand, 
/**
 * The language of the report.
 */
edition: Edition, };

export type Catalogue = { 
/**
 * Version.
 */
version: string, 
/**
 * The day it was put together.
 */
published: string, 
/**
 * The installed pack it comes from; null for the one that came with the program.
 */
pack: InstalledPack | null, 
/**
 * The day that states and ages are told for.
 */
as_of: string, 
/**
 * After how many days a fact is ageing, old, stale.
 */
stale_after: Array<number>, 
/**
 * Categories in order.
 */
categories: Array<Category>, 
/**
 * Schemes by id, overlays' after the catalogue's own.
 */
schemes: Array<Scheme>, 
/**
 * Courses, help desks, tools and guides.
 */
resources: Array<Resource>, 
/**
 * What a company of each band does next.
 */
map: Array<Cell>, 
/**
 * Programmes of other places, for reference.
 */
elsewhere: Elsewhere, 
/**
 * Installed overlays.
 */
overlays: Array<OverlayInfo>, };

export type InstalledPack = { 
/**
 * Name under which its key is trusted.
 */
signer: string, 
/**
 * Fingerprint of its key.
 */
fingerprint: string, 
/**
 * When it was installed, RFC 3339 with offset.
 */
installed: string, };

export type OverlayInfo = { 
/**
 * Id.
 */
id: string, 
/**
 * Whose entries they are.
 */
owner: Localised, 
/**
 * How many.
 */
entries: number, };

export type Category = { 
/**
 * Which.
 */
id: CategoryCode, 
/**
 * Name.
 */
name: Localised, 
/**
 * What is in it.
 */
about: Localised, };

export type Entry = { 
/**
 * Stable id.
 */
id: string, 
/**
 * Official name.
 */
name: Localised, 
/**
 * Who runs it.
 */
body: Localised, 
/**
 * What it is, for whom, and what people get wrong.
 */
summary: Localised, 
/**
 * The body's page.
 */
url: string, 
/**
 * Whether one can apply.
 */
state: State, 
/**
 * Since when, as far as known.
 */
state_since: string | null, 
/**
 * What more there is to say about it.
 */
state_text: Localised | null, 
/**
 * What comes after, oldest first: a planned end.
 */
later: Array<Later>, 
/**
 * The newest day on which a source told how it stands, as far as known.
 */
verified_on: string | null, 
/**
 * How old that is.
 */
age: Age, 
/**
 * What it helps with.
 */
categories: CategoryCode[], 
/**
 * How sure each part is.
 */
marks: Partial<Record<Part, Mark>>, 
/**
 * What else is worth knowing.
 */
notes: Array<Said>, 
/**
 * Where it was read.
 */
sources: Array<Source>, 
/**
 * Whose overlay it comes from; null for the catalogue's own.
 */
owner: Localised | null, };

export type Later = { 
/**
 * What will hold.
 */
state: State, 
/**
 * From when.
 */
from: string, 
/**
 * What more there is to say.
 */
text: Localised | null, };

export type Said = { 
/**
 * The sentence.
 */
text: Localised, 
/**
 * How sure it is.
 */
mark: Mark, };

export type Source = { 
/**
 * The page.
 */
url: string, 
/**
 * When it was written, as far as known.
 */
date: string | null, 
/**
 * Its title in its own language.
 */
title: string, };

export type Scheme = { 
/**
 * What it shares with resources.
 */
entry: Entry, 
/**
 * What kind of help.
 */
kind: SchemeKind, 
/**
 * Usual abbreviation.
 */
abbreviation: string | null, 
/**
 * The plans it serves.
 */
intents: Array<string>, 
/**
 * The government's share in words.
 */
share: Localised | null, 
/**
 * The most that is paid, in words.
 */
ceiling: Localised | null, 
/**
 * Whether the sums can compute what it pays.
 */
has_sums: boolean, 
/**
 * What is paid for.
 */
covers: Array<Localised>, 
/**
 * What is not.
 */
excludes: Array<Localised>, 
/**
 * Conditions that the company's facts answer.
 */
rules: Array<Rule>, 
/**
 * Conditions that no fact answers.
 */
conditions: Array<Said>, 
/**
 * What not to sign or pay before.
 */
guards: Array<Said>, 
/**
 * What it cannot be combined with.
 */
not_with: Array<NotWith>, 
/**
 * How to apply, in order.
 */
steps: Array<Said>, 
/**
 * What the form asks for, in its order.
 */
documents: Array<Said>, 
/**
 * Last days and days to look again.
 */
deadlines: Array<Deadline>, };

export type Rule = { 
/**
 * Stable within the scheme.
 */
id: string, 
/**
 * The clause in words.
 */
text: Localised, 
/**
 * What the company could do to meet it.
 */
change: Localised | null, 
/**
 * Facts it looks at.
 */
facts: Array<string>, 
/**
 * How sure the clause is.
 */
mark: Mark, 
/**
 * Where it was read.
 */
source: string, };

export type NotWith = { 
/**
 * Its id.
 */
scheme: string, 
/**
 * Why.
 */
why: Said, };

export type Deadline = { 
/**
 * When, as far as known.
 */
date: string, 
/**
 * What.
 */
what: Said, };

export type Resource = { 
/**
 * What it shares with schemes.
 */
entry: Entry, 
/**
 * Which kind.
 */
kind: ResourceKind, 
/**
 * 1 awareness, 2 using tools, 3 implementing or governing, 4 building models.
 */
level: number, 
/**
 * For whom.
 */
audience: Audience[], 
/**
 * In which languages.
 */
languages: Tongue[], 
/**
 * Dimensions it helps with.
 */
dimensions: Array<string>, 
/**
 * How long it takes.
 */
duration: Localised | null, 
/**
 * Price in whole Hong Kong dollars: 0 is free, null unknown.
 */
fee_hkd: number | null, 
/**
 * More about the price.
 */
fee: Localised | null, 
/**
 * Routes to a subsidy.
 */
subsidy: Route[], 
/**
 * How binding a guide is.
 */
force: Force | null, 
/**
 * What a guide asks for.
 */
asks: Array<Localised>, };

export type Cell = { 
/**
 * Band.
 */
band: BandCode, 
/**
 * Category.
 */
category: CategoryCode, 
/**
 * What to do.
 */
next: Localised, 
/**
 * Ids of entries, in order.
 */
entries: Array<string>, };

export type Elsewhere = { 
/**
 * What the list is and is not.
 */
note: Localised, 
/**
 * When it was true.
 */
date: string, 
/**
 * The programmes.
 */
programmes: Array<Programme>, };

export type Programme = { 
/**
 * Id.
 */
id: string, 
/**
 * Name as printed.
 */
name: string, 
/**
 * Whose.
 */
owner: string, 
/**
 * Category.
 */
category: CategoryCode, };

export type PackBytes = { 
/**
 * The bytes.
 */
base64: string, };

export type InstallPack = { 
/**
 * The bytes.
 */
base64: string, 
/**
 * The name under which to trust its key from now on; absent when the key is trusted already.
 */
trust_as?: string, };

export type RemoveOverlay = { 
/**
 * Its id.
 */
id: string, };

export type PackPreview = { 
/**
 * Whether it replaces the catalogue or adds an overlay.
 */
kind: "catalogue" | "overlay", 
/**
 * Its version.
 */
version: string, 
/**
 * The version in use.
 */
current: string, 
/**
 * The day it was put together.
 */
published: string, 
/**
 * Whose entries an overlay brings.
 */
owner: Localised | null, 
/**
 * Fingerprint of the key that signed it.
 */
fingerprint: string, 
/**
 * The name under which the key is trusted; null when it is not.
 */
signer: string | null, 
/**
 * What it says differently.
 */
changes: Array<PackChange>, 
/**
 * How many changes of each sort, for the sentence above the list.
 */
added: number, 
/**
 * Entries that are gone.
 */
removed: number, 
/**
 * Entries told differently.
 */
changed: number, 
/**
 * Entries that took applications and do no longer.
 */
closed: number, 
/**
 * Companies in the library.
 */
companies: number, 
/**
 * Companies that gain a scheme.
 */
gain: Array<CompanyImpact>, 
/**
 * Companies that lose one.
 */
lose: Array<CompanyImpact>, };

export type PackChange = { 
/**
 * Entry id.
 */
id: string, 
/**
 * Its name.
 */
name: Localised, 
/**
 * What happened to it.
 */
kind: ChangeKind, 
/**
 * State before; null when it was not there.
 */
before: State | null, 
/**
 * State after; null when it is gone.
 */
after: State | null, 
/**
 * Which parts differ.
 */
aspects: Aspect[], };

export type CompanyImpact = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The organisation's name, may be empty.
 */
name: string, 
/**
 * Ids of the schemes.
 */
schemes: Array<string>, };

export type TrustedKey = { 
/**
 * Fingerprint.
 */
fingerprint: string, 
/**
 * Name given to it.
 */
name: string, 
/**
 * When, RFC 3339 with offset.
 */
trusted: string, };

export type DistrustKey = { 
/**
 * Its fingerprint.
 */
fingerprint: string, };

export type Advice = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The band the map is read for; null without a score.
 */
band: BandCode | null, 
/**
 * How many open schemes fit.
 */
fits: number, 
/**
 * How many schemes need checking, those announced or perhaps open among them.
 */
check: number, 
/**
 * Every scheme in the order in which it is shown.
 */
schemes: Array<Match>, 
/**
 * Whether an open scheme pays for ready-made AI tools.
 */
ready_made: ReadyMade, 
/**
 * Courses for the gaps, best first.
 */
courses: Array<Suggestion>, 
/**
 * Guides for the gaps.
 */
guidance: Array<Suggestion>, 
/**
 * Tools for the gaps.
 */
tools: Array<Suggestion>, 
/**
 * Help desks for the gaps.
 */
helpdesks: Array<Suggestion>, 
/**
 * Ticked steps and documents.
 */
ticks: Array<Tick>, };

export type Match = { 
/**
 * Scheme id.
 */
scheme: string, 
/**
 * What all rules together say.
 */
verdict: Verdict, 
/**
 * Whether it belongs in the main list: open, announced or unknown.
 */
live: boolean, 
/**
 * Whether it serves what the company plans.
 */
serves_plans: boolean, 
/**
 * Every rule.
 */
rules: Array<Judged>, 
/**
 * The id of the one rule that stands in the way, where the company could bring it about; else empty.
 */
would_fit_if: Array<string>, 
/**
 * Keys of the facts that are missing for a clear verdict.
 */
missing: Array<string>, };

export type Judged = { 
/**
 * Rule id; `open` is the scheme's own state.
 */
rule: string, 
/**
 * What it says.
 */
verdict: Verdict, 
/**
 * Keys of the facts that decided it; when it is open, those that are missing.
 */
facts: Array<string>, };

export type ReadyMade = { 
/**
 * `pays`, `depends` or `nothing`.
 */
answer: "pays" | "depends" | "nothing", 
/**
 * Which do, or might.
 */
schemes: Array<string>, };

export type Suggestion = { 
/**
 * Resource id.
 */
resource: string, 
/**
 * Dimensions with a gap that it helps with, the first to close at the front.
 */
dimensions: Array<string>, };

export type Tick = { 
/**
 * Scheme id.
 */
scheme: string, 
/**
 * The English words of the step or document, which name it.
 */
item: string, };

export type SetTick = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Scheme id.
 */
scheme: string, 
/**
 * The English words of the step or document.
 */
item: string, 
/**
 * Whether it is done.
 */
done: boolean, };

export type Project = { 
/**
 * First month, "2027-01".
 */
start: string, 
/**
 * Items in order.
 */
items: Array<ProjectItem>, };

export type ProjectItem = { 
/**
 * Stable within the project.
 */
id: string, 
/**
 * What the company calls it.
 */
label: string, 
/**
 * What it is.
 */
category: ItemCategory, 
/**
 * From whom, where that matters: `aisc`.
 */
provider?: string, 
/**
 * Cost in Hong Kong dollars, "120000.00".
 */
amount: string, 
/**
 * Month in which it is paid, from 1.
 */
month: number, };

export type SetProject = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The project.
 */
project: Project | null, };

export type Funding = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * What is kept; null when there is no project yet.
 */
project: Project | null, 
/**
 * The sums; null when there is no project.
 */
sums: Sums | null, };

export type Sums = { 
/**
 * What everything costs.
 */
cost: string, 
/**
 * What each scheme alone would pay.
 */
each: Array<SchemeSum>, 
/**
 * The combination that pays most.
 */
best: BestSum, 
/**
 * The combination of schemes that fit for certain.
 */
certain: BestSum, 
/**
 * Money in and out with the best combination.
 */
cash: Array<CashMonth>, 
/**
 * The lowest balance: what the company must be able to lay out, as a positive amount.
 */
most_out_of_pocket: string, 
/**
 * Months until reimbursement taken where no source says.
 */
assumed_months: number, 
/**
 * Open schemes that may fit and whose amount cannot be computed.
 */
not_computed: Array<string>, };

export type SchemeSum = { 
/**
 * Scheme id.
 */
scheme: string, 
/**
 * Whether it fits or needs checking.
 */
verdict: Verdict, 
/**
 * What it pays.
 */
granted: string, 
/**
 * What is left of the items it pays for.
 */
own: string, 
/**
 * Share of the cost in words of figures: "1/2".
 */
share: string, 
/**
 * What it pays of each item.
 */
items: Array<ItemSum>, 
/**
 * What keeps it from paying more.
 */
limited_by: Limit, 
/**
 * What it would pay at its exceptional share; null when it has none.
 */
up_to: string | null, };

export type ItemSum = { 
/**
 * Item id.
 */
item: string, 
/**
 * Amount.
 */
granted: string, };

export type BestSum = { 
/**
 * What all of them pay.
 */
granted: string, 
/**
 * What the company pays of the whole project.
 */
own: string, 
/**
 * The schemes.
 */
schemes: Array<SchemeSum>, 
/**
 * Whether no better combination exists; false when the search was cut short.
 */
proven: boolean, };

export type CashMonth = { 
/**
 * "2027-01".
 */
month: string, 
/**
 * Paid in the month.
 */
out: string, 
/**
 * Received in the month.
 */
in: string, 
/**
 * Received less paid so far; negative while the company is out of pocket.
 */
balance: string, 
/**
 * The balance from −1 (the lowest) to 1, for the chart.
 */
position: number, };

export type SaveCalendar = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Only of this scheme; absent means of all that may fit.
 */
scheme?: string, 
/**
 * Where to; absent means the reports folder under a free name.
 */
path?: string, };

export type Again = { 
/**
 * The assessment whose answers it begins with.
 */
id: string, 
/**
 * A label, may be empty.
 */
label: string, 
/**
 * The interface language.
 */
language: LanguageTag, };

export type ConfirmAnswers = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Question ids.
 */
questions: Array<string>, 
/**
 * The interface language.
 */
language: LanguageTag, };

export type AskOverTime = { 
/**
 * One of them.
 */
id: string, 
/**
 * The one to compare it with; absent or null means the one before it.
 */
against?: string, };

export type OverTime = { 
/**
 * All of them, the first begun at the front.
 */
runs: Array<Run>, 
/**
 * What changed between two of them; null when there is none to compare with.
 */
compared: ComparedRuns | null, };

export type Run = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Its label, may be empty.
 */
label: string, 
/**
 * When it was begun, RFC 3339 with offset.
 */
started: string, 
/**
 * Which form.
 */
form: FormCode, 
/**
 * The version of its questionnaire.
 */
version: string, 
/**
 * Questions with a response.
 */
answered: number, 
/**
 * Questions of the form.
 */
total: number, 
/**
 * The overall score; null without any rating.
 */
score: Dot | null, 
/**
 * Its band.
 */
band: BandCode | null, 
/**
 * Whether the band is provisional.
 */
provisional: boolean, };

export type Dot = { 
/**
 * As shown, "2.5".
 */
shown: string, 
/**
 * Where it lies on the 1–5 scale, 0 to 1.
 */
position: number, };

export type ComparedRuns = { 
/**
 * The earlier one's id.
 */
earlier: string, 
/**
 * The later one's id.
 */
later: string, 
/**
 * How many dimensions can be compared.
 */
comparable: number, 
/**
 * How many there are.
 */
of: number, 
/**
 * The overall score over those; null without any.
 */
overall: ScoreChange | null, 
/**
 * Pillars in order.
 */
pillars: Array<PartChange>, 
/**
 * Dimensions in order.
 */
dimensions: Array<PartChange>, 
/**
 * The answers that changed, those that moved the score most first.
 */
moved: Array<MovedAnswer>, 
/**
 * How many answers of the later one were taken over and not yet confirmed.
 */
as_before: number, };

export type ScoreChange = { 
/**
 * Before.
 */
before: Dot, 
/**
 * After.
 */
after: Dot, 
/**
 * After less before, to two decimals with its sign.
 */
difference: string, 
/**
 * The same exactly, as a fraction in lowest terms.
 */
exact: string, };

export type PartChange = { 
/**
 * Its id.
 */
id: string, 
/**
 * The change; null where nothing can be compared.
 */
change: ScoreChange | null, 
/**
 * Why not; null for pillars and where there is a change.
 */
apart: "not-asked" | "not-rated-before" | "not-rated-after" | "not-rated-both" | null, 
/**
 * How many of its dimensions can be compared.
 */
comparable: number, 
/**
 * How many it has; one for a dimension.
 */
of: number, };

export type MovedAnswer = { 
/**
 * Question id.
 */
question: string, 
/**
 * Its dimension's id.
 */
dimension: string, 
/**
 * The rung before.
 */
before: number, 
/**
 * The rung after.
 */
after: number, 
/**
 * By how much it moved the comparable overall score, to two decimals with its sign.
 */
share: string, 
/**
 * The same exactly. These add up to the overall difference.
 */
exact: string, };

export type LookAgain = { 
/**
 * The day, ISO 8601; null means never.
 */
due: string | null, 
/**
 * Whether the user chose it; else it is so many days after the last change.
 */
chosen: boolean, 
/**
 * Whether that day has come.
 */
passed: boolean, };

export type SetReminder = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * When.
 */
when: When, };

export type When = { "kind": "usual" } | { "kind": "never" } | { "kind": "on", 
/**
 * The day, ISO 8601.
 */
day: string, };

export type SaveReminder = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Where to; absent means the reports folder under a name that is still free.
 */
path?: string, };

export type Migrate = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * False shows what would happen, true does it (after a backup).
 */
apply: boolean, };

export type Migrated = { 
/**
 * The version before.
 */
from: string, 
/**
 * The version then.
 */
to: string, 
/**
 * Questions whose answer is kept, by their new id.
 */
kept: Array<string>, 
/**
 * Questions that must be answered anew because they mean something else now, by their new id.
 */
again: Array<string>, 
/**
 * Questions that are no longer asked and had an answer or a note, by their old id.
 */
left: Array<string>, 
/**
 * Questions that are new.
 */
new: Array<string>, 
/**
 * Facts that are no longer asked for, or no longer so.
 */
facts_left: Array<string>, };

export type SaveRequest = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Where to; absent means the reports folder under a name that is still free.
 */
path?: string, 
/**
 * What is asked.
 */
ask: Ask, };

export type ShowRequest = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * What is asked.
 */
ask: Ask, };

export type RequestText = { 
/**
 * The text; it can be imported like the file.
 */
text: string, 
/**
 * The same to be scanned; null where the text is too long for that.
 */
code: ScanCode | null, };

export type ScanCode = { 
/**
 * Squares on each side, the empty margin included.
 */
side: number, 
/**
 * The dark squares, as the path of an SVG whose unit is a square.
 */
path: string, };

export type Ask = { 
/**
 * Ids of the pillars; empty means all.
 */
pillars: Array<string>, 
/**
 * Who asks, may be empty.
 */
from: string, 
/**
 * As what they answer: `leader` or `staff`.
 */
role: RoleCode, 
/**
 * Whether it is promised that no name is sent back.
 */
anonymous: boolean, 
/**
 * Until which day, ISO 8601; null means no day.
 */
by: string | null, };

export type Asked = { 
/**
 * Ids of the pillars asked about.
 */
pillars: Array<string>, 
/**
 * Who asks, may be empty.
 */
from: string, 
/**
 * As what one answers.
 */
role: RoleCode, 
/**
 * Whether it was promised that no name is sent back.
 */
anonymous: boolean, 
/**
 * Until which day, ISO 8601; null means no day.
 */
by: string | null, };

export type SaveResponse = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Where to; absent means the reports folder under a name that is still free.
 */
path?: string, 
/**
 * The name that goes with them; left out where it was promised not to be sent.
 */
name: string, };

export type MergeFiles = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The files.
 */
files: Array<GivenFile>, 
/**
 * Where people stand whose files do not say so: `leader` or `staff`.
 */
role: RoleCode, 
/**
 * False shows what would happen, true does it (after a backup).
 */
apply: boolean, };

export type MergedFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * What merging it does or did.
 */
merge: Merge | null, 
/**
 * Why it cannot be merged.
 */
error: WireError | null, };

export type Merge = { 
/**
 * Their name; empty where it is not told.
 */
person: string, 
/**
 * Where they stand.
 */
role: RoleCode, 
/**
 * How many questions they answered.
 */
answers: number, 
/**
 * How many of the file's answers are to questions they were not asked, and are left out.
 */
left_out: number, 
/**
 * Whether answers of the same person are already here and are replaced.
 */
replaces: boolean, 
/**
 * How many of their answers differ from those here (all, when they are new).
 */
changed: number, };

export type AddOwn = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Their name, may be empty; then nothing is told about fewer than three such people.
 */
name: string, 
/**
 * Where they stand: `leader` or `staff`.
 */
role: RoleCode, };

export type RemovePerson = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The person's id.
 */
person: string, };

export type SetConsensus = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Question id.
 */
question: string, 
/**
 * What was agreed; null takes the record out and leaves the answer.
 */
agreed: Agreed | null, 
/**
 * The interface language.
 */
language: LanguageTag, };

export type Agreed = { 
/**
 * The rung, 1 to 5.
 */
value: number, 
/**
 * Why, may be empty.
 */
rationale: string, 
/**
 * Who saw it otherwise and why; empty when nobody did.
 */
dissent: string, };

export type People = { 
/**
 * In the order in which their answers came in.
 */
people: Array<PersonLine>, 
/**
 * Questions that somebody answered, disagreement first.
 */
questions: Array<QuestionAgreement>, 
/**
 * Leaders and staff, pillar by pillar.
 */
pillars: Array<GroupGap>, 
/**
 * Leaders and staff, dimension by dimension.
 */
dimensions: Array<GroupGap>, 
/**
 * How many people without a name it takes until something is told about them.
 */
fewest: number, };

export type PersonLine = { 
/**
 * Id.
 */
id: string, 
/**
 * Name; empty for one who was promised not to be named.
 */
name: string, 
/**
 * Where they stand.
 */
role: RoleCode, 
/**
 * Ids of the pillars they were asked about; empty means all.
 */
pillars: Array<string>, 
/**
 * When their answers came in, RFC 3339 with offset.
 */
received: string, 
/**
 * Questions they answered.
 */
answered: number, 
/**
 * Questions they were asked.
 */
asked: number, };

export type QuestionAgreement = { 
/**
 * Question id.
 */
question: string, 
/**
 * Whether it is worth talking about.
 */
disagree: boolean, 
/**
 * All of them together.
 */
all: SpreadFigure, 
/**
 * The leaders.
 */
leaders: SpreadFigure, 
/**
 * The staff.
 */
staff: SpreadFigure, 
/**
 * How many do not know, where that may be told.
 */
dont_know: number, 
/**
 * How many say it does not apply, where that may be told.
 */
not_applicable: number, 
/**
 * The assessment's own answer.
 */
answer: Response | null, 
/**
 * What was agreed on, if it was.
 */
consensus: Consensus | null, };

export type SpreadFigure = { 
/**
 * Whether it is told.
 */
kind: FigureKind, 
/**
 * The figures; null unless they are told.
 */
value: Spread | null, };

export type MeanFigure = { 
/**
 * Whether it is told.
 */
kind: FigureKind, 
/**
 * The figures; null unless they are told.
 */
value: GroupMean | null, };

export type Spread = { 
/**
 * How many rated it.
 */
n: number, 
/**
 * The mean rung, to two decimals.
 */
mean: string, 
/**
 * The lowest rung.
 */
min: number, 
/**
 * The highest rung.
 */
max: number, 
/**
 * The standard deviation, to two decimals; null for a single person.
 */
deviation: string | null, 
/**
 * r_wg, to two decimals; null for a single person.
 */
agreement: string | null, 
/**
 * Where the mean lies on the scale, 0 to 1.
 */
position: number, };

export type GroupGap = { 
/**
 * Its id.
 */
id: string, 
/**
 * The leaders.
 */
leaders: MeanFigure, 
/**
 * The staff.
 */
staff: MeanFigure, 
/**
 * Leaders less staff, to two decimals with its sign; null where one of the two is not told.
 */
difference: string | null, };

export type GroupMean = { 
/**
 * How many people.
 */
n: number, 
/**
 * The mean as shown and where it lies.
 */
mean: Dot, };

export type Consensus = { 
/**
 * Why, may be empty.
 */
rationale: string, 
/**
 * Who saw it otherwise; empty when nobody did.
 */
dissent: string, 
/**
 * When, RFC 3339 with offset.
 */
decided: string, };

export type Plan = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The day for which it holds, ISO 8601.
 */
today: string, 
/**
 * The shortest path to the next band; null at the top and without a score.
 */
path: Path | null, 
/**
 * Single answers that would change the band.
 */
flips: Array<Flip>, 
/**
 * Every dimension with its target, in order.
 */
aims: Array<Aim>, 
/**
 * What the company means to do, in the order added.
 */
actions: Array<Action>, 
/**
 * What the open actions cost together in Hong Kong dollars, "1200.00"; null while none has a cost.
 */
cost: string | null, 
/**
 * What it could take up besides, the first to take at the front.
 */
proposals: Array<Proposal>, 
/**
 * Ids of what it had better not do, or not yet.
 */
negatives: Array<string>, };

export type Path = { 
/**
 * Where it leads.
 */
band: BandCode, 
/**
 * How many rungs.
 */
rungs: number, 
/**
 * How many questions move.
 */
questions: number, 
/**
 * The pillar in which all steps lie; null when there are several.
 */
pillar: string | null, 
/**
 * The steps, one rung each.
 */
steps: Array<Step>, };

export type Step = { 
/**
 * Question id.
 */
question: string, 
/**
 * Dimension id.
 */
dimension: string, 
/**
 * Pillar id.
 */
pillar: string, 
/**
 * Rung before.
 */
from: number, 
/**
 * Rung after.
 */
to: number, 
/**
 * 1–3.
 */
effort: number, 
/**
 * Whether an action of the plan is for this rung.
 */
planned: boolean, };

export type Flip = { 
/**
 * Question id.
 */
question: string, 
/**
 * Rung today; null while it is open.
 */
from: number | null, 
/**
 * Rung that would do it.
 */
to: number, 
/**
 * The band it would be.
 */
band: BandCode, 
/**
 * Whether that band is higher than today's.
 */
up: boolean, };

export type Aim = { 
/**
 * Dimension id.
 */
dimension: string, 
/**
 * Pillar id.
 */
pillar: string, 
/**
 * The rung that is enough.
 */
target: number, 
/**
 * Whether the company chose it.
 */
chosen: boolean, 
/**
 * The score as shown; null without a rating.
 */
score: string | null, 
/**
 * What is missing, as shown; null when nothing is, or without a rating.
 */
gap: string | null, 
/**
 * Whether the target is reached.
 */
reached: boolean, 
/**
 * False when every question was marked not applicable.
 */
applies: boolean, };

export type Action = { 
/**
 * Action id.
 */
id: string, 
/**
 * The question whose rung it should bring; null for an action of the company's own.
 */
question: string | null, 
/**
 * That rung.
 */
rung: number | null, 
/**
 * The company's own words; empty where those of the rung hold.
 */
words: string, 
/**
 * Who sees to it; empty while nobody does.
 */
owner: string, 
/**
 * By when, ISO 8601, as the company said.
 */
due: string | null, 
/**
 * Cost in Hong Kong dollars, "1200.00".
 */
cost: string | null, 
/**
 * How far it is.
 */
state: ActionState, 
/**
 * Where it stands in time; null when it is done or given up.
 */
window: RoadmapWindow | null, 
/**
 * The day to have it done: its own, else the last of its window.
 */
until: string | null, 
/**
 * Whether its own day is past.
 */
overdue: boolean, };

export type Proposal = { 
/**
 * The rung.
 */
step: Step, 
/**
 * What it adds to the overall score, rounded to two decimals.
 */
impact: string, 
/**
 * Whether it takes days and no money.
 */
quick: boolean, 
/**
 * Where it would stand in time.
 */
window: RoadmapWindow, };

export type SetTarget = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Dimension id.
 */
dimension: string, 
/**
 * The rung; null goes back to the questionnaire's own.
 */
target: number | null, };

export type PutAction = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The action's id; null adds one of the company's own.
 */
action: string | null, 
/**
 * The company's own words; may be empty where the action is for a rung.
 */
words: string, 
/**
 * Who sees to it; may be empty.
 */
owner: string, 
/**
 * By when, ISO 8601.
 */
due: string | null, 
/**
 * Cost in Hong Kong dollars, "1200.00".
 */
cost: string | null, 
/**
 * How far it is.
 */
state: ActionState, };

export type RemoveAction = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The action's id.
 */
action: string, };

export type RungOf = { 
/**
 * Question id.
 */
question: string, 
/**
 * The rung, 2–5.
 */
rung: number, };

export type AcceptSteps = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The steps in order.
 */
steps: Array<RungOf>, };

export type WhatIf = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The rung of each question that is different.
 */
ratings: { [key in string]: number }, 
/**
 * The value of each fact that is different; null means unknown.
 */
facts: { [key in string]: FactValue | null }, };

export type Imagined = { 
/**
 * Scores, band and range.
 */
outcome: Outcome, 
/**
 * Schemes that would fit better, or worse, than today; only those that take applications or may.
 */
schemes: Array<SchemeChange>, 
/**
 * Entries of the catalogue that the map would newly name for the band.
 */
next_gained: Array<string>, 
/**
 * Entries that it would no longer name.
 */
next_lost: Array<string>, };

export type SchemeChange = { 
/**
 * Scheme id.
 */
scheme: string, 
/**
 * Today.
 */
from: Verdict, 
/**
 * Then.
 */
to: Verdict, 
/**
 * Whether that is better.
 */
gained: boolean, };

export type AdoptWhatIf = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * The rung of each question that is different.
 */
ratings: { [key in string]: number }, 
/**
 * As what: `targets` or `actions`.
 */
kind: "targets" | "actions", };

export type SaveRoadmap = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Where to; absent means the reports folder under a free name.
 */
path?: string, };

export type SurveyInfo = { 
/**
 * Stable id, for example `hkpc-user`.
 */
id: string, 
/**
 * Version.
 */
version: string, 
/**
 * Its title.
 */
title: Localised, 
/**
 * Who should answer it, and what comes of it.
 */
about: Localised, 
/**
 * The study it comes from, with its date.
 */
source: Localised, 
/**
 * Minutes it takes.
 */
minutes: number, 
/**
 * How many questions there are, whatever the route.
 */
question_count: number, };

export type SurveyForm = { 
/**
 * Which survey.
 */
info: SurveyInfo, 
/**
 * Its sections in the order asked.
 */
sections: Array<SurveySection>, };

export type SurveySection = { 
/**
 * Stable id.
 */
id: string, 
/**
 * Its heading.
 */
title: Localised, 
/**
 * Its questions in the order asked.
 */
questions: Array<SurveyQuestion>, };

export type SurveyQuestion = { 
/**
 * Stable id, for example `q35`.
 */
id: string, 
/**
 * The study's own number.
 */
number: number, 
/**
 * The question.
 */
text: Localised, 
/**
 * What helps to answer it.
 */
hint: Localised | null, 
/**
 * What kind of answer it takes.
 */
kind: SurveyKind, 
/**
 * Whether it is asked only after certain answers.
 */
conditional: boolean, };

export type SurveyKind = { "kind": "single", 
/**
 * The options.
 */
options: Array<SurveyOption>, } | { "kind": "multiple", 
/**
 * The options.
 */
options: Array<SurveyOption>, 
/**
 * The most that may be chosen; null for any number.
 */
at_most: number | null, } | { "kind": "grid", 
/**
 * The options of every row.
 */
options: Array<SurveyOption>, } | { "kind": "percentages", } | { "kind": "counts", 
/**
 * The options.
 */
options: Array<SurveyOption>, } | { "kind": "number", 
/**
 * The least.
 */
min: number, 
/**
 * The most.
 */
max: number, } | { "kind": "text", } | { "kind": "contact", };

export type SurveyOption = { 
/**
 * The study's own code.
 */
code: number, 
/**
 * Its words.
 */
label: Localised, 
/**
 * Whether words of the respondent's own belong to it.
 */
free_text: boolean, 
/**
 * Whether nothing else can be chosen beside it.
 */
exclusive: boolean, 
/**
 * Whether it says that the respondent does not know.
 */
dont_know: boolean, };

export type SurveyRow = { 
/**
 * Stable id.
 */
id: string, 
/**
 * Its words.
 */
label: Localised, };

export type SurveyReply = { 
/**
 * The answer.
 */
value: SurveyValue, 
/**
 * The respondent's own words beside an option that asks for them, by its code.
 */
other: { [key in number]: string }, };

export type SurveyValue = { "kind": "single", 
/**
 * Its code.
 */
code: number, } | { "kind": "multiple", 
/**
 * Their codes.
 */
codes: Array<number>, } | { "kind": "grid", 
/**
 * Codes by row id.
 */
rows: { [key in string]: number }, } | { "kind": "percentages", 
/**
 * Whole percentages by row id.
 */
rows: { [key in string]: number }, } | { "kind": "counts", 
/**
 * Counts by code; an exclusive option is alone and stands with 1.
 */
counts: { [key in string]: number }, } | { "kind": "number", 
/**
 * The number.
 */
value: number, } | { "kind": "text", 
/**
 * The text.
 */
text: string, } | { "kind": "contact", 
/**
 * The respondent's name.
 */
name: string, 
/**
 * A telephone number.
 */
telephone: string, 
/**
 * An e-mail address.
 */
email: string, };

export type SurveyState = { 
/**
 * Id.
 */
id: string, 
/**
 * Id of the survey that is answered.
 */
survey: string, 
/**
 * Its version.
 */
version: string, 
/**
 * The organisation that answers.
 */
organisation_id: string, 
/**
 * The organisation's name, may be empty.
 */
name: string, 
/**
 * Its name in the other language, may be empty.
 */
name_other: string, 
/**
 * Label, may be empty.
 */
label: string, 
/**
 * The language in which it was begun.
 */
language: LanguageTag, 
/**
 * When it was begun, RFC 3339 with offset.
 */
started: string, 
/**
 * When the last change was written to disk, RFC 3339 with offset.
 */
updated: string, 
/**
 * Replies by question id, those to questions no longer asked too.
 */
replies: { [key in string]: SurveyReply }, 
/**
 * Ids of the questions asked after these replies, in order.
 */
asked: Array<string>, 
/**
 * The rows of every question asked that has rows, by question id.
 */
rows: { [key in string]: Array<SurveyRow> }, 
/**
 * Ids of questions with a reply that are not asked any more: kept here, never counted or exported.
 */
kept: Array<string>, 
/**
 * Ids of questions whose reply came from the organisation's last answers and was not changed since.
 */
taken_over: Array<string>, 
/**
 * How many of the questions asked have a reply.
 */
answered: number, 
/**
 * Whether every question asked has a reply; contact data is never needed.
 */
complete: boolean, 
/**
 * What undo would take back; none when there is nothing.
 */
undo: string | null, 
/**
 * What redo would bring back; none when there is nothing.
 */
redo: string | null, };

export type SurveySummary = { 
/**
 * Id.
 */
id: string, 
/**
 * Id of the survey that is answered.
 */
survey: string, 
/**
 * Its version.
 */
version: string, 
/**
 * Its title; its id where this program does not have it.
 */
title: Localised, 
/**
 * The organisation that answers.
 */
organisation_id: string, 
/**
 * The organisation's name, may be empty.
 */
name: string, 
/**
 * Its name in the other language, may be empty.
 */
name_other: string, 
/**
 * Label, may be empty.
 */
label: string, 
/**
 * When it was begun, RFC 3339 with offset.
 */
started: string, 
/**
 * When it last changed, RFC 3339 with offset.
 */
updated: string, 
/**
 * How many of the questions asked have a reply.
 */
answered: number, 
/**
 * How many questions are asked; 0 where this program does not have the survey.
 */
asked: number, };

export type Surveys = { 
/**
 * Those one can begin, the newest version of each.
 */
offered: Array<SurveyInfo>, 
/**
 * Those that were begun, newest change first.
 */
kept: Array<SurveySummary>, };

export type SurveyName = { 
/**
 * Survey id.
 */
id: string, 
/**
 * Version.
 */
version: string, };

export type BeginSurvey = { 
/**
 * Id of the survey to answer.
 */
survey: string, 
/**
 * The organisation's name, may be empty.
 */
name: string, 
/**
 * Its name in the other language, may be empty.
 */
name_other: string, 
/**
 * The interface language.
 */
language: LanguageTag, 
/**
 * A stored organisation, whose own names then hold; absent for a new one.
 */
organisation?: string, };

export type SetReply = { 
/**
 * Id of the kept survey.
 */
id: string, 
/**
 * Question id.
 */
question: string, 
/**
 * What was said; null takes it back.
 */
reply: SurveyReply | null, 
/**
 * The interface language.
 */
language: LanguageTag, };

export type FilledIn = { 
/**
 * Id of the new assessment.
 */
id: string, 
/**
 * Keys of the facts that the survey filled in.
 */
facts: Array<string>, };

export type SaveSurvey = { 
/**
 * Which; absent means all of `survey`.
 */
ids?: Array<string>, 
/**
 * The survey whose answers are written when `ids` is absent.
 */
survey?: string, 
/**
 * Where to; absent means the reports folder under a name that is still free.
 */
path?: string, 
/**
 * How.
 */
format: SurveyFormat, 
/**
 * Whether contact data is written too.
 */
with_contact: boolean, };

export type SurveyFormat = "csv" | "json";

export type AskTables = { 
/**
 * The survey's id.
 */
survey: string, 
/**
 * Its version; absent means the newest.
 */
version?: string, 
/**
 * By what the companies are also grouped.
 */
by: 'industry' | 'size' | null, };

export type SaveTables = { 
/**
 * The survey's id.
 */
survey: string, 
/**
 * Its version; absent means the newest.
 */
version?: string, 
/**
 * By what the companies are also grouped.
 */
by: 'industry' | 'size' | null, 
/**
 * The language.
 */
edition: Edition, 
/**
 * The file format.
 */
format: 'pdf' | 'xlsx' | 'html' | 'csv', 
/**
 * Where to; absent means the reports folder under a name that is still free.
 */
path?: string, };

export type SurveyTables = { 
/**
 * The survey's id.
 */
survey: string, 
/**
 * Its version.
 */
version: string, 
/**
 * Its title.
 */
title: Localised, 
/**
 * By what its companies can be grouped.
 */
offered: ('industry' | 'size')[], 
/**
 * By what they are.
 */
by: 'industry' | 'size' | null, 
/**
 * The figures; null when fewer than five companies answered.
 */
counted: CountedSurvey | null, };

export type CountedSurvey = { 
/**
 * How many companies.
 */
n: number, 
/**
 * The groups that are told: the columns after that of all companies.
 */
groups: Array<TableGroup>, 
/**
 * The sections with a table for each question.
 */
sections: Array<TableSection>, 
/**
 * Published figures with one's own beside them; null where none are known.
 */
published: Compared | null, };

export type TableGroup = { 
/**
 * What they are called, one or several; null for those that did not say.
 */
names: Array<Localised | null>, 
/**
 * How many companies.
 */
n: number, };

export type TableSection = { 
/**
 * Its heading.
 */
title: Localised, 
/**
 * Its questions.
 */
questions: Array<QuestionTable>, };

export type QuestionTable = { 
/**
 * The question's id.
 */
id: string, 
/**
 * The question.
 */
text: Localised, 
/**
 * What kind of answer it takes.
 */
kind: 'single' | 'multiple' | 'grid' | 'percentages' | 'counts' | 'number' | 'text' | 'contact', 
/**
 * How many companies were asked it.
 */
asked: number, 
/**
 * The answers: one part, or one for each row of a grid; none where they are not listed.
 */
parts: Array<TablePart>, };

export type TablePart = { 
/**
 * Which row; null where the question has none.
 */
row: Localised | null, 
/**
 * The row's id; null where the question has none.
 */
row_id: string | null, 
/**
 * How many companies answered: all, then each group; null where that column is not told.
 */
bases: Array<number | null>, 
/**
 * What was said.
 */
lines: Array<TableLine>, };

export type TableLine = { 
/**
 * The option's code or the row's id; empty for a number.
 */
id: string, 
/**
 * Its words; null for a number.
 */
label: Localised | null, 
/**
 * What each column says; null where that column is not told.
 */
cells: Array<TableCell | null>, };

export type TableCell = { 
/**
 * How many companies; null for a mean of percentages.
 */
companies: number | null, 
/**
 * The share, or the mean of percentages; null for a number.
 */
shown: string | null, 
/**
 * The same as a place from 0 to 1.
 */
position: number | null, 
/**
 * What the numbers come to; null where there are none or they may not be told.
 */
amount: TableAmount | null, };

export type TableAmount = { 
/**
 * All together.
 */
total: string, 
/**
 * The mean.
 */
mean: string, 
/**
 * The lower quarter; null with fewer than twenty companies.
 */
lower: string | null, 
/**
 * The middle; null with fewer than ten.
 */
median: string | null, 
/**
 * The upper quarter; null with fewer than twenty.
 */
upper: string | null, };

export type Compared = { 
/**
 * The survey's id.
 */
survey: string, 
/**
 * The study.
 */
title: Localised, 
/**
 * Who made it.
 */
source: Localised, 
/**
 * When its answers were given.
 */
period: Localised, 
/**
 * Which companies answered.
 */
about: Localised, 
/**
 * What to know before reading the figures.
 */
note: Localised | null, 
/**
 * How many companies answered.
 */
n: number, 
/**
 * The figures.
 */
figures: Array<ComparedFigure>, };

export type ComparedFigure = { 
/**
 * Stable id.
 */
id: string, 
/**
 * What those that are counted do or say, without a subject.
 */
name: Localised, 
/**
 * The figure as printed, `32%` or `HK$830,000`.
 */
shown: string, 
/**
 * A share as a place from 0 to 1; null for money.
 */
position: number | null, 
/**
 * Of whom.
 */
base: Localised, 
/**
 * How many they were; null where the study does not print it.
 */
base_n: number | null, 
/**
 * Where the study prints it.
 */
found: Localised, 
/**
 * What is doubtful about it, and how it is read here.
 */
base_note: Localised | null, 
/**
 * The question that its companies answered.
 */
question: string, 
/**
 * The dimensions of the readiness questionnaire that ask about the same.
 */
dimensions: Array<string>, 
/**
 * Where the company stands; null where no company is compared, or the questionnaire cannot give the figure.
 */
stand: 'among' | 'not-among' | 'not-asked' | 'no-answer' | null, 
/**
 * The same figure over one's own companies; null where none are counted or it may not be told.
 */
own: OwnFigure | null, 
/**
 * Why the questionnaire cannot give it; null where it can.
 */
why_not: Localised | null, };

export type OwnFigure = { 
/**
 * How many companies it is about.
 */
n: number, 
/**
 * How many of them are counted.
 */
among: number, 
/**
 * Of how many that is open.
 */
open: number, 
/**
 * The share.
 */
shown: string, 
/**
 * The same as a place from 0 to 1.
 */
position: number, };

export type WireError = { 
/**
 * Stable code, for example `library-damaged`.
 */
code: string, 
/**
 * What happened, in the user's language.
 */
message: string, 
/**
 * What it means and what to do.
 */
hint: string, 
/**
 * Technical detail in English, may be empty.
 */
detail: string, 
/**
 * The problems of a file, each with its place.
 */
problems: Array<WireProblem>, };

export type WireProblem = { 
/**
 * Where, for example `answers.ai-literacy-1`.
 */
place: string, 
/**
 * What is wrong, in the user's language.
 */
message: string, };

export type CategoryCode = "advice" | "skills" | "capability" | "innovation" | "data-tools" | "funding";

export type State = "open" | "announced" | "unknown" | "claims-only" | "closed" | "ceased";

export type Age = "fresh" | "ageing" | "old" | "stale" | "undated";

export type Mark = "verified" | "reported" | "unconfirmed" | "unknown";

export type Part = "names" | "body" | "status" | "share" | "ceiling" | "covers" | "excludes" | "fee";

export type SchemeKind = "matching-grant" | "grant" | "subsidy" | "training-grant" | "compute" | "incubation" | "talent" | "loan-guarantee" | "tax";

export type ResourceKind = "course" | "advisory" | "tool" | "guidance";

export type Audience = "leaders" | "all-staff" | "practitioners" | "developers";

export type Tongue = "en" | "zh-Hant" | "zh-Hans";

export type Route = "nittp" | "cef" | "erb" | "vplus";

export type Force = "law" | "binding" | "voluntary" | "proposal";

export type Verdict = "fits" | "check" | "no";

export type ItemCategory = "software" | "hardware" | "consultancy" | "training" | "compute" | "staff" | "marketing" | "audit" | "other";

export type ChangeKind = "added" | "removed" | "changed";

export type Aspect = "state" | "verified" | "names" | "money" | "rules" | "scope" | "application" | "words";

export type Limit = "share" | "ceiling" | "cumulative" | "minimum";

export type QuestionnaireChangeKind = "added" | "removed" | "changed" | "moved";

export type QuestionnairePart = "about" | "form" | "form-questions" | "band" | "band-bound" | "good-enough" | "brake" | "fact" | "pillar" | "dimension" | "question" | "rung" | "contradiction" | "negative" | "weights" | "term" | "sector";

export type AssuranceCode = "self-declared" | "facilitated" | "evidence-seen";

export type ConfidenceCode = "sure" | "fairly" | "guess";

export type AskGroup = "open" | "contradiction" | "high" | "guess" | "not-applicable";

export type RoleCode = "leader" | "staff";

export type ActionState = "planned" | "doing" | "done" | "dropped";

export type RoadmapWindow = "30" | "60" | "90" | "later";

export type NegativeKind = "first" | "no-ai" | "not-now";

export type SectionCode = "adviser" | "results" | "peers" | "progress" | "people" | "roadmap" | "funding" | "answers" | "facts" | "method" | "sources";

export type SharingCode = "full" | "no-notes" | "masked";

export type FormatCode = "pdf" | "html" | "docx" | "xlsx" | "csv" | "json";

export type FigureKind = "shown" | "nobody" | "too-few";

export interface Commands {
  start: { args: null; reply: Start };
  change_settings: { args: ChangeSettings; reply: Settings };
  recover_library: { args: null; reply: Start };
  get_questionnaire: { args: QuestionnaireName; reply: Questionnaire };
  list_questionnaires: { args: null; reply: Array<QuestionnaireRow> };
  new_draft: { args: NewDraft; reply: DraftView };
  open_draft: { args: QuestionnaireName; reply: DraftView };
  edit_draft: { args: EditDraft; reply: DraftView };
  delete_draft: { args: QuestionnaireName; reply: Array<QuestionnaireRow> };
  preview_publication: { args: QuestionnaireName; reply: Publication };
  publish_draft: { args: PublishDraft; reply: Array<QuestionnaireRow> };
  compare_questionnaires: { args: CompareQuestionnaires; reply: Array<QuestionnaireChange> };
  export_questionnaire: { args: ExportQuestionnaire; reply: ExportedPack };
  preview_questionnaire: { args: PackBytes; reply: QuestionnairePack };
  install_questionnaire: { args: InstallQuestionnaire; reply: Array<QuestionnaireRow> };
  weights: { args: ById; reply: Array<WeightedView> };
  new_assessment: { args: NewAssessment; reply: Assessment };
  open_assessment: { args: ById; reply: Assessment };
  close_assessment: { args: null; reply: null };
  set_names: { args: SetNames; reply: Assessment };
  set_form: { args: SetForm; reply: Assessment };
  set_fact: { args: SetFact; reply: Assessment };
  set_response: { args: SetResponse; reply: Assessment };
  set_note: { args: SetNote; reply: Assessment };
  set_assurance: { args: SetAssurance; reply: Assessment };
  set_confidence: { args: SetConfidence; reply: Assessment };
  attach_files: { args: AttachFiles; reply: Assessment };
  remove_attachment: { args: ByAttachment; reply: Assessment };
  save_attachment: { args: SaveAttachment; reply: SavedFile };
  add_link: { args: EvidenceLink; reply: Assessment };
  remove_link: { args: EvidenceLink; reply: Assessment };
  set_place: { args: SetPlace; reply: null };
  delete_assessment: { args: ById; reply: null };
  list_bin: { args: null; reply: Array<BinEntry> };
  restore_assessment: { args: ById; reply: null };
  empty_bin: { args: null; reply: Emptied };
  merge_library: { args: MergeLibrary; reply: Merged };
  undo: { args: null; reply: Replayed };
  redo: { args: null; reply: Replayed };
  list_portfolio: { args: ListPortfolio; reply: Portfolio };
  refresh_portfolio: { args: null; reply: Outdated };
  organisation_assessments: { args: ById; reply: Array<Summary> };
  set_tags: { args: SetTags; reply: null };
  set_alias: { args: SetAlias; reply: null };
  compare: { args: CompareAssessments; reply: Comparison };
  cohort: { args: AskCohort; reply: Cohort };
  peers: { args: ById; reply: Array<PeerGroup> };
  save_cohort: { args: SaveCohort; reply: SavedFile };
  tables: { args: AskTables; reply: SurveyTables };
  save_tables: { args: SaveTables; reply: SavedFile };
  compare_survey: { args: ById; reply: Array<Compared> };
  context: { args: ById; reply: Array<Compared> };
  save_report: { args: SaveReport; reply: SavedFile };
  preview_report: { args: PreviewReport; reply: ReportPreview };
  start_batch: { args: StartBatch; reply: BatchProgress };
  batch_progress: { args: null; reply: BatchProgress | null };
  cancel_batch: { args: null; reply: BatchProgress | null };
  brand: { args: null; reply: BrandKit | null };
  set_brand: { args: SetBrand; reply: BrandKit };
  remove_brand: { args: null; reply: null };
  read_logo: { args: GivenFile; reply: LogoPicture };
  check_colours: { args: CheckColours; reply: ColoursChecked };
  save_brand_sample: { args: SaveBrandSample; reply: SavedFile };
  save_paper_form: { args: SavePaperForm; reply: SavedFile };
  save_paper_survey: { args: SavePaperSurvey; reply: SavedFile };
  save_answers: { args: SaveAnswers; reply: SavedFile };
  import_files: { args: ImportFiles; reply: Array<ImportedFile> };
  again: { args: Again; reply: Assessment };
  confirm_answers: { args: ConfirmAnswers; reply: Assessment };
  over_time: { args: AskOverTime; reply: OverTime };
  set_reminder: { args: SetReminder; reply: Assessment };
  save_reminder: { args: SaveReminder; reply: SavedFile };
  migrate: { args: Migrate; reply: Migrated };
  get_people: { args: ById; reply: People };
  save_request: { args: SaveRequest; reply: SavedFile };
  request_text: { args: ShowRequest; reply: RequestText };
  save_response: { args: SaveResponse; reply: SavedFile };
  merge_people: { args: MergeFiles; reply: Array<MergedFile> };
  add_own: { args: AddOwn; reply: Assessment };
  remove_person: { args: RemovePerson; reply: Assessment };
  set_consensus: { args: SetConsensus; reply: Assessment };
  get_catalogue: { args: null; reply: Catalogue };
  advise: { args: ById; reply: Advice };
  set_tick: { args: SetTick; reply: Advice };
  get_funding: { args: ById; reply: Funding };
  set_project: { args: SetProject; reply: Funding };
  save_calendar: { args: SaveCalendar; reply: SavedFile };
  get_plan: { args: ById; reply: Plan };
  set_target: { args: SetTarget; reply: Plan };
  put_action: { args: PutAction; reply: Plan };
  remove_action: { args: RemoveAction; reply: Plan };
  accept_steps: { args: AcceptSteps; reply: Plan };
  what_if: { args: WhatIf; reply: Imagined };
  adopt_what_if: { args: AdoptWhatIf; reply: Plan };
  save_roadmap: { args: SaveRoadmap; reply: SavedFile };
  surveys: { args: null; reply: Surveys };
  survey_form: { args: SurveyName; reply: SurveyForm };
  begin_survey: { args: BeginSurvey; reply: SurveyState };
  open_survey: { args: ById; reply: SurveyState };
  set_reply: { args: SetReply; reply: SurveyState };
  set_survey_names: { args: SetNames; reply: SurveyState };
  delete_survey: { args: ById; reply: null };
  save_survey: { args: SaveSurvey; reply: SavedFile };
  survey_to_assessment: { args: ById; reply: FilledIn };
  preview_pack: { args: PackBytes; reply: PackPreview };
  install_pack: { args: InstallPack; reply: Catalogue };
  roll_back_catalogue: { args: null; reply: Catalogue };
  remove_overlay: { args: RemoveOverlay; reply: Catalogue };
  trusted_keys: { args: null; reply: Array<TrustedKey> };
  distrust_key: { args: DistrustKey; reply: Array<TrustedKey> };
}
