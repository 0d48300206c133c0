import { afterEach, expect, test } from "vitest";
import { day, dayAndTime } from "./dates";
import { i18n, say, t, tIn } from "./i18n.svelte";
import { pseudo } from "./pseudo";

afterEach(() => i18n.set("en"));

test("words follow the language and so does the page", () => {
  expect(t("action-next")).toBe("Continue");
  i18n.set("zh-Hant-HK");
  expect(t("action-next")).toBe("繼續");
  expect(tIn("en", "action-next")).toBe("Continue");
  expect(say({ en: "a", "zh-Hant-HK": "甲" })).toBe("甲");
  expect(document.documentElement.lang).toBe("zh-Hant-HK");
  expect(i18n.other).toBe("en");
});

test("values stand in the sentence without invisible marks", () => {
  expect(t("shell-saved", { time: "14:02" })).toBe("Saved on this computer 14:02");
});

test("a day is written as its language writes it, on the clock of the computer that stored it", () => {
  const moment = "2026-11-22T23:30:00+08:00";
  expect(day(moment)).toBe("22 November 2026");
  expect(dayAndTime(moment)).toBe("22 November 2026, 23:30");
  i18n.set("zh-Hant-HK");
  expect(dayAndTime(moment)).toBe("2026 年 11 月 22 日 23:30");
});

test("the pretend language marks every piece of text", () => {
  expect(pseudo("en")("Continue")).toBe("[Çóñtíñúé]");
  expect(pseudo("zh-Hant-HK")("繼續")).toBe("【繼續】");
});
