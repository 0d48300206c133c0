// A plan to begin tests with.

import type { Plan } from "../generated/api";

/** A plan in which nothing is planned, proposed or near. */
export function planOf(id: string, change: Partial<Plan> = {}): Plan {
  const none = { path: null, flips: [], aims: [], actions: [], cost: null, proposals: [], negatives: [] };
  return { id, today: "2026-11-24", ...none, ...change };
}
