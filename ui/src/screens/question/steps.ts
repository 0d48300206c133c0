// Where Continue and Back lead from a question.

import type { Return, Screen } from "../../lib/screens";

/** A question's place in the order of its form. */
export interface Step {
  /** Counted from one; zero when the form does not ask this question. */
  number: number;
  next: Screen;
  back: Screen;
}

/** Forwards to the next question and after the last to the check page; a detour leads back to where it began. */
export function stepFrom(order: readonly string[], id: string, returnTo?: Return): Step {
  const at = order.indexOf(id);
  if (returnTo) return { number: at + 1, next: { name: returnTo }, back: { name: returnTo } };
  const following = at < 0 ? undefined : order[at + 1];
  const before = at < 0 ? undefined : order[at - 1];
  return {
    number: at + 1,
    next: following ? { name: "question", id: following } : { name: "check" },
    back: before ? { name: "question", id: before } : { name: "tasks" },
  };
}
