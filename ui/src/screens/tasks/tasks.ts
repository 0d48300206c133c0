// How far each part of an assessment is.

import type { Assessment, FormCode, FormInfo, Pillar, Questionnaire } from "../../generated/api";
import { asked, inProfile } from "../../lib/questionnaire";

/** How much of a part is done. */
export interface TaskStatus {
  answered: number;
  total: number;
}

/** A pillar with how far it is and where to go on in it. */
export interface PillarTask extends TaskStatus {
  pillar: Pillar;
  /** The first question without a response, else the first question. */
  first: string;
}

/** The pillars in order. */
export function pillarTasks(questionnaire: Questionnaire, assessment: Assessment): PillarTask[] {
  const questions = asked(questionnaire, assessment.form);
  return questionnaire.pillars.map((pillar) => {
    const mine = questions.filter((one) => one.pillar.id === pillar.id).map((one) => one.question.id);
    const open = mine.find((id) => !assessment.answers[id]?.response);
    const progress = assessment.progress.find((one) => one.pillar === pillar.id);
    return {
      pillar,
      first: open ?? mine[0] ?? "",
      answered: progress?.answered ?? 0,
      total: progress?.total ?? mine.length,
    };
  });
}

/** How many company facts of the profile are known. */
export function factsStatus(questionnaire: Questionnaire, assessment: Assessment): TaskStatus {
  const facts = questionnaire.facts.filter(inProfile);
  const known = facts.filter((fact) => assessment.facts[fact.key] !== undefined);
  return { answered: known.length, total: facts.length };
}

/** The form one could change to. */
export function otherForm(questionnaire: Questionnaire, form: FormCode): FormInfo | null {
  return questionnaire.forms.find((one) => one.id !== form) ?? null;
}
