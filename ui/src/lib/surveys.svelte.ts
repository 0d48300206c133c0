// The surveys that open ones needed so far: a published version never changes, so each is read once.

import { session } from "./session.svelte";
import type { SurveyForm, SurveyQuestion, SurveySection, SurveyState } from "../generated/api";

class Surveys {
  #forms = $state.raw<Readonly<Record<string, SurveyForm>>>({});

  /** The questions of an open survey; undefined until they are read. */
  of(state: SurveyState | null): SurveyForm | undefined {
    return state ? this.#forms[keyOf(state.survey, state.version)] : undefined;
  }

  /** Opens a survey with its questions; what is open already is not read again. */
  async open(id: string): Promise<SurveyState | null> {
    if (session.survey?.id === id && this.of(session.survey)) return session.survey;
    const state = await session.run("open_survey", { id });
    if (!state) return null;
    return (await this.know(state.survey, state.version)) ? state : null;
  }

  /** Reads the questions of one version unless they are known. */
  async know(id: string, version: string): Promise<SurveyForm | undefined> {
    const known = this.#forms[keyOf(id, version)];
    if (known) return known;
    const form = await session.run("survey_form", { id, version });
    if (form) this.#forms = { ...this.#forms, [keyOf(id, version)]: form };
    return form;
  }
}

const keyOf = (id: string, version: string) => `${id}\n${version}`;

/** The surveys known to this page. */
export const surveys = new Surveys();

/** A question with the section it belongs to. */
export function questionOf(
  form: SurveyForm,
  id: string,
): { section: SurveySection; question: SurveyQuestion } | undefined {
  for (const section of form.sections) {
    const question = section.questions.find((one) => one.id === id);
    if (question) return { section, question };
  }
  return undefined;
}
