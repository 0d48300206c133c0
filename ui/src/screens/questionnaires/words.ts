// The sentences of the list of questionnaires.

import type { QuestionnaireRow } from "../../generated/api";
import { say, t } from "../../lib/i18n.svelte";

/** The title, or that there is none yet. */
export function titleOf(row: QuestionnaireRow): string {
  return say(row.title).trim() || t("questionnaires-untitled");
}

/** Title and version in one line, for lists to choose from. */
export function optionOf(row: QuestionnaireRow): string {
  return t("questionnaires-option", { title: titleOf(row), id: row.id, version: versionOf(row) });
}

/** A draft has no version yet. */
export function versionOf(row: QuestionnaireRow): string {
  return row.state === "draft" ? t("questionnaires-state-draft") : row.version;
}
