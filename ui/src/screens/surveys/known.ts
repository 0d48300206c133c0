// The companies that a new survey can be about.

import type { SurveySummary } from "../../generated/api";

/** A company of the library. */
export interface Company {
  id: string;
  title: string;
}

/** The named companies that have begun a survey, each once. */
export function surveyedIn(kept: readonly SurveySummary[]): Company[] {
  const named = kept.map((one) => ({ id: one.organisation_id, title: one.name || one.name_other }));
  return unique(named.filter(({ title }) => title !== ""));
}

/** Those whose name holds the words searched for; the chosen one first, whatever is searched for. */
export function fitting(chosen: Company | null, all: readonly Company[], search: string): Company[] {
  const words = search.toLocaleLowerCase();
  const found = all.filter(({ title }) => title.toLocaleLowerCase().includes(words));
  return unique(chosen ? [chosen, ...found] : found);
}

function unique(all: readonly Company[]): Company[] {
  return all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at);
}
