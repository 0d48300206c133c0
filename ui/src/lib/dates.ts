// Points in time as the reader writes them. Times arrive with the offset of the computer that wrote them and are shown as
// they stood on its clock.

import type { LanguageTag } from "../generated/api";
import { i18n, t, tIn } from "./i18n.svelte";

/** The time of day, "14:02". */
export function clock(moment: string): string {
  return moment.slice(11, 16);
}

/** The day, "22 November 2026" or "2026 年 11 月 22 日". */
export function day(moment: string): string {
  return rough(moment.slice(0, 10));
}

/** Day and time of day. */
export function dayAndTime(moment: string): string {
  return t("date-time", { date: day(moment), time: clock(moment) });
}

/** A date as far as it is known ("2026-07-27", "2026-07" or "2026"): "27 July 2026", "July 2026", "2026". */
export function rough(date: string, language: LanguageTag = i18n.language): string {
  const [year = "", month, of] = date.split("-");
  if (month === undefined) return tIn(language, "date-year", { year });
  if (of === undefined) return tIn(language, "date-month", { month: Number(month), year });
  return tIn(language, "date-day", { day: String(Number(of)), month: Number(month), year });
}

/** Whether a date names its day: English says "on 27 July 2026" but "in July 2026". */
export function written(date: string): "day" | "rough" {
  return date.split("-").length === 3 ? "day" : "rough";
}
