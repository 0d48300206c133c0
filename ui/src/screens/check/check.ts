// Answers and facts as words for the check page.

import type { Answer, Fact, FactValue, Pillar, Question } from "../../generated/api";
import { say, t } from "../../lib/i18n.svelte";
import type { Placed } from "../../lib/questionnaire";

/** What was answered, as one reads it. */
export interface AnswerWords {
  answered: boolean;
  /** The rung's number, when a rung was chosen. */
  rung: string | null;
  text: string;
}

/** The words of an answer; a missing one says so. */
export function answerWords(question: Question, answer: Answer | undefined): AnswerWords {
  const response = answer?.response;
  if (!response) return { answered: false, rung: null, text: t("check-not-answered") };
  if (response.kind === "dont-know") return { answered: true, rung: null, text: t("answer-dont-know") };
  if (response.kind === "not-applicable") {
    return { answered: true, rung: null, text: t("check-not-applicable", { reason: response.reason }) };
  }
  const rung = question.rungs.find((one) => one.value === response.value);
  return { answered: true, rung: String(response.value), text: rung ? say(rung.text) : "" };
}

/** How many links and files back an answer. */
export function backing(answer: Answer | undefined): number {
  return answer ? answer.links.length + answer.files.length : 0;
}

/** Questions gathered under their pillars, in order. */
export function byPillar(questions: readonly Placed[]): { pillar: Pillar; questions: Placed[] }[] {
  const groups: { pillar: Pillar; questions: Placed[] }[] = [];
  for (const one of questions) {
    const last = groups.at(-1);
    if (last?.pillar.id === one.pillar.id) last.questions.push(one);
    else groups.push({ pillar: one.pillar, questions: [one] });
  }
  return groups;
}

/** The words of a company fact; null when it is unknown. */
export function factWords(fact: Fact, value: FactValue | undefined): string | null {
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? t("profile-yes") : t("profile-no");
  if (Array.isArray(value)) return listWords(fact, value);
  if (fact.kind === "number") return value.toLocaleString("en");
  return optionWords(fact, value);
}

function listWords(fact: Fact, values: readonly string[]): string {
  if (values.length === 0) return fact.none ? say(fact.none) : "";
  const [first = "", ...rest] = values.map((value) => optionWords(fact, value));
  return rest.reduce(
    (list, item, at) =>
      at === rest.length - 1 ? t("list-last", { list, item }) : t("list-more", { list, item }),
    first,
  );
}

function optionWords(fact: Fact, value: number | string): string {
  const option = fact.options.find((one) => one.value === value);
  return option ? say(option.label) : String(value);
}
