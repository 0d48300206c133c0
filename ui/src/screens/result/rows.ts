// The rows of the result's charts and of the tables behind them.

import type { Outcome, Questionnaire, Score } from "../../generated/api";
import { t } from "../../lib/i18n.svelte";
import type { Bar, BarGroup } from "../../parts/charts/Bars.svelte";
import { pillarFinding } from "./finding";
import { bandName, nameOf } from "./words";

/** One bar per pillar; the chart's title is about the marked ones. */
export function pillarBars(questionnaire: Questionnaire, outcome: Outcome): BarGroup[] {
  const finding = pillarFinding(outcome);
  const marked = "pillars" in finding ? finding.pillars : [];
  const bars = outcome.pillars.map(({ id, score }) =>
    bar(id, nameOf(questionnaire, id), score, t("result-no-score"), marked.includes(id)),
  );
  return [{ id: "pillars", name: null, bars }];
}

/** One bar per dimension, under its pillar. */
export function dimensionBars(questionnaire: Questionnaire, outcome: Outcome): BarGroup[] {
  return outcome.pillars.map(({ id: pillar }) => ({
    id: pillar,
    name: nameOf(questionnaire, pillar),
    bars: outcome.dimensions
      .filter((dimension) => dimension.pillar === pillar)
      .map(({ id, score, applies }) =>
        bar(id, nameOf(questionnaire, id), score, emptyWords(applies), outcome.weakest.includes(id)),
      ),
  }));
}

/** The pillars' table: name, score, band on its own. */
export function pillarRows(questionnaire: Questionnaire, outcome: Outcome): string[][] {
  return outcome.pillars.map(({ id, score, band }) => [
    nameOf(questionnaire, id),
    score?.shown ?? t("result-no-score"),
    band ? bandName(questionnaire, band) : "–",
  ]);
}

/** The dimensions' table: name, pillar, score, how many of its questions were rated. */
export function dimensionRows(questionnaire: Questionnaire, outcome: Outcome): string[][] {
  return outcome.dimensions.map(({ id, pillar, score, applies, questions }) => [
    nameOf(questionnaire, id),
    nameOf(questionnaire, pillar),
    score?.shown ?? emptyWords(applies),
    t("result-table-rated-value", { rated: String(score?.count ?? 0), asked: String(questions.length) }),
  ]);
}

function emptyWords(applies: boolean): string {
  return applies ? t("result-no-score") : t("answer-not-applicable");
}

function bar(id: string, name: string, score: Score | null, empty: string, marked: boolean): Bar {
  return { id, name, shown: score?.shown ?? null, position: score?.position ?? null, empty, marked };
}
