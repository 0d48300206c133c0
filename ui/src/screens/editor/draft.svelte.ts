// The draft that is open in the editor: every change goes to the application and comes back as the whole draft.

import type { DraftEdit, DraftView, Localised, LanguageTag } from "../../generated/api";
import { session } from "../../lib/session.svelte";
import { ruleAt, type RuleKind } from "./rules";

/** What is shown beside the tree. */
export type Selected =
  | { kind: "head" | "forms" | "bands" | "problems" | "publish" }
  | { kind: "pillar" | "dimension" | "question" | "weights" | RuleKind; id: string };

/** The draft in the editor. */
export class Editing {
  draft = $state.raw<DraftView | null>(null);
  selected = $state.raw<Selected>({ kind: "head" });
  /** Grows when fields must read their text anew: after undo, and after a part moved. */
  round = $state(0);

  constructor(
    readonly id: string,
    readonly version: string,
  ) {}

  /** Reads the draft; false when there is none. */
  async read(): Promise<boolean> {
    const draft = await session.run("open_draft", { id: this.id, version: this.version });
    this.draft = draft ?? null;
    this.round += 1;
    return draft !== undefined;
  }

  /** Writes one language of a text. */
  async write(place: string, language: LanguageTag, text: string): Promise<boolean> {
    return this.#send({ kind: "text", place: `${place}.${language}`, text });
  }

  /** Writes a line that is the same in both languages. */
  async line(place: string, text: string): Promise<boolean> {
    return this.#send({ kind: "text", place, text });
  }

  /** Sets one value that is no text; the fields stay, and with them the focus. */
  async set(edit: DraftEdit): Promise<boolean> {
    return (await session.flush()) && this.#send(edit);
  }

  /** Changes which parts there are, or their order; the fields then read anew. */
  async change(edit: DraftEdit): Promise<boolean> {
    if (!(await session.flush())) return false;
    const done = await this.#send(edit);
    this.round += 1;
    return done;
  }

  async #send(edit: DraftEdit): Promise<boolean> {
    const draft = await session.run("edit_draft", { id: this.id, version: this.version, edit });
    if (draft) this.draft = draft;
    return draft !== undefined;
  }

  /** What is wrong at exactly this place. */
  problemAt(place: string): Localised | undefined {
    return this.draft?.problems.find((problem) => problem.place === place)?.message;
  }

  /** How many problems lie at places that begin so. */
  problemsUnder(start: string): number {
    return this.draft?.problems.filter((problem) => problem.place.startsWith(start)).length ?? 0;
  }

  get pillars() {
    return this.draft?.questionnaire.pillars ?? [];
  }

  pillarOf(dimension: string) {
    return this.pillars.find((pillar) => pillar.dimensions.some((one) => one.id === dimension));
  }

  dimensionOf(question: string) {
    return this.pillars
      .flatMap((pillar) => pillar.dimensions)
      .find((dimension) => dimension.questions.some((one) => one.id === question));
  }

  /** The beginning of the places of a dimension's file. */
  fileOf(dimension: string): string {
    return `questions/${this.pillarOf(dimension)?.id ?? ""}/${dimension}.toml: `;
  }
}

/** Where a problem is put right. */
export function selectionOf(editing: Editing, place: string): Selected {
  const rule = editing.draft && ruleAt(place, editing.draft.questionnaire);
  if (rule) return rule;
  const question = /^questions\/[^/]+\/([^/]+)\.toml: question\[(\d+)\]/.exec(place);
  if (question) return { kind: "question", id: `${question[1]}-${question[2]}` };
  const dimension = /^questions\/[^/]+\/([^/]+)\.toml/.exec(place) ?? /^([a-z0-9-]+)\.question/.exec(place);
  if (dimension?.[1]) return { kind: "dimension", id: dimension[1] };
  const pillar = /^instrument\.toml: pillar\[(\d+)\]/.exec(place);
  const found = pillar ? editing.pillars[Number(pillar[1]) - 1] : undefined;
  if (found) return { kind: "pillar", id: found.id };
  const weights = /^weights\.toml: (?:profile\[(\d+)\]|([a-z0-9-]+))/.exec(place);
  const profile = weights?.[2] ?? editing.draft?.weights[Number(weights?.[1] ?? 0) - 1]?.id;
  if (weights && profile) return { kind: "weights", id: profile };
  if (/^instrument\.toml: form/.test(place)) return { kind: "forms" };
  return { kind: /^instrument\.toml: band/.test(place) ? "bands" : "head" };
}

/** The id of the field for a place, so that a link can lead to it. */
export function fieldId(place: string): string {
  return `field-${place.replace(/[^A-Za-z0-9]+/g, "-")}`;
}
