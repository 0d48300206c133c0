// Draft paragraphs about the company for an application form, from what is known; what is not known is left out.

import type { Assessment, Fact, LanguageTag, Questionnaire, Scheme } from "../../generated/api";
import { rough } from "../../lib/dates";
import { tIn } from "../../lib/i18n.svelte";
import { bandOf } from "../../lib/questionnaire";

/** One paragraph. */
export interface Paragraph {
  about: "who" | "ready" | "plan";
  text: string;
}

/** The other industries have a name one can put into a sentence. */
const OTHER_INDUSTRY = 20;

/** The paragraphs in one language. */
export function paragraphs(
  language: LanguageTag,
  questionnaire: Questionnaire,
  assessment: Assessment,
  scheme: Scheme,
): Paragraph[] {
  const labelled = (key: string) => labels(language, questionnaire, assessment, key);
  const who = [
    ...introduction(language, assessment, labelled("organisation_kind")[0]),
    ...industry(language, assessment, labelled("industry")[0]),
    ...staff(language, assessment, labelled("headcount")[0]),
  ];
  const plans = labelled("ai_intent");
  const plan =
    plans.length === 0
      ? []
      : [
          tIn(language, "form-plans", { plans: after(language, list(language, plans)) }),
          tIn(language, "form-apply", { scheme: scheme.entry.name[language] }),
        ];
  return [
    { about: "who" as const, text: join(language, who) },
    { about: "ready" as const, text: join(language, readiness(language, questionnaire, assessment)) },
    { about: "plan" as const, text: join(language, plan) },
  ].filter(({ text }) => text !== "");
}

function introduction(language: LanguageTag, assessment: Assessment, kind: string | undefined): string[] {
  const name = after(language, nameIn(language, assessment));
  if (name && kind) return [tIn(language, "form-name-kind", { name, kind })];
  if (name) return [tIn(language, "form-name", { name })];
  return kind ? [tIn(language, "form-kind", { kind })] : [];
}

function industry(language: LanguageTag, assessment: Assessment, label: string | undefined): string[] {
  if (!label || assessment.facts.industry === OTHER_INDUSTRY) return [];
  return [tIn(language, "form-industry", { industry: label })];
}

function staff(language: LanguageTag, assessment: Assessment, people: string | undefined): string[] {
  const count = assessment.facts.staff_hk;
  if (typeof count === "number") {
    return [tIn(language, "form-staff", { count, staff: count.toLocaleString("en") })];
  }
  return people ? [tIn(language, "form-headcount", { people: after(language, people) })] : [];
}

function readiness(language: LanguageTag, questionnaire: Questionnaire, assessment: Assessment): string[] {
  const { overall } = assessment.outcome;
  const band = overall && bandOf(questionnaire, overall.band);
  if (!overall || !band) return [];
  const id = overall.missing.length > 0 ? "form-score-provisional" : "form-score";
  return [
    tIn(language, id, {
      date: rough(assessment.saved_at.slice(0, 10), language),
      questionnaire: questionnaire.title[language],
      score: overall.score.shown,
      band: band.name[language],
    }),
  ];
}

/** The company's name as it is written in this language, else its only name. */
function nameIn(language: LanguageTag, { name, name_other }: Assessment): string {
  const names = [name, name_other].filter((one) => one !== "");
  const han = (one: string) => /\p{Script=Han}/u.test(one);
  return names.find((one) => han(one) === (language !== "en")) ?? names[0] ?? "";
}

/** The labels of a fact's values, as they stand inside a sentence. */
function labels(
  language: LanguageTag,
  questionnaire: Questionnaire,
  assessment: Assessment,
  key: string,
): string[] {
  const fact: Fact | undefined = questionnaire.facts.find((one) => one.key === key);
  const value = assessment.facts[key];
  if (!fact || value === undefined) return [];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return fact.options
    .filter((option) => values.includes(option.value))
    .map((option) => inSentence(option.label[language]));
}

/** "Limited company" → "limited company", but "AI …" and "R&D …" keep their capitals. */
function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function list(language: LanguageTag, items: string[]): string {
  return items.reduce((sofar, item, at) => {
    if (at === 0) return item;
    const id = at === items.length - 1 ? "list-last" : "list-more";
    return tIn(language, id, { list: sofar, item });
  }, "");
}

/** Sentences as a paragraph. */
function join(language: LanguageTag, sentences: string[]): string {
  return sentences.join(language === "en" ? " " : "");
}

/** Words that follow a Chinese character: Latin letters and digits stand off from it. */
function after(language: LanguageTag, words: string): string {
  return language !== "en" && /^[A-Za-z0-9]/.test(words) ? ` ${words}` : words;
}
