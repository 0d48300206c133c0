// Words of the portfolio that are chosen by a code.

import type { Organisation, PortfolioOrder, Summary } from "../../generated/api";
import { say, t } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";

/** The orders, the usual one first. */
export const ORDERS: readonly PortfolioOrder[] = ["changed", "name", "highest", "lowest", "due"];

/** An order in words. */
export function orderName(order: PortfolioOrder): string {
  return {
    changed: t("portfolio-order-changed"),
    name: t("portfolio-order-name"),
    highest: t("portfolio-order-highest"),
    lowest: t("portfolio-order-lowest"),
    due: t("portfolio-order-due"),
  }[order];
}

/** What a company is called on screen. */
export function titleOf(one: { name: string; name_other: string }): string {
  return one.name || one.name_other || t("start-unnamed");
}

/** How many questions have a response. */
export function answered(one: Summary): string {
  return t("start-answered", { answered: String(one.answered), total: String(one.total) });
}

/** Band and score where there are any, else how far it has come or why there is none. */
export function standOf(one: Summary): string {
  if (one.missing) return t("start-unknown");
  const band = one.band ? session.bandInfo(one.band) : undefined;
  if (!band || !one.shown) return answered(one);
  const values = { band: say(band.name), shown: one.shown };
  return one.provisional ? t("start-provisional", values) : t("start-final", values);
}

/** The form's name. */
export function formName(one: Summary): string {
  const form = session.questionnaire?.forms.find((form) => form.id === one.form);
  return form ? say(form.name) : "";
}

/** The options of a company fact of the questionnaire, by number. */
export function optionsOf(key: "industry" | "headcount"): { code: number; name: string }[] {
  const fact = session.questionnaire?.facts.find((fact) => fact.key === key);
  return (fact?.options ?? []).flatMap(({ value, label }) =>
    typeof value === "number" ? [{ code: value, name: say(label) }] : [],
  );
}

/** A company's industry; empty when it is unknown. */
export function sectorName(one: Organisation): string {
  return optionsOf("industry").find(({ code }) => code === one.sector)?.name ?? "";
}
