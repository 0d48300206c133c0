// Points in time as the reader writes them. Times arrive with the offset of the computer that wrote them and are shown as
// they stood on its clock.

import { t } from "./i18n.svelte";

/** The time of day, "14:02". */
export function clock(moment: string): string {
  return moment.slice(11, 16);
}

/** The day, "22 November 2026" or "2026 年 11 月 22 日". */
export function day(moment: string): string {
  const [year = "", month = "", date = ""] = moment.slice(0, 10).split("-");
  return t("date-day", { day: String(Number(date)), month: Number(month), year });
}

/** Day and time of day. */
export function dayAndTime(moment: string): string {
  return t("date-time", { date: day(moment), time: clock(moment) });
}
