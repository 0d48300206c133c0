// Between a company fact and the controls that ask for it.

import type { Fact, FactValue, Localised } from "../../generated/api";
import { t } from "../../lib/i18n.svelte";

/** The control's value for "I don't know". */
export const UNKNOWN = "dont-know";

/** A choice of one; yes and no have no words of their own in the data. */
export interface Choice {
  value: string;
  label: Localised | null;
}

/** What one can choose from. */
export function options(fact: Fact): Choice[] {
  if (fact.kind === "flag") return ["yes", "no"].map((value) => ({ value, label: null }));
  return fact.options.map(({ value, label }) => ({ value: String(value), label }));
}

/** The control's value for a stored fact. */
export function storedChoice(value: FactValue): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}

/** The fact to store for a control's value; null means unknown. */
export function valueOf(fact: Fact, chosen: string): FactValue | null {
  if (chosen === UNKNOWN) return null;
  if (fact.kind === "flag") return chosen === "yes";
  return fact.kind === "code" ? Number(chosen) : chosen;
}

/** The list after ticking or unticking one of several; an empty tick list is unknown, not "none". */
export function toggle(fact: Fact, list: string[] | null, value: string, on: boolean): string[] | null {
  const kept = fact.options
    .map((option) => String(option.value))
    .filter((one) => (one === value ? on : (list?.includes(one) ?? false)));
  return kept.length > 0 ? kept : null;
}

/** The number as typed, with full-width digits and thousands separators allowed; null when the field is empty. */
export function readNumber(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[\s,]/g, "");
  return plain === "" ? null : Number(plain);
}

/** What is wrong with a typed number, as words that follow the language; null when nothing is. */
export function numberProblem(fact: Fact, text: string): (() => string) | null {
  if (fact.kind !== "number") return null;
  const value = readNumber(text);
  if (value === null) return null;
  const max = fact.max ?? Number.MAX_SAFE_INTEGER;
  if (Number.isFinite(value) && value >= 0 && value <= max && (!fact.whole || Number.isInteger(value)))
    return null;
  const shown = max.toLocaleString("en");
  return fact.whole
    ? () => t("profile-whole-number", { max: shown })
    : () => t("profile-number", { max: shown });
}
