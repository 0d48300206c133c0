// Words of the editor that are chosen by a code.

import { t } from "../../lib/i18n.svelte";
import type { RuleKind } from "./rules";

/** What parts of a kind are called, in the list and above one of them. */
export function ruleKindName(kind: RuleKind): string {
  return {
    fact: t("editor-rules-fact"),
    contradiction: t("editor-rules-contradiction"),
    negative: t("editor-rules-negative"),
    term: t("editor-rules-term"),
    sector: t("editor-rules-sector"),
  }[kind];
}
