// What the window knows at this moment: the questionnaire, the open assessment, the screen, and how saving stands. It holds
// no answers of its own: every change goes to the application and comes back as the whole assessment.

import { tick } from "svelte";
import type {
  Assessment,
  BandCode,
  BandInfo,
  Commands,
  Dimension,
  Pillar,
  Question,
  Questionnaire,
  QuestionnaireName,
  Replayed,
  Start,
  SurveyState,
  WireError,
} from "../generated/api";
import { host, isWireError } from "../host";
import { asked, bandOf, placed, type Placed } from "./questionnaire";
import { needsAssessment, placeOf, screenAt, showsSurvey, type Screen } from "./screens";

type Name = keyof Commands;
type Reply<K extends Name> = Commands[K]["reply"];

/** A field that cannot be accepted as it stands; the words follow the language. */
export interface FieldError {
  /** Id of the field. */
  field: string;
  message: () => string;
}

/** What the browser's history keeps about a screen. */
export interface HistoryEntry {
  screen: Screen;
  /** The assessment that was open. */
  assessment: string | null;
}

/** Something that must be saved before a screen is left; false keeps the user where they are. */
export type Flush = () => Promise<boolean>;

/** Commands whose reply is the assessment as it now is. */
const RETURN_ASSESSMENT: ReadonlySet<Name> = new Set<Name>([
  "new_assessment",
  "open_assessment",
  "set_names",
  "set_form",
  "set_fact",
  "set_response",
  "set_note",
  "set_assurance",
  "again",
  "confirm_answers",
  "set_reminder",
  "add_own",
  "remove_person",
  "set_consensus",
  "set_confidence",
  "attach_files",
  "remove_attachment",
  "add_link",
  "remove_link",
]);

/** Commands whose reply is the survey as it now is. */
const RETURN_SURVEY: ReadonlySet<Name> = new Set<Name>([
  "begin_survey",
  "open_survey",
  "set_reply",
  "set_survey_names",
]);

class Session {
  /** What the application said when it opened; null until then. */
  start = $state.raw<Start | null>(null);
  /** The questionnaires that open assessments needed so far, by id and version: a published one never changes. */
  #questionnaires = $state.raw<Readonly<Record<string, Questionnaire>>>({});
  /** The open assessment. */
  assessment = $state.raw<Assessment | null>(null);
  /** The open survey; never open beside an assessment. */
  survey = $state.raw<SurveyState | null>(null);
  screen = $state.raw<Screen>({ name: "start" });
  /** The screen from which the settings, the catalogue or the about screen was opened. */
  cameFrom = $state.raw<Screen>({ name: "start" });
  /** The list from which an entry of the catalogue was opened. */
  entryFrom = $state.raw<Screen>({ name: "start" });
  /** The screen from which the list of words was opened. */
  wordsFrom = $state.raw<Screen>({ name: "start" });
  /** The last thing that went wrong, until the user moves on. */
  error = $state.raw<WireError | null>(null);
  /** Why the library cannot be read, for the screen that says so. */
  damage = $state.raw<WireError | null>(null);
  /** Fields of this screen that need correcting. */
  fieldErrors = $state.raw<FieldError[]>([]);
  /** A sentence for the status line, such as what was undone. */
  notice = $state.raw<(() => string) | null>(null);
  /** How many fields hold text not yet handed to the application. */
  unsaved = $state(0);
  /** How many entries on this screen cannot be accepted as they stand and are therefore not stored. */
  held = $state(0);
  /** Grows when answers change other than by the user's typing, so that fields read them anew. */
  revision = $state(0);
  /** How many moves between screens have begun. */
  #moves = 0;
  #underWay = $state(0);
  #failed: Name | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #flushes = new Set<Flush>();

  /** Whether something is still on its way to the disk. */
  get saving(): boolean {
    return this.unsaved > 0 || this.#underWay > 0;
  }

  /** What is open and can be changed: an assessment or a survey. */
  get current(): Pick<Assessment, "undo" | "redo"> | null {
    return this.assessment ?? this.survey;
  }

  /** When what is open was last written to disk, RFC 3339; null when nothing is. */
  get savedAt(): string | null {
    return this.assessment?.saved_at ?? this.survey?.updated ?? null;
  }

