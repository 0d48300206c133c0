// The screens of the interface, and the text by which an assessment remembers on which one it was left.

/** The pages of company facts. */
export type FactGroup = "about" | "hong-kong" | "plans";

/** The pages of company facts in the order asked. */
export const FACT_GROUPS: readonly FactGroup[] = ["about", "hong-kong", "plans"];

/** Screens to which a detour leads back. */
export type Return =
  | "check"
  | "tasks"
  | "result"
  | "why"
  | "steps"
  | "plan"
  | "what-if"
  | "report"
  | "money"
  | "project"
  | "learn"
  | "next"
  | "adviser"
  | "progress"
  | "people"
  | "weights";

/** A screen with what it needs to know. */
export type Screen =
  | {
      name:
        "language" | "start" | "new" | "about" | "settings" | "damaged" | "catalogue" | "brand" | "glossary";
    }
  | { name: "paper" | "keying" | "reports" | "portfolio" | "bin" | "compare" | "cohort" | "questionnaires" }
  | { name: "surveys" }
  | { name: "survey-new"; survey: string }
  | { name: "survey"; id: string; question: string; check?: boolean }
  | { name: "survey-check"; id: string }
  | { name: "survey-compare"; id: string }
  | { name: "tables"; survey: string }
  | { name: "editor"; id: string; version: string }
  | { name: Return }
  | { name: "profile"; page: FactGroup; returnTo?: Return | "keying" }
  | { name: "question"; id: string; returnTo?: Return }
  | { name: "scheme"; id: string }
  | { name: "entry"; id: string };

const RETURNS: readonly string[] = [
  "check",
  "tasks",
  "result",
  "why",
  "steps",
  "plan",
  "what-if",
  "report",
  "money",
  "project",
  "learn",
  "next",
  "adviser",
  "progress",
  "people",
  "weights",
];

/** The text under which a screen is stored with the assessment; null for screens that belong to none. */
export function placeOf(screen: Screen): string | null {
  if (screen.name === "question") return join("question", screen.id, screen.returnTo);
  if (screen.name === "profile") return join("profile", screen.page, screen.returnTo);
  if (screen.name === "scheme") return join("scheme", screen.id, undefined);
  return RETURNS.includes(screen.name) ? screen.name : null;
}

/** The screen a stored place names; null when it names none, as after an update that dropped a screen. */
export function screenAt(place: string): Screen | null {
  const [name = "", which = "", back = ""] = place.split(":");
  const returnTo = RETURNS.includes(back) ? { returnTo: back as Return } : {};
  if (name === "question" && which !== "") return { name, id: which, ...returnTo };
  if (name === "profile" && FACT_GROUPS.includes(which as FactGroup)) {
    return { name, page: which as FactGroup, ...returnTo };
  }
  if (name === "scheme" && which !== "") return { name, id: which };
  return RETURNS.includes(name) ? { name: name as Return } : null;
}

/** Whether the screen shows an assessment, so that one must be open. */
export function needsAssessment(screen: Screen): boolean {
  return placeOf(screen) !== null;
}

/** Whether the screen shows an open survey. */
export function showsSurvey(screen: Screen): boolean {
  return screen.name === "survey" || screen.name === "survey-check" || screen.name === "survey-compare";
}

function join(name: string, which: string, back: string | undefined): string {
  return back ? `${name}:${which}:${back}` : `${name}:${which}`;
}
