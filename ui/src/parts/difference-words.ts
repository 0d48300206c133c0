// The names of what can differ between two versions of a questionnaire.

import type { QuestionnaireChange, QuestionnaireChangeKind, QuestionnairePart } from "../generated/api";
import type { MessageId } from "../generated/messages";
import { t } from "../lib/i18n.svelte";

export const KINDS: Readonly<Record<QuestionnaireChangeKind, MessageId>> = {
  added: "difference-added",
  removed: "difference-removed",
  changed: "difference-changed",
  moved: "difference-moved",
};

const PARTS: Readonly<Record<QuestionnairePart, MessageId>> = {
  about: "difference-part-about",
  form: "difference-part-form",
  "form-questions": "difference-part-form-questions",
  band: "difference-part-band",
  "band-bound": "difference-part-band-bound",
  "good-enough": "difference-part-good-enough",
  brake: "difference-part-brake",
  fact: "difference-part-fact",
  pillar: "difference-part-pillar",
  dimension: "difference-part-dimension",
  question: "difference-part-question",
  rung: "difference-part-rung",
  contradiction: "difference-part-contradiction",
  negative: "difference-part-negative",
  weights: "difference-part-weights",
  term: "difference-part-term",
  sector: "difference-part-sector",
};

/** What has changed, with its id where there are several of its kind. */
export function changeName({ what, id }: QuestionnaireChange): string {
  return id === "" ? t(PARTS[what]) : t("difference-name", { part: t(PARTS[what]), id });
}
