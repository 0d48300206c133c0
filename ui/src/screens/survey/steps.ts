// Where Continue and Back lead from a question of a survey.

import type { Screen } from "../../lib/screens";
import type { SurveyState } from "../../generated/api";

/** The question's place among those that are asked now, counted from one; zero when it is not. */
export function numberOf(state: SurveyState, question: string): number {
  return state.asked.indexOf(question) + 1;
}

/** Forwards to the next question asked and after the last to the check page; from the check page back to it. */
export function next(state: SurveyState, question: string, check: boolean): Screen {
  const following = check ? undefined : state.asked[numberOf(state, question)];
  return following ? { name: "survey", id: state.id, question: following } : checkOf(state);
}

/** Backwards to the question before, and before the first to the list of surveys. */
export function back(state: SurveyState, question: string, check: boolean): Screen {
  if (check) return checkOf(state);
  const before = state.asked[numberOf(state, question) - 2];
  return before ? { name: "survey", id: state.id, question: before } : { name: "surveys" };
}

/** Where a survey is gone on with: its first open question, or the check page. */
export function goOn(state: SurveyState): Screen {
  const open = state.asked.find((id) => !state.replies[id]);
  return open ? { name: "survey", id: state.id, question: open } : checkOf(state);
}

function checkOf(state: SurveyState): Screen {
  return { name: "survey-check", id: state.id };
}
