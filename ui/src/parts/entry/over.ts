// What can no longer be taken up.

import type { State } from "../../generated/api";

const OVER: readonly State[] = ["claims-only", "closed", "ceased"];

/** Whether an entry takes no new applications, so that it never belongs in a list of what to do. */
export function isOver(state: State): boolean {
  return OVER.includes(state);
}
