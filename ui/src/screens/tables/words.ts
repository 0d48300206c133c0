// Words of counted surveys. Every figure comes ready to print.

import type { TableCell, TableGroup, TableLine } from "../../generated/api";
import { say, t } from "../../lib/i18n.svelte";
import { together } from "../cohort/words";

/** What the columns of a table are called, that of all companies first. */
export function columnNames(groups: TableGroup[]): string[] {
  const named = groups.map(({ names }) =>
    together(names.map((name) => (name ? say(name) : t("cohort-not-stated")))),
  );
  return [t("tables-all"), ...named];
}

/** What a line counts. */
export function lineName(line: TableLine): string {
  return line.label ? say(line.label) : t("tables-number");
}

/** How many answered, as far as it may be told. */
export function baseOf(n: number | null): string {
  return n === null ? t("cohort-not-shown") : t("tables-n", { n: String(n) });
}

/** What a column says about a line, as far as it may be told. */
export function cellWords(cell: TableCell | null | undefined): string {
  if (!cell) return t("cohort-not-shown");
  const { companies, shown, amount } = cell;
  if (amount) return t("tables-amount", { mean: amount.mean, total: amount.total });
  if (shown === null) return companies === null ? "–" : String(companies);
  return companies === null ? shown : t("tables-cell", { share: shown, n: String(companies) });
}
