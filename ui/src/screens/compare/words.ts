// Words of the comparison that depend on how it is looked at.

import type { ComparedCompany, ComparedScore } from "../../generated/api";
import { i18n, t } from "../../lib/i18n.svelte";

/** Letters for companies without an alias, in their order. */
const LETTERS = { en: "ABCDEF", "zh-Hant-HK": "甲乙丙丁戊己" } as const;

/** What the table shows of each score. */
export type View = "scores" | "best" | "median";

/** What a company is called: its name, else its alias, else a letter by its place. */
export function called(company: ComparedCompany, place: number, aliases: boolean): string {
  if (!aliases) return company.name || company.name_other || t("compare-unnamed");
  return company.alias || t("compare-company", { letter: LETTERS[i18n.language][place] ?? "" });
}

/** A score as the table shows it. */
export function shownAs(score: ComparedScore | null, view: View): string {
  if (!score) return t("compare-no-score");
  return { scores: score.shown, best: score.to_best, median: score.to_median }[view];
}
