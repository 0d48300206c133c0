// The reply to one question of a survey while it is being given: what is on screen and what is stored. What does not make an
// answer yet is kept here, outlives the screen, and is stored once it does.

import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import type { SurveyReply, SurveyState, SurveyValue } from "../../generated/api";

/** What was entered and is no answer yet. */
interface Unfinished {
  value: SurveyValue | null;
  texts: Record<string, string>;
}

/** By survey and question, for as long as the page lives. Read once by each screen, so it needs no reactivity. */
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const unfinished = new Map<string, Unfinished>();

/** Drops what was entered and not stored: after an undo the stored answers are shown. */
export function forgetUnfinished(): void {
  unfinished.clear();
}

/** The reply to one question of the open survey. */
export class GivenReply {
  /** What is on screen. */
  value = $state.raw<SurveyValue | null>(null);
  /** What stands in fields that are typed into, by row or code. */
  texts = $state<Record<string, string>>({});
  /** The respondent's own words, by the code of their option; kept while the option is taken back and chosen again. */
  other = $state<Record<string, string>>({});
  /** Why what is on screen is not stored, in the language of the interface; null when it is. */
  problem = $state.raw<(() => string) | null>(null);
  /** How often the answer was taken away, so that fields begin anew. */
  cleared = $state(0);
  readonly question: string;
  #id: string;
  #under: Promise<boolean> = Promise.resolve(true);

  constructor(state: SurveyState, question: string) {
    this.#id = state.id;
    this.question = question;
    const left = unfinished.get(this.#key);
    this.value = left?.value ?? this.stored?.value ?? null;
    this.texts = { ...left?.texts };
    this.other = { ...this.stored?.other };
  }

  /** Whether something entered earlier is waiting to become an answer. */
  get waiting(): boolean {
    return unfinished.has(this.#key);
  }

  /** What is on disk. */
  get stored(): SurveyReply | null {
    return session.survey?.replies[this.question] ?? null;
  }

  /** Takes an answer and stores it at once; null takes the answer away. */
  keep = (value: SurveyValue | null): Promise<boolean> => {
    this.value = value;
    this.problem = null;
    session.held = 0;
    session.fieldErrors = [];
    unfinished.delete(this.#key);
    this.#under = this.#store();
    return this.#under;
  };

  /** Takes what cannot be stored as it stands, and says why; an earlier answer stays stored. */
  hold = (value: SurveyValue | null, problem: () => string): void => {
    this.value = value;
    this.problem = problem;
    session.held = 1;
    unfinished.set(this.#key, { value, texts: $state.snapshot(this.texts) });
  };

  /** Stores the words beside an option. */
  say = (code: number, words: string): Promise<boolean> => {
    this.other = { ...this.other, [code]: words };
    if (this.problem) return Promise.resolve(true);
    this.#under = this.#store();
    return this.#under;
  };

  /** Takes the answer away. */
  clear = (): Promise<boolean> => {
    this.texts = {};
    this.other = {};
    this.cleared += 1;
    return this.keep(null);
  };

  /** Waits until everything is on disk; false when that failed. */
  settled = (): Promise<boolean> => this.#under;

  async #store(): Promise<boolean> {
    const { value } = this;
    const done = await session.run("set_reply", {
      id: this.#id,
      question: this.question,
      reply: value && { value, other: this.#words(value) },
      language: i18n.language,
    });
    // What could not be stored is not shown as chosen.
    if (!done) this.value = this.stored?.value ?? null;
    return done !== undefined;
  }

  #words(value: SurveyValue): Record<string, string> {
    const codes = codesOf(value).map(String);
    const said = Object.entries(this.other).filter(
      ([code, text]) => codes.includes(code) && text.trim() !== "",
    );
    return Object.fromEntries(said.map(([code, text]) => [code, text.trim()]));
  }

  get #key(): string {
    return `${this.#id} ${this.question}`;
  }
}

/** The codes of the options in an answer. */
export function codesOf(value: SurveyValue | null): number[] {
  if (value?.kind === "single") return [value.code];
  if (value?.kind === "multiple") return value.codes;
  if (value?.kind === "grid") return Object.values(value.rows);
  if (value?.kind === "counts") return Object.keys(value.counts).map(Number);
  return [];
}
