// The words of a plan: what an action is called, where it stands, how far it is.

import type { Action, ActionState, NegativeKind, RoadmapWindow } from "../../generated/api";
import type { MessageId } from "../../generated/messages";
import { say } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";

/** The parts of the coming quarter, in order. */
export const WINDOWS = {
  "30": "plan-window-30",
  "60": "plan-window-60",
  "90": "plan-window-90",
  later: "plan-window-later",
} as const satisfies Record<RoadmapWindow, MessageId>;

/** How far an action can be, in order. */
export const STATES = {
  planned: "plan-state-planned",
  doing: "plan-state-doing",
  done: "plan-state-done",
  dropped: "plan-state-dropped",
} as const satisfies Record<ActionState, MessageId>;

/** The kinds of no. */
export const NEGATIVES = {
  first: "plan-negative-first",
  "no-ai": "plan-negative-no-ai",
  "not-now": "plan-negative-not-now",
} as const satisfies Record<NegativeKind, MessageId>;

/** What to do to bring a question to a rung. */
export function stepWords(question: string, rung: number): string {
  const found = session.questionById(question)?.rungs.find((one) => one.value === rung);
  return found?.action ? say(found.action) : question;
}

/** What an action is called: the company's own words, else those of the rung. */
export function actionWords({ words, question, rung }: Action): string {
  return words === "" && question !== null && rung !== null ? stepWords(question, rung) : words;
}

/** The dimension that a question belongs to. */
export function dimensionOf(question: string): string {
  const placed = session.placed(question);
  return placed ? say(placed.dimension.name) : question;
}