  /** The questionnaire of the open assessment; without one, that of a new assessment. */
  get questionnaire(): Questionnaire | null {
    const recommended = this.start?.questionnaire ?? null;
    const named = this.assessment?.questionnaire;
    if (!named || (recommended && sameQuestionnaire(named, recommended))) return recommended;
    return this.#questionnaires[keyOf(named)] ?? recommended;
  }

  /** Reads a questionnaire unless it is known; its absence throws. */
  async know(named: QuestionnaireName): Promise<Questionnaire> {
    const recommended = this.start?.questionnaire;
    if (recommended && sameQuestionnaire(named, recommended)) return recommended;
    const known = this.#questionnaires[keyOf(named)];
    if (known) return known;
    const { id, version } = named;
    const read = await host().call("get_questionnaire", { id, version });
    this.#questionnaires = { ...this.#questionnaires, [keyOf(named)]: read };
    return read;
  }

  /** The same, where its absence shows as the error of this screen. */
  async reading(named: QuestionnaireName): Promise<Questionnaire | undefined> {
    try {
      return await this.know(named);
    } catch (thrown) {
      this.error = asWireError(thrown);
      return undefined;
    }
  }

  /**
   * Runs one command after those before it. Resolves with the reply, or with undefined when it failed, in which case
   * `error` says why. An assessment in the reply becomes the open one.
   */
  run<K extends Name>(name: K, args: Commands[K]["args"]): Promise<Reply<K> | undefined> {
    const turn = this.#queue.then(() => this.#perform(name, args));
    this.#queue = turn;
    return turn;
  }

  async #perform<K extends Name>(name: K, args: Commands[K]["args"]): Promise<Reply<K> | undefined> {
    // Where the user is gets stored on every step; that is no news worth a "saving".
    const counts = name !== "set_place";
    if (counts) this.#underWay += 1;
    try {
      const reply = await host().call(name, args);
      const changed = assessmentIn(name, reply);
      // Whoever sees the assessment must find its questions.
      if (changed) await this.know(changed.questionnaire);
      if (changed && RETURN_ASSESSMENT.has(name)) this.assessment = changed;
      if (RETURN_SURVEY.has(name)) this.survey = reply as SurveyState;
      // What failed has now worked; other problems stay on screen until the user moves on.
      if (name === this.#failed) this.error = null;
      return reply;
    } catch (thrown) {
      this.error = asWireError(thrown);
      this.#failed = name;
      return undefined;
    } finally {
      if (counts) this.#underWay -= 1;
    }
  }

  /** Reads settings, list and questionnaire anew. */
  async refresh(): Promise<boolean> {
    const start = await this.run("start", null);
    if (start) this.start = start;
    return start !== undefined;
  }

