// Replies as words for the check page.

import { say, t } from "../../lib/i18n.svelte";
import type { SurveyKind, SurveyOption, SurveyQuestion, SurveyReply, SurveyRow } from "../../generated/api";

/** What was said, a line for each part; empty when there is no reply. */
export function replyWords(
  question: SurveyQuestion,
  rows: SurveyRow[],
  reply: SurveyReply | undefined,
): string[] {
  if (!reply) return [];
  const { value, other } = reply;
  const options = optionsOf(question.kind);
  const label = (code: number) => optionWords(options, code, other);
  const named = (id: string) => rows.find((row) => row.id === id);
  const each = (parts: Record<string, number>, words: (name: string, n: number) => string) =>
    Object.entries(parts).map(([id, n]) => words(say(named(id)?.label ?? plain(id)), n));
  switch (value.kind) {
    case "single":
      return [label(value.code)];
    case "multiple":
      return value.codes.map(label);
    case "grid":
      return each(value.rows, (row, code) => t("survey-check-row", { row, answer: label(code) }));
    case "percentages":
      return each(value.rows, (row, n) => t("survey-check-share", { row, share: String(n) }));
    case "counts":
      return Object.entries(value.counts).map(([code, count]) =>
        options.find((one) => one.code === Number(code))?.exclusive
          ? label(Number(code))
          : t("survey-check-count", { option: label(Number(code)), count: String(count) }),
      );
    case "number":
      return [String(value.value)];
    case "text":
      return [value.text];
    case "contact":
      return [value.name, value.telephone, value.email].filter(Boolean);
  }
}

/** The options of a question; none where there is nothing to choose from. */
export function optionsOf(kind: SurveyKind): SurveyOption[] {
  return "options" in kind ? kind.options : [];
}

function optionWords(options: SurveyOption[], code: number, other: Record<string, string>): string {
  const option = options.find((one) => one.code === code);
  const words = option ? say(option.label) : String(code);
  const own = other[String(code)];
  return own ? t("survey-check-other", { option: words, words: own }) : words;
}

/** A row that the program has no words for any more stands with its id. */
function plain(id: string) {
  return { en: id, "zh-Hant-HK": id };
}
