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
pillars: Array<Pillar>, };

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
 * Why it is asked.
 */
why: Localised, 
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
 * Effort 1–3 of stepping up to it; none for the lowest.
 */
effort: number | null, 
/**
 * What to do to step up to it; none for the lowest.
 */
action: Localised | null, };

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
 * When it last changed, RFC 3339 with offset.
 */
updated: string, 
/**
 * Questions with a response.
 */
answered: number, 
/**
 * Questions of the form.
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
provisional: boolean, };

export type Assessment = { 
/**
 * Id.
 */
id: string, 
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
 * `sure`, `fairly` or `guess`.
 */
confidence: string | null, 
/**
 * The language in which it was answered; null while there is only a note.
 */
language: LanguageTag | null, };

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

export type Start = { 
/**
 * Settings.
 */
settings: Settings, 
/**
 * Assessments, the last changed first.
 */
assessments: Array<Summary>, 
/**
 * The assessment that was open when the program ended, so that it can be gone on with; null when none was.
 */
open: string | null, 
/**
 * The questionnaire.
 */
questionnaire: Questionnaire, 
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

export type Edition = "en" | "zh-Hant-HK" | "both";

export type SaveReport = { 
/**
 * Assessment id.
 */
id: string, 
/**
 * Its language.
 */
edition: Edition, 
/**
 * Where to; absent means the reports folder under a name that is still free.
 */
path?: string, };

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
bytes: number, };

export type ImportAnswers = { 
/**
 * The file's text.
 */
text: string, 
/**
 * False shows what would happen, true does it (after a backup).
 */
apply: boolean, };

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
 * The assessment's id, once imported.
 */
id: string | null, };

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

export interface Commands {
  start: { args: null; reply: Start };
  change_settings: { args: ChangeSettings; reply: Settings };
  recover_library: { args: null; reply: Start };
  new_assessment: { args: NewAssessment; reply: Assessment };
  open_assessment: { args: ById; reply: Assessment };
  close_assessment: { args: null; reply: null };
  set_names: { args: SetNames; reply: Assessment };
  set_form: { args: SetForm; reply: Assessment };
  set_fact: { args: SetFact; reply: Assessment };
  set_response: { args: SetResponse; reply: Assessment };
  set_note: { args: SetNote; reply: Assessment };
  set_place: { args: SetPlace; reply: null };
  delete_assessment: { args: ById; reply: null };
  undo: { args: null; reply: Replayed };
  redo: { args: null; reply: Replayed };
  save_report: { args: SaveReport; reply: SavedFile };
  save_answers: { args: SaveAnswers; reply: SavedFile };
  import_answers: { args: ImportAnswers; reply: Import };
}
