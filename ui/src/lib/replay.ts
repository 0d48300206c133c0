// Undo and redo: what was changed is taken back by the application; the window goes to where the change shows.

import { tick } from "svelte";
import type { MessageId } from "../generated/messages";
import { t } from "./i18n.svelte";
import type { Screen } from "./screens";
import { session } from "./session.svelte";
import { forgetUnfinished } from "../screens/survey/reply.svelte";

/** The words of every kind of change. */
const OPS: Readonly<Record<string, MessageId>> = {
  "new-assessment": "op-new-assessment",
  answer: "op-answer",
  note: "op-note",
  fact: "op-fact",
  organisation: "op-organisation",
  form: "op-form",
  label: "op-label",
  import: "op-import",
  delete: "op-delete",
  project: "op-project",
  tick: "op-tick",
  assurance: "op-assurance",
  questionnaire: "op-questionnaire",
  merge: "op-merge",
  restore: "op-restore",
  migrate: "op-migrate",
  reassess: "op-reassess",
  reminder: "op-reminder",
  consensus: "op-consensus",
  respondent: "op-respondent",
  confidence: "op-confidence",
  evidence: "op-evidence",
  action: "op-action",
  target: "op-target",
  alias: "op-alias",
  tag: "op-tag",
  "new-survey": "op-new-survey",
  reply: "op-reply",
  "delete-survey": "op-delete-survey",
  "from-survey": "op-from-survey",
};

/** Screens that show many assessments, on which one stays whatever is taken back. */
const LISTS: readonly Screen["name"][] = [
  "portfolio",
  "bin",
  "questionnaires",
  "editor",
  "surveys",
  "tables",
];

/** What a change is called, in the language of the interface. */
export function opWords(op: string): string {
  const id = OPS[op];
  return id ? t(id) : t("op-change");
}

/** Takes the last change back, or brings it back again, and goes to the question that changed. */
export async function replay(direction: "undo" | "redo"): Promise<void> {
  if (!(await session.flush())) return;
  const reply = await session.run(direction, null);
  if (!reply) return;
  const wasOpen = session.assessment !== null;
  const survey = session.survey;
  session.revision += 1;
  const { op } = reply;
  const said = direction === "undo" ? "shell-undone" : "shell-redone";
  if (session.screen.name === "keying") {
    session.assessment = reply.assessment;
    await focusRow(reply.question);
  } else if (LISTS.includes(session.screen.name)) {
    // A list reads itself anew; its reader stays where they are.
    session.assessment = reply.assessment && session.assessment ? reply.assessment : null;
  } else if (survey) {
    await showSurvey(survey.id, reply.question);
  } else if (!reply.assessment) {
    session.assessment = null;
    await session.refresh();
    await session.go({ name: "start" });
  } else if (!wasOpen) {
    await session.refresh();
  } else {
    session.assessment = reply.assessment;
    if (reply.question) await session.go(questionScreen(reply.question));
  }
  session.notice = () => t(said, { what: opWords(op) });
}

/** The open survey as it is now, at the question that changed; where its beginning was taken back, the list. */
async function showSurvey(id: string, question: string | null): Promise<void> {
  forgetUnfinished();
  const state = await session.run("open_survey", { id });
  if (!state) await session.go({ name: "surveys" });
  else if (question && state.asked.includes(question) && session.screen.name === "survey") {
    await session.go({ ...session.screen, question });
  }
}

/** The question's screen; where the user already stands on it, the way back is kept. */
function questionScreen(id: string) {
  const here = session.screen;
  return here.name === "question" && here.id === id ? here : ({ name: "question", id } as const);
}

/** Where paper forms are keyed in, a change shows in its row; what has no row is about the sheet's name. */
async function focusRow(id: string | null): Promise<void> {
  await tick();
  const row = id === null ? null : document.querySelector<HTMLElement>(`[data-row="${id}"]`);
  const radio = row?.querySelector<HTMLElement>("input:checked") ?? row?.querySelector<HTMLElement>("input");
  (radio ?? document.getElementById("company-name"))?.focus();
}
