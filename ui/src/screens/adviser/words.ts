// What an adviser should ask, as one reads it.

import type {
  AskGroup,
  Assessment,
  AssuranceCode,
  ConfidenceCode,
  Questionnaire,
  ToAsk,
} from "../../generated/api";
import { say, t } from "../../lib/i18n.svelte";
import { placed } from "../../lib/questionnaire";

/** The words of each level of assurance, the lowest first. */
export const LEVELS = {
  "self-declared": "assurance-self-declared",
  facilitated: "assurance-facilitated",
  "evidence-seen": "assurance-evidence-seen",
} as const satisfies Record<AssuranceCode, string>;

/** The same as the answer to how the whole assessment came about. */
export const WAYS = {
  "self-declared": "adviser-how-self-declared",
  facilitated: "adviser-how-facilitated",
  "evidence-seen": "adviser-how-evidence-seen",
} as const satisfies Record<AssuranceCode, string>;

/** How sure somebody is, the surest first. */
export const CONFIDENCE = {
  sure: "confidence-sure",
  fairly: "confidence-fairly",
  guess: "confidence-guess",
} as const satisfies Record<ConfidenceCode, string>;

/** The heading of each group, in the order in which an adviser asks. */
export const HEADINGS = {
  open: "adviser-group-open",
  contradiction: "adviser-group-contradiction",
  high: "adviser-group-high",
  guess: "adviser-group-guess",
  "not-applicable": "adviser-group-not-applicable",
} as const satisfies Record<AskGroup, string>;

/** The points of a review under their groups; a group without any is left out. */
export function grouped(review: readonly ToAsk[]): { group: AskGroup; points: ToAsk[] }[] {
  const groups = Object.keys(HEADINGS) as AskGroup[];
  const found = groups.map((group) => ({ group, points: review.filter((point) => point.group === group) }));
  return found.filter(({ points }) => points.length > 0);
}

/** What is so. */
export function whyWords(point: ToAsk, assessment: Assessment, questionnaire: Questionnaire): string {
  const response = assessment.answers[point.questions[0] ?? ""]?.response;
  const value = response?.kind === "rating" ? String(response.value) : "";
  const reason = response?.kind === "not-applicable" ? response.reason : "";
  switch (point.reason) {
    case "dont-know":
      return t("adviser-why-dont-know");
    case "unanswered":
      return t("adviser-why-unanswered");
    case "contradiction":
      return ruleWords(point, questionnaire, "text");
    case "high":
      return t("adviser-why-high", { value });
    case "guess":
      return t("adviser-why-guess", { value });
    case "not-applicable":
      return reason === ""
        ? t("adviser-why-not-applicable")
        : t("adviser-why-not-applicable-reason", { reason });
  }
}

/** The question to put to the company. */
export function askWords(point: ToAsk, questionnaire: Questionnaire): string {
  const first = placed(questionnaire).find(({ question }) => question.id === point.questions[0]);
  const evidence = first ? say(first.question.evidence) : "";
  switch (point.group) {
    case "open":
      return t("adviser-ask-open", { evidence });
    case "contradiction":
      return ruleWords(point, questionnaire, "ask");
    case "high":
      return t("adviser-ask-high", { evidence });
    case "guess":
      return t("adviser-ask-guess", { evidence });
    case "not-applicable":
      return t("adviser-ask-not-applicable");
  }
}

function ruleWords(point: ToAsk, questionnaire: Questionnaire, part: "text" | "ask"): string {
  const rule = questionnaire.contradictions.find(({ id }) => id === point.contradiction);
  return rule ? say(rule[part]) : "";
}
