// The words of closed sets, and the sentences that hang on the sums.

import type { CashMonth, ItemCategory, Project, SchemeSum, Sums } from "../../generated/api";
import type { MessageId } from "../../generated/messages";
import { library } from "../../lib/catalogue.svelte";
import { rough } from "../../lib/dates";
import { say, t } from "../../lib/i18n.svelte";
import { moneyText } from "../../lib/money";

/** What an item can be, in the order offered. */
export const CATEGORIES = {
  software: "project-category-software",
  training: "project-category-training",
  compute: "project-category-compute",
  consultancy: "project-category-consultancy",
  hardware: "project-category-hardware",
  staff: "project-category-staff",
  marketing: "project-category-marketing",
  audit: "project-category-audit",
  other: "project-category-other",
} as const satisfies Record<ItemCategory, MessageId>;

/** Whether an amount is nothing. */
export function isNothing(amount: string): boolean {
  return !/[1-9]/.test(amount);
}

/** The sentence a person could say aloud about the money. */
export function paysSentence(sums: Sums): string {
  const { granted, own } = sums.best;
  if (isNothing(granted)) return t("project-pays-nothing", { own: moneyText(own) });
  const values = { granted: moneyText(granted), cost: moneyText(sums.cost), own: moneyText(own) };
  return t("project-pays-sentence", values);
}

/** The month with the lowest balance, the last of several, and the first after it in which it rises again. */
export function lowest(cash: CashMonth[]): { at: number; until: string | null } {
  const least = Math.min(...cash.map(({ position }) => position));
  const at = cash.findLastIndex(({ position }) => position === least);
  return { at, until: cash[at + 1]?.month ?? null };
}

/** What the chart of the months says. */
export function cashFinding(sums: Sums): string {
  const amount = moneyText(sums.most_out_of_pocket);
  if (isNothing(sums.most_out_of_pocket)) return t("project-lay-out-nothing");
  const { until } = lowest(sums.cash);
  if (until === null) return t("project-lay-out", { amount });
  return t("project-lay-out-until", { amount, month: rough(until) });
}

/** What each item is called, by its id; one without a name is called by its kind. */
export function labels(project: Project): Map<string, string> {
  return new Map(project.items.map(({ id, label, category }) => [id, label || t(CATEGORIES[category])]));
}

/** The name of a scheme in the language of the interface. */
export function schemeName(id: string): string {
  const entry = library.entry(id);
  return entry ? say(entry.name) : id;
}

/** What keeps a scheme from paying more, in words. */
export function limitWords(sum: SchemeSum): string {
  switch (sum.limited_by) {
    case "share":
      return t("project-limit-share", { share: sum.share });
    case "ceiling":
      return t("project-limit-ceiling");
    case "cumulative":
      return t("project-limit-cumulative");
    case "minimum":
      return t("project-limit-minimum");
  }
}
