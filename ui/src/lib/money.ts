// Amounts as they are printed. They arrive as text ("120000.00") and stay text: nothing is added up here, so nothing is
// ever rounded.

import type { LanguageTag } from "../generated/api";
import { i18n, tIn } from "./i18n.svelte";

/** In tables and labels, the same in both languages: "HK$120,000", with cents only where there are some. */
export function money(amount: string): string {
  const { minus, figures } = parts(amount);
  return `${minus ? "−" : ""}HK$${figures}`;
}

/** In running text: "HK$120,000" or "港幣 120,000 元". */
export function moneyText(amount: string, language: LanguageTag = i18n.language): string {
  const { minus, figures } = parts(amount);
  return tIn(language, minus ? "money-text-negative" : "money-text", { amount: figures });
}

function parts(amount: string): { minus: boolean; figures: string } {
  const found = /^([-−]?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount.trim());
  // What is no amount is shown as it came rather than as a wrong figure.
  if (!found) return { minus: false, figures: amount };
  const [, sign = "", whole = "", cents = ""] = found;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const shown = /[1-9]/.test(cents) ? `${grouped}.${cents.padEnd(2, "0")}` : grouped;
  return { minus: sign !== "" && /[1-9]/.test(whole + cents), figures: shown };
}
