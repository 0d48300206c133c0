// What would be different from today, one sentence each.

import type { BandCode, Outcome, Questionnaire } from "../../generated/api";
import { t } from "../../lib/i18n.svelte";
import { bandName, nameOf } from "../result/words";

/** The sentences, the score first. */
export function differences(questionnaire: Questionnaire, today: Outcome, then: Outcome): string[] {
  const said: string[] = [];
  const [before, after] = [today.overall, then.overall];
  if (!after) return said;
  if (before && before.score.shown === after.score.shown && before.band === after.band) {
    said.push(t("what-if-same"));
  } else {
    said.push(
      t("what-if-score-said", { then: after.score.shown, today: before?.score.shown ?? t("what-if-open") }),
      bandSaid(questionnaire, before?.band ?? null, after.band),
    );
  }
  const [held, holds] = [today.brake?.pillar, then.brake?.pillar];
  if (held && held !== holds) said.push(t("what-if-brake-gone", { pillar: nameOf(questionnaire, held) }));
  if (holds && held !== holds) said.push(t("what-if-brake-new", { pillar: nameOf(questionnaire, holds) }));
  return said;
}

function bandSaid(questionnaire: Questionnaire, before: BandCode | null, after: BandCode): string {
  const order = questionnaire.bands.map(({ id }) => id);
  const band = bandName(questionnaire, after);
  if (before === after) return t("what-if-band-same", { band });
  const rises = before === null || order.indexOf(after) > order.indexOf(before);
  return rises ? t("what-if-band-up", { band }) : t("what-if-band-down", { band });
}
