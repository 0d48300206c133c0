// Small outcomes for the tests of the result's screens; nothing of it is shipped.

import type { Assessment, BandCode, Outcome, Questionnaire, Score } from "../../generated/api";
import { ALONE } from "../../test/backend";

const NO_MARKS = { en: [], "zh-Hant-HK": [] };
const both = (text: string) => ({ en: text, "zh-Hant-HK": `中${text}` });

/** A score of `sum` over `count`, shown with one decimal. */
export function score(sum: number, count: number): Score {
  const mean = sum / count;
  return {
    shown: (Math.round(mean * 10) / 10).toFixed(1),
    sum: String(sum),
    count,
    numerator: sum,
    denominator: count,
    decimal: (Math.floor(mean * 10_000) / 10_000).toFixed(4),
    position: (mean - 1) / 4,
  };
}

const BANDS: [BandCode, string, string, string][] = [
  ["unaware", "1.0", "2.4", "AI Unaware"],
  ["aware", "2.5", "3.4", "AI Aware"],
  ["ready", "3.5", "4.5", "AI Ready"],
  ["competent", "4.6", "5.0", "AI Competent"],
];

function question(id: string) {
  const rungs = [1, 2, 3, 4, 5].map((value) => ({
    value,
    text: both(`${id} rung ${value}`),
    marks: NO_MARKS,
    effort: value === 1 ? null : 2,
    action: value === 1 ? null : both(`${id}: climb to ${value}`),
  }));
  const words = {
    text: both(`${id}?`),
    why: both("why"),
    text_marks: NO_MARKS,
    why_marks: NO_MARKS,
    example: null,
    evidence: both("papers"),
  };
  return { id, forms: ["express" as const, "full" as const], ...words, rungs };
}

/** Three pillars with one dimension each, one question per dimension. */
export const QUESTIONNAIRE: Questionnaire = {
  id: "sample",
  version: "1",
  title: both("Sample"),
  about: both("About"),
  credit: { text: both("Credit"), url: "u", licence: "l", licence_url: "lu" },
  forms: [{ id: "express", minutes: 8, questions: 3, name: both("Express"), about: both("Short") }],
  bands: BANDS.map(([id, from, to, name]) => ({
    id,
    from,
    to,
    name: both(name),
    meaning: both("meaning"),
    behaviour: both("behaviour"),
    advice: both("advice"),
  })),
  facts: [],
  good_enough: 3,
  contradictions: [],
  glossary: [],
  sectors: [],
  negatives: [],
  pillars: ["leadership", "governance", "data"].map((id) => ({
    id,
    name: both(id),
    about: both(id),
    dimensions: [
      { id: `${id}-d`, name: both(`${id} dimension`), about: both(id), questions: [question(`${id}-d-1`)] },
    ],
  })),
};

/** An outcome whose pillars (each one dimension) have these ratings; null is not rated. */
export function outcomeOf(ratings: Record<string, number | null>, band: BandCode = "aware"): Outcome {
  const entries = Object.entries(ratings);
  const rated = entries.flatMap(([, value]) => (value === null ? [] : [value]));
  const scoreOf = (value: number | null) => (value === null ? null : score(value, 1));
  const total = rated.reduce((sum, value) => sum + value, 0);
  return {
    overall: rated.length === 0 ? null : { score: score(total, rated.length), band, missing: [] },
    range: { low: "1.0", high: "5.0", low_position: 0, high_position: 1 },
    coverage: {
      answered: rated.length,
      applicable: entries.length,
      dont_know: 0,
      not_applicable: 0,
      percent: 0,
    },
    pillars: entries.map(([id, value]) => ({
      id,
      score: scoreOf(value),
      band: value === null ? null : "unaware",
    })),
    dimensions: entries.map(([id, value]) => ({
      id: `${id}-d`,
      pillar: id,
      score: scoreOf(value),
      applies: true,
      questions: [`${id}-d-1`],
    })),
    brake: null,
    strongest: [],
    weakest: [],
    radar: { spokes: [], rings: [], shape: [] },
  };
}

/** An assessment with this outcome and the answers behind it. */
export function assessmentOf(
  ratings: Record<string, number | null>,
  changes: Partial<Assessment> = {},
): Assessment {
  const given = Object.entries(ratings).flatMap(([id, value]) =>
    value === null ? [] : [[id, value] as const],
  );
  const answers = given.map(([id, value]) => [
    `${id}-d-1`,
    {
      response: { kind: "rating" as const, value },
      note: "",
      confidence: null,
      links: [],
      files: [],
      assurance: null,
      as_before: null,
      language: "en" as const,
    },
  ]);
  return {
    id: "a",
    questionnaire: { id: QUESTIONNAIRE.id, version: QUESTIONNAIRE.version },
    label: "",
    name: "康記茶餐廳",
    name_other: "",
    form: "express",
    started: "2026-11-22T09:30:00+08:00",
    saved_at: "2026-11-22T09:31:00+08:00",
    place: "result",
    facts: {},
    answers: Object.fromEntries(answers),
    progress: [],
    next_question: null,
    outcome: outcomeOf(ratings),
    gaps: given.map(([id, from]) => ({
      question: `${id}-d-1`,
      dimension: `${id}-d`,
      pillar: id,
      from,
      to: from + 1,
      effort: 2,
      beyond_good_enough: from >= QUESTIONNAIRE.good_enough,
    })),
    attached: 0,
    attached_bytes: 0,
    assurance: "self-declared",
    assured: { level: null, counts: [] },
    review: [],
    ...ALONE,
    undo: null,
    redo: null,
    ...changes,
  };
}
