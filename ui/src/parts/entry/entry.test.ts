import { render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import { i18n } from "../../lib/i18n.svelte";
import { entryOf } from "../../test/catalogue";
import { both } from "../../test/questionnaire";
import ClosedNote from "./ClosedNote.svelte";
import SaidList from "./SaidList.svelte";
import Sources from "./Sources.svelte";
import StateLine from "./StateLine.svelte";
import VerdictWord from "./VerdictWord.svelte";
import Verified from "./Verified.svelte";

const words = () => document.body.textContent?.replace(/\s+/g, " ").trim();

beforeEach(() => i18n.set("en"));

test("how an entry stands is said with its dates and how sure that is", () => {
  const later = [{ state: "closed" as const, from: "2027-01", text: null }];
  render(StateLine, { entry: entryOf("a", { state_since: "2026-07-01", later }) });
  expect(words()).toBe(
    "Open for applications since 1 July 2026 read at the source Planned: closed from January 2027",
  );
});

test("guides and offers take no applications", () => {
  render(StateLine, { entry: entryOf("a"), sort: "guide" });
  render(StateLine, { entry: entryOf("a", { state: "unknown", marks: {} }), sort: "offer" });
  expect(words()).toBe("Current read at the source Not known whether it is still on offer");
});

test.each([
  ["fresh", "plain", "Verified on 1 November 2026"],
  ["ageing", "note", "Verified on 1 November 2026, more than 90 days ago."],
  ["old", "warning", "more than 180 days ago. It may well have changed"],
  ["stale", "boxed", "more than 365 days ago. Do not rely on anything here"],
] as const)("an entry that is %s is said so in the voice %s", (age, voice, said) => {
  render(Verified, { entry: entryOf("a", { age }) });
  expect(words()).toContain(said);
  expect(document.querySelector(`.${voice}`)).toBeTruthy();
});

test("an undated entry warns as loudly as a stale one, and a rough date names no day", () => {
  render(Verified, { entry: entryOf("a", { age: "undated", verified_on: null }) });
  expect(document.querySelector(".boxed")?.textContent).toContain("No source gives a date.");
  render(Verified, { entry: entryOf("b", { verified_on: "2026-07" }) });
  expect(words()).toContain("Verified in July 2026");
});

test("what is closed says so, and what is open says nothing", () => {
  render(ClosedNote, { entry: entryOf("a", { state: "ceased", state_since: "2026-07-01" }) });
  expect(words()).toBe("Ended for good; no applications since 1 July 2026. Do not believe older guides.");
  i18n.set("zh-Hant-HK");
  render(ClosedNote, { entry: entryOf("b", { state: "closed", state_since: "2025-05" }) });
  expect(words()).toContain("由 2025 年 5 月起不接受申請。請勿相信舊資料。");
  render(ClosedNote, { entry: entryOf("c") });
  expect(screen.getAllByRole("note")).toHaveLength(2);
});

test("every sentence carries how sure it is", () => {
  const items = [{ text: both("Do not sign."), mark: "unconfirmed" as const }];
  render(SaidList, { items, ordered: true });
  expect(document.querySelector("ol > li")?.textContent).toBe("Do not sign. not confirmed");
});

test("sources are links in their own language, and only web addresses are links", () => {
  const sources = [
    { url: "https://example.org/1", date: "2026-02", title: "申請易上限增至每宗15萬" },
    { url: "javascript:alert(1)", date: null, title: "Bad" },
  ];
  render(Sources, { entry: entryOf("a", { sources }) });
  const [link, ...others] = screen.getAllByRole("link", { hidden: true });
  expect(others).toEqual([]);
  expect(link?.getAttribute("target")).toBe("_blank");
  expect(link?.querySelector("[lang]")?.getAttribute("lang")).toBe("zh-Hant-HK");
  expect(words()).toContain("February 2026");
  expect(words()).toMatch(/Bad\s*no date/);
});

test("a verdict is a word and a shape", () => {
  render(VerdictWord, { verdict: "check" });
  expect(words()).toBe("Needs checking");
  expect(document.querySelectorAll("svg .ink")).toHaveLength(1);
});
