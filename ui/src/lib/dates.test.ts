import { beforeEach, expect, test } from "vitest";
import { day, dayAndTime, rough, written } from "./dates";
import { i18n } from "./i18n.svelte";

beforeEach(() => i18n.set("en"));

test("a date is written as far as it is known", () => {
  expect(["2026-07-27", "2026-07", "2026"].map((date) => rough(date))).toEqual([
    "27 July 2026",
    "July 2026",
    "2026",
  ]);
  i18n.set("zh-Hant-HK");
  expect(["2026-07-27", "2026-07", "2026"].map((date) => rough(date))).toEqual([
    "2026 年 7 月 27 日",
    "2026 年 7 月",
    "2026 年",
  ]);
});

test("a date can be written in the other language", () => {
  expect(rough("2026-07-01", "zh-Hant-HK")).toBe("2026 年 7 月 1 日");
});

test("only a date with a day is said to be on it", () => {
  expect(["2026-07-27", "2026-07", "2026"].map(written)).toEqual(["day", "rough", "rough"]);
});

test("moments keep the clock of the computer that wrote them", () => {
  expect(day("2026-11-22T09:30:00+08:00")).toBe("22 November 2026");
  expect(dayAndTime("2026-11-02T09:30:00+08:00")).toBe("2 November 2026, 09:30");
});
