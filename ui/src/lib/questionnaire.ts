// Finding one's way about a questionnaire. Everything here is a pure look-up.

import type {
  BandCode,
  BandInfo,
  Dimension,
  Fact,
  FormCode,
  Pillar,
  Question,
  Questionnaire,
} from "../generated/api";
import { FACT_GROUPS, type FactGroup } from "./screens";

/** A question with the dimension and the pillar it belongs to. */
export interface Placed {
  pillar: Pillar;
  dimension: Dimension;
  question: Question;
}

/** Every question with its surroundings, in the order asked. */
export function placed(questionnaire: Questionnaire): Placed[] {
  return questionnaire.pillars.flatMap((pillar) =>
    pillar.dimensions.flatMap((dimension) =>
      dimension.questions.map((question) => ({ pillar, dimension, question })),
    ),
  );
}

/** The questions a form asks, in order. */
export function asked(questionnaire: Questionnaire, form: FormCode): Placed[] {
  return placed(questionnaire).filter(({ question }) => question.forms.includes(form));
}

/** The facts asked together on one page, in order. */
export function factsOf(questionnaire: Questionnaire, group: FactGroup): Fact[] {
  return questionnaire.facts.filter((fact) => fact.group === group);
}

/** Whether a fact is asked on a page of the profile; the others are only asked beside the schemes that need them. */
export function inProfile(fact: Fact): fact is Fact & { group: FactGroup } {
  return (FACT_GROUPS as readonly string[]).includes(fact.group);
}

/** The band's words and bounds. */
export function bandOf(questionnaire: Questionnaire, code: BandCode): BandInfo | undefined {
  return questionnaire.bands.find((band) => band.id === code);
}