  /**
   * Moves to a screen once everything typed is saved: notes the place, scrolls to the top and puts the focus on the heading.
   * Resolves to whether the move happened.
   */
  async go(screen: Screen, how: "push" | "replace" | "restore" = "push"): Promise<boolean> {
    this.#moves += 1;
    const move = this.#moves;
    if (!(await this.flush())) return false;
    const to = needsAssessment(screen) && !this.assessment ? ({ name: "start" } as const) : screen;
    this.error = null;
    this.fieldErrors = [];
    this.notice = null;
    if (to.name === "start") await this.#close(how);
    // Whoever went on meanwhile is not fetched back.
    if (move !== this.#moves) return false;
    if (!showsSurvey(to)) this.survey = null;
    this.#remember(to, how);
    if (isAside(to) && !isAside(this.screen) && !FURTHER.includes(this.screen.name))
      this.cameFrom = this.screen;
    if (to.name === "entry" && this.screen.name !== "entry" && how !== "restore")
      this.entryFrom = this.screen;
    if (to.name === "glossary" && this.screen.name !== "glossary" && how !== "restore")
      this.wordsFrom = this.screen;
    this.screen = to;
    const place = placeOf(to);
    if (this.assessment && place) void this.run("set_place", { id: this.assessment.id, place });
    await tick();
    window.scrollTo(0, 0);
    focusHeading();
    return true;
  }

  /** Leaves the settings, the catalogue or the about screen for the one it was opened from. */
  leave(): Promise<boolean> {
    return this.go(this.cameFrom);
  }

  /** Opens an assessment where it was left. */
  async open(id: string, screen?: Screen, how: "push" | "replace" = "push"): Promise<boolean> {
    const assessment = await this.run("open_assessment", { id });
    if (!assessment) return false;
    return this.go(screen ?? this.#known(screenAt(assessment.place)) ?? { name: "tasks" }, how);
  }

  /** Registers what must be saved before leaving; the result takes it back. */
  beforeLeaving(flush: Flush): () => void {
    this.#flushes.add(flush);
    return () => this.#flushes.delete(flush);
  }

  /** Saves everything typed; false when something could not be saved. */
  async flush(): Promise<boolean> {
    const results = await Promise.all([...this.#flushes].map((flush) => flush()));
    return results.every(Boolean);
  }

  questionById(id: string): Question | undefined {
    return this.placed(id)?.question;
  }

  dimensionById(id: string): Dimension | undefined {
    return this.questionnaire?.pillars.flatMap((pillar) => pillar.dimensions).find((one) => one.id === id);
  }

  pillarById(id: string): Pillar | undefined {
    return this.questionnaire?.pillars.find((one) => one.id === id);
  }

  /** A question with its dimension and pillar. */
  placed(id: string): Placed | undefined {
    return this.questionnaire
      ? placed(this.questionnaire).find(({ question }) => question.id === id)
      : undefined;
  }

  /** The questions of the open assessment's form with their surroundings, in order. */
  formQuestions(): Placed[] {
    if (!this.questionnaire || !this.assessment) return [];
    return asked(this.questionnaire, this.assessment.form).filter(({ pillar }) => this.isAsked(pillar.id));
  }

  /** Whether a pillar is to be answered: all are, unless somebody else asked for a part. */
  isAsked(pillar: string): boolean {
    return this.assessment?.asked?.pillars.includes(pillar) ?? true;
  }

  bandInfo(code: BandCode): BandInfo | undefined {
    return this.questionnaire ? bandOf(this.questionnaire, code) : undefined;
  }

  /** On the start screen no assessment is open, and what happened to the last one shows in the list. */
  async #close(how: "push" | "replace" | "restore"): Promise<void> {
    if (this.assessment) await this.run("close_assessment", null);
    // A screen that replaces another was preceded by a fresh reading.
    if (how !== "replace") await this.refresh();
    this.assessment = null;
  }

  #known(screen: Screen | null): Screen | null {
    return screen?.name === "question" && !this.questionById(screen.id) ? null : screen;
  }

  /** The browser's own Back works too: each screen is an entry in its history. */
  #remember(screen: Screen, how: "push" | "replace" | "restore"): void {
    const entry: HistoryEntry = { screen, assessment: this.assessment?.id ?? null };
    if (how === "push") history.pushState(entry, "");
    if (how === "replace") history.replaceState(entry, "");
  }
}

/** The assessment that a reply brings along. */
function assessmentIn<K extends Name>(name: K, reply: Reply<K>): Assessment | null {
  if (RETURN_ASSESSMENT.has(name)) return reply as Assessment;
  return name === "undo" || name === "redo" ? (reply as Replayed).assessment : null;
}

function sameQuestionnaire(one: QuestionnaireName, other: QuestionnaireName): boolean {
  return one.id === other.id && one.version === other.version;
}

const keyOf = ({ id, version }: QuestionnaireName) => `${id}\n${version}`;

/** The one session of this page. */
export const session = new Session();

/** Screens outside the way through an assessment, which lead back to where it was left. */
const ASIDES: readonly Screen["name"][] = ["about", "settings", "catalogue", "entry", "glossary"];

/** Screens that only an aside leads to; coming back from one, the aside still leads to where it was opened from. */
const FURTHER: readonly Screen["name"][] = ["brand", "questionnaires", "editor"];

function isAside(screen: Screen): boolean {
  return ASIDES.includes(screen.name);
}

/** Puts the focus on the heading of the screen, so that a screen reader announces where the user has come to. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}

/** Whatever was thrown, in the form in which the shell can show it. */
function asWireError(thrown: unknown): WireError {
  if (isWireError(thrown)) return thrown;
  return { code: "unexpected", message: "", hint: "", detail: String(thrown), problems: [] };
}
