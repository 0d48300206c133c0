// A small questionnaire with one of everything the screens can meet.

import type { Fact, Localised, TermMarks, Question, Questionnaire } from "../generated/api";

/** The same text in both languages, told apart by a mark. */
export function both(text: string): Localised {
  return { en: text, "zh-Hant-HK": `中：${text}` };
}

/** A text without a term. */
export const NO_MARKS: TermMarks = { en: [], "zh-Hant-HK": [] };

/** The word stands in both languages at the same distance from the mark of the Chinese text. */
function marked(text: string, word: string, term: string): TermMarks {
  const start = text.indexOf(word);
  const at = (offset: number) => [{ start: start + offset, end: start + offset + word.length, term }];
  return { en: at(0), "zh-Hant-HK": at(2) };
}

function question(id: string, forms: Question["forms"]): Question {
  return {
    id,
    forms,
    text: both(`Question ${id}?`),
    text_marks: marked(`Question ${id}?`, "Question", "question"),
    why: both(`Why ${id}`),
    why_marks: NO_MARKS,
    example: both(`Example ${id}`),
    evidence: both(`Evidence ${id}`),
    rungs: [1, 2, 3, 4, 5].map((value) => ({
      value,
      text: both(`${id} rung ${value}`),
      marks: marked(`${id} rung ${value}`, "rung", "rung"),
      effort: value === 1 ? null : 1,
      action: value === 1 ? null : both(`Do ${id} ${value}`),
    })),
  };
}

function fact(key: string, kind: Fact["kind"], group: string, more: Partial<Fact> = {}): Fact {
  const base = { key, kind, group, text: both(`Fact ${key}?`), hint: null, why: both(`Why ${key}`) };
  return { ...base, options: [], none: null, max: null, whole: false, ...more };
}

const codes = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ value: at + 1, label: both(`Code ${at + 1}`) }));

/** Two pillars, three dimensions, six questions, seven facts, two of which only schemes ask. */
export const QUESTIONNAIRE: Questionnaire = {
  id: "sample",
  version: "1",
  title: both("Sample"),
  about: both("About the sample"),
  credit: {
    text: both("Credit"),
    url: "https://example.org",
    licence: "CC BY 4.0",
    licence_url: "https://example.org",
  },
  forms: [
    { id: "express", minutes: 8, questions: 3, name: both("Express"), about: both("Three questions") },
    { id: "full", minutes: 20, questions: 6, name: both("Full"), about: both("Six questions") },
  ],
  bands: (["unaware", "aware", "ready", "competent"] as const).map((id, at) => ({
    id,
    from: ["1.0", "2.5", "3.5", "4.6"][at] ?? "",
    to: ["2.4", "3.4", "4.5", "5.0"][at] ?? "",
    name: both(`Band ${id}`),
    meaning: both(`Meaning ${id}`),
    behaviour: both(`Behaviour ${id}`),
    advice: both(`Advice ${id}`),
  })),
  facts: [
    fact("industry", "code", "about", { options: codes(20) }),
    fact("headcount", "code", "about", { options: codes(8) }),
    fact("years", "number", "about", { max: 300, whole: true }),
    fact("listed", "flag", "about", { hint: both("Hint listed") }),
    fact("incubation", "choices", "hong-kong", {
      options: ["cyberport", "hkstp"].map((value) => ({ value, label: both(value) })),
      none: both("None of these"),
    }),
    fact("startup", "flag", "schemes"),
    fact("cost", "number", "schemes", { max: 1000, whole: true }),
  ],
  good_enough: 3,
  negatives: [
    {
      id: "first",
      kind: "first",
      text: both("Something else first."),
      why: both("The answers say so."),
      instead: both("Do this instead."),
    },
  ],
  contradictions: [{ id: "odd", text: both("Two answers differ."), ask: both("Which of them is it?") }],
  glossary: ["question", "rung"].map((id) => ({ id, name: both(id), meaning: both(`Meaning of ${id}`) })),
  sectors: [
    { id: "food", name: both("Food"), industries: [8], examples: { "literacy-1": both("A noodle shop") } },
    { id: "retail", name: both("Retail"), industries: [5], examples: { "literacy-1": both("A florist") } },
  ],
  pillars: [
    {
      id: "leadership",
      name: both("Leadership"),
      about: both("About leadership"),
      dimensions: ["literacy", "talent"].map((id) => ({
        id,
        name: both(id),
        about: both(`About ${id}`),
        questions: [question(`${id}-1`, ["express", "full"]), question(`${id}-2`, ["full"])],
      })),
    },
    {
      id: "data",
      name: both("Data"),
      about: both("About data"),
      dimensions: [
        {
          id: "quality",
          name: both("quality"),
          about: both("About quality"),
          questions: [question("quality-1", ["express", "full"]), question("quality-2", ["full"])],
        },
      ],
    },
  ],
};
