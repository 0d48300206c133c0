// A small survey with one of every kind of question, and an application in memory that keeps the answers.

import type { SurveyForm, SurveyKind, SurveyOption, SurveyReply, SurveyState } from "../generated/api";
import type { Backend } from "./backend";
import { both } from "./questionnaire";

/** Options with codes from 1; the last may stand alone, and the one before it may ask for words. */
export function options(count: number, more: { alone?: boolean; other?: boolean } = {}): SurveyOption[] {
  return Array.from({ length: count }, (_, at) => ({
    code: at + 1,
    label: both(`Option ${at + 1}`),
    free_text: (more.other ?? false) && at === count - 2,
    exclusive: (more.alone ?? false) && at === count - 1,
    dont_know: false,
  }));
}

function question(id: string, kind: SurveyKind, conditional = false) {
  return { id, number: Number(id.slice(1)), text: both(`Question ${id}?`), hint: null, kind, conditional };
}

/** One of every kind; `q2` is asked unless `q1` is 2. */
export const SURVEY: SurveyForm = {
  info: {
    id: "sample-survey",
    version: "1",
    title: both("Sample survey"),
    about: both("Who should answer"),
    source: both("The study"),
    minutes: 8,
    question_count: 8,
  },
  sections: [
    {
      id: "a",
      title: both("Part A"),
      questions: [
        question("q1", { kind: "single", options: options(3, { other: true }) }),
        question(
          "q2",
          { kind: "multiple", options: options(5, { alone: true, other: true }), at_most: null },
          true,
        ),
        question("q3", { kind: "multiple", options: options(5), at_most: 2 }),
        question("q4", { kind: "grid", options: options(2) }),
      ],
    },
    {
      id: "b",
      title: both("Part B"),
      questions: [
        question("q5", { kind: "percentages" }),
        question("q6", { kind: "counts", options: options(4, { alone: true }) }),
        question("q7", { kind: "number", min: 0, max: 10 }),
        question("q8", { kind: "contact" }),
      ],
    },
  ],
};

const ROWS = {
  q4: ["x", "y"].map((id) => ({ id, label: both(`Row ${id}`) })),
  q5: ["hk", "cn", "os"].map((id) => ({ id, label: both(`Place ${id}`) })),
};

/** The survey as it is after these replies. */
export function stateOf(replies: Record<string, SurveyReply>): SurveyState {
  const { q1 } = replies;
  const skips = q1?.value.kind === "single" && q1.value.code === 2;
  const all = SURVEY.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
  const asked = all.filter((id) => id !== "q2" || !skips);
  return {
    id: "s1",
    survey: SURVEY.info.id,
    version: SURVEY.info.version,
    organisation_id: "o1",
    name: "康記茶餐廳",
    name_other: "",
    label: "",
    language: "en",
    started: "2026-11-24T09:30:00+08:00",
    updated: "2026-11-24T14:02:00+08:00",
    replies,
    asked,
    rows: ROWS,
    kept: Object.keys(replies).filter((id) => !asked.includes(id)),
    taken_over: [],
    answered: asked.filter((id) => replies[id]).length,
    complete: asked.every((id) => id === "q8" || replies[id]),
    undo: null,
    redo: null,
  };
}

/** Lets the application in memory keep one survey. */
export function surveyed(backend: Backend, start: Record<string, SurveyReply> = {}): void {
  let replies = start;
  let begun = Object.keys(start).length > 0;
  Object.assign(backend.given, {
    surveys: () => {
      const {
        id,
        survey,
        version,
        organisation_id,
        name,
        name_other,
        label,
        started,
        updated,
        answered,
        asked,
      } = stateOf(replies);
      const line = {
        id,
        survey,
        version,
        organisation_id,
        name,
        name_other,
        label,
        started,
        updated,
        answered,
      };
      const kept = begun ? [{ ...line, title: SURVEY.info.title, asked: asked.length }] : [];
      return { offered: [SURVEY.info], kept };
    },
    survey_form: () => SURVEY,
    begin_survey: () => {
      begun = true;
      return stateOf(replies);
    },
    open_survey: () => stateOf(replies),
    set_reply: ({ question, reply }) => {
      const { [question]: _, ...rest } = replies;
      replies = reply ? { ...rest, [question]: reply } : rest;
      return stateOf(replies);
    },
    set_survey_names: () => stateOf(replies),
    delete_survey: () => {
      begun = false;
      return null;
    },
    save_survey: ({ format }) => ({
      path: `/reports/s.${format}`,
      name: `s.${format}`,
      folder: "/reports",
      bytes: 1,
      missing: [],
    }),
  } satisfies Backend["given"]);
}
