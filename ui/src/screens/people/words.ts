// What several people said, as one reads it.

import type {
  GroupGap,
  MeanFigure,
  QuestionAgreement,
  Questionnaire,
  RoleCode,
  Spread,
  SpreadFigure,
} from "../../generated/api";
import { t } from "../../lib/i18n.svelte";
import type { End, Pair } from "../../parts/charts/Pairs.svelte";
import { nameOf } from "../result/words";

/** The words of each role. */
export const ROLES = {
  leader: "people-role-leader",
  staff: "people-role-staff",
} as const satisfies Record<RoleCode, string>;

/** How a group answered, in one line; none where there is nothing to tell. */
export function spreadWords(spread: Spread): string {
  return t("people-spread", {
    n: spread.n,
    min: String(spread.min),
    max: String(spread.max),
    mean: spread.mean,
  });
}

/** Leaders and staff on one question, as far as they can be told. */
export function groupLines(question: QuestionAgreement): string[] {
  const line = (words: "people-leaders" | "people-staff", figure: SpreadFigure) =>
    figure.value ? [t("people-group", { group: t(words), spread: spreadWords(figure.value) })] : [];
  return [...line("people-leaders", question.leaders), ...line("people-staff", question.staff)];
}

/** The gaps as pairs: leaders first, staff second. */
export function gapPairs(questionnaire: Questionnaire, gaps: readonly GroupGap[], fewest: number): Pair[] {
  return gaps.map(({ id, leaders, staff }) => ({
    id,
    name: nameOf(questionnaire, id),
    first: end(leaders),
    second: end(staff),
    empty: [leaders, staff].some(({ kind }) => kind === "too-few")
      ? t("people-gap-few", { fewest: String(fewest) })
      : t("people-gap-nobody"),
  }));
}

/** The same as rows of a table, each mean with the number of people. */
export function gapRows(questionnaire: Questionnaire, gaps: readonly GroupGap[], fewest: number): string[][] {
  const cell = ({ kind, value }: MeanFigure) => {
    if (value) return t("people-gap-value", { mean: value.mean.shown, n: value.n });
    return kind === "too-few" ? t("people-gap-few", { fewest: String(fewest) }) : t("people-gap-nobody");
  };
  return gaps.map(({ id, leaders, staff, difference }) => [
    nameOf(questionnaire, id),
    cell(leaders),
    cell(staff),
    difference ?? "–",
  ]);
}

function end({ value }: MeanFigure): End | null {
  return value ? value.mean : null;
}
