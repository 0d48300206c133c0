// One company over time, as one reads it.

import type { ComparedRuns, PartChange, Questionnaire, Run } from "../../generated/api";
import { day } from "../../lib/dates";
import { t } from "../../lib/i18n.svelte";
import type { BarGroup } from "../../parts/charts/Bars.svelte";
import type { Pair } from "../../parts/charts/Pairs.svelte";
import { bandName, nameOf } from "../result/words";

/** Why a dimension is not compared. */
const APART = {
  "not-asked": "progress-apart-not-asked",
  "not-rated-before": "progress-apart-not-rated-before",
  "not-rated-after": "progress-apart-not-rated-after",
  "not-rated-both": "progress-apart-not-rated-both",
} as const satisfies Record<NonNullable<PartChange["apart"]>, string>;

/** An assessment by its day and, where it has one, its name. */
export function runName(run: Run): string {
  const date = day(run.started);
  return run.label === "" ? date : t("progress-run", { date, label: run.label });
}

/** The overall scores in time. */
export function runBars(runs: readonly Run[], current: string): BarGroup[] {
  const bars = runs.map((run) => ({
    id: run.id,
    name: runName(run),
    shown: run.score?.shown ?? null,
    position: run.score?.position ?? null,
    empty: t("result-no-score"),
    marked: run.id === current,
  }));
  return [{ id: "runs", name: null, bars }];
}

/** The same as rows of a table. */
export function runRows(questionnaire: Questionnaire, runs: readonly Run[]): string[][] {
  return runs.map((run) => {
    const band = run.band ? bandName(questionnaire, run.band) : "–";
    return [
      runName(run),
      run.score?.shown ?? t("result-no-score"),
      run.provisional ? t("progress-provisional", { band }) : band,
      t("progress-run-answered-value", { answered: String(run.answered), total: String(run.total) }),
    ];
  });
}

/** What the comparison says, in one sentence. */
export function finding(compared: ComparedRuns, earlier: Run | undefined): string {
  const change = compared.overall;
  if (!change) return t("progress-nothing");
  const values = {
    date: earlier ? runName(earlier) : "",
    before: change.before.shown,
    after: change.after.shown,
    difference: change.difference,
  };
  if (change.exact === "0") return t("progress-level", values);
  return change.exact.startsWith("-") ? t("progress-down", values) : t("progress-up", values);
}

/** Parts as pairs of before and after. */
export function partPairs(questionnaire: Questionnaire, parts: readonly PartChange[]): Pair[] {
  return parts.map(({ id, change, apart }) => ({
    id,
    name: nameOf(questionnaire, id),
    first: change?.before ?? null,
    second: change?.after ?? null,
    empty: apart ? t(APART[apart]) : t("progress-apart-not-rated-both"),
  }));
}

/** The same as rows of a table. */
export function partRows(questionnaire: Questionnaire, parts: readonly PartChange[]): string[][] {
  return parts.map(({ id, change, comparable, of }) => [
    nameOf(questionnaire, id),
    change?.before.shown ?? "–",
    change?.after.shown ?? "–",
    change?.difference ?? "–",
    t("progress-compared-value", { comparable: String(comparable), of: String(of) }),
  ]);
}

/** The dimensions that are not compared, each with the reason. */
export function apartLines(questionnaire: Questionnaire, parts: readonly PartChange[]): string[] {
  return parts.flatMap(({ id, apart }) =>
    apart ? [t("progress-apart-line", { name: nameOf(questionnaire, id), why: t(APART[apart]) })] : [],
  );
}
