// Words about a published figure.

import { say, t } from "../../lib/i18n.svelte";
import type { ComparedFigure } from "../../generated/api";

/** Of whom the figure speaks, with how many and what is doubtful about it. */
export function baseWords(figure: ComparedFigure): string {
  const base = say(figure.base);
  const words =
    figure.base_n === null
      ? t("survey-compare-of-unknown", { base })
      : t("survey-compare-of", { base, n: String(figure.base_n) });
  return figure.base_note ? `${words} ${say(figure.base_note)}` : words;
}

/** Where the company stands to it. */
export function standWords(stand: ComparedFigure["stand"]): string {
  return {
    among: t("survey-compare-among"),
    "not-among": t("survey-compare-not-among"),
    "not-asked": t("survey-compare-not-asked"),
    "no-answer": t("survey-compare-no-answer"),
    none: t("survey-compare-not-comparable"),
  }[stand ?? "none"];
}
