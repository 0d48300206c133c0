// What a key means in the grid. Pure, so that the table of keys can be read and tested in one place.

import { belongsToInputMethod } from "../../lib/typing";

/** What a key asks for: an answer, or a move. */
export type KeyAction =
  { do: "answer"; value: string } | { do: "up" } | { do: "down" } | { do: "clear" } | { do: "end" };

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  "1": { do: "answer", value: "1" },
  "2": { do: "answer", value: "2" },
  "3": { do: "answer", value: "3" },
  "4": { do: "answer", value: "4" },
  "5": { do: "answer", value: "5" },
  "0": { do: "answer", value: "dont-know" },
  d: { do: "answer", value: "dont-know" },
  n: { do: "answer", value: "not-applicable" },
  arrowup: { do: "up" },
  arrowdown: { do: "down" },
  backspace: { do: "clear" },
  delete: { do: "clear" },
  enter: { do: "end" },
};

/** Keys that also work while a reason is being typed. */
const WHILE_TYPING: ReadonlySet<string> = new Set(["up", "down", "end"]);

/** What this key asks for; null leaves it to the browser. */
export function keyAction(event: KeyboardEvent, typing: boolean): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || belongsToInputMethod(event)) return null;
  const action = ACTIONS[event.key.toLowerCase()] ?? null;
  return typing && action && !WHILE_TYPING.has(action.do) ? null : action;
}
