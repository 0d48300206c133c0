// How near the next band is, in one sentence.

import type { Plan, Questionnaire } from "../../generated/api";
import { t } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import { bandName, nameOf } from "./words";

/** The sentence; null where there is nothing near. */
export function nearWords(questionnaire: Questionnaire, plan: Plan): string | null {
  const { path } = plan;
  if (path) {
    const band = bandName(questionnaire, path.band);
    const [single, ...others] = plan.flips.filter((flip) => flip.up && flip.from !== null);
    if (single && others.length === 0) {
      return t("result-near-one", { band, dimension: dimensionOf(questionnaire, single.question) });
    }
    if (single) return t("result-near-any", { band, count: String(others.length + 1) });
    const open = plan.flips.find((flip) => flip.up);
    if (open) return t("result-near-open", { band, dimension: dimensionOf(questionnaire, open.question) });
    return path.pillar
      ? t("result-near-pillar", { band, count: path.questions, pillar: nameOf(questionnaire, path.pillar) })
      : t("result-near-path", { band, count: String(path.rungs) });
  }
  const down = plan.flips.find((flip) => !flip.up);
  return down ? t("result-near-edge", { band: bandName(questionnaire, down.band) }) : null;
}

function dimensionOf(questionnaire: Questionnaire, question: string): string {
  return nameOf(questionnaire, session.placed(question)?.dimension.id ?? question);
}
