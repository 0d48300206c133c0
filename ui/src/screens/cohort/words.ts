// Words of a cohort that are chosen by a code, or by what may be told.

import type { ClassName, Counted, GroupFigures, WayFigures } from "../../generated/api";
import { say, t } from "../../lib/i18n.svelte";
import { joined } from "../result/words";

/** How many companies, as far as it may be told. */
export function counted(count: Counted | null | undefined): string {
  if (!count) return t("cohort-not-shown");
  return {
    exact: String(count.n),
    "at-least": t("cohort-at-least", { n: String(count.n) }),
    few: t("cohort-few"),
  }[count.kind];
}

/** Several names that may only be told together. */
export function together(names: string[]): string {
  return names.length === 1 ? (names[0] ?? "") : t("cohort-together", { names: joined(names) });
}

/** What a group is called. */
export function groupName(group: GroupFigures): string {
  return together(group.classes.map(className));
}

function className(name: ClassName): string {
  if (name.kind === "words") return say(name.words);
  return {
    "not-stated": t("cohort-not-stated"),
    with: t("cohort-with"),
    without: t("cohort-without"),
  }[name.kind];
}

/** By what companies are grouped. */
export function wayName(way: WayFigures): string {
  return {
    industry: t("cohort-by-industry"),
    size: t("cohort-by-size"),
    form: t("cohort-by-form"),
    tag: t("cohort-by-tag", { tag: way.tag ?? "" }),
  }[way.by];
}

/** What was said to a question. */
export function heardName(heard: string): string {
  const words: Record<string, string> = {
    "not-applicable": t("cohort-not-applicable"),
    unanswered: t("cohort-unanswered"),
    "dont-know": t("cohort-dont-know"),
  };
  return words[heard] ?? t("cohort-rung", { rung: heard });
}
