import { beforeEach, expect, test } from "vitest";
import type { Flip, Path, Start } from "../../generated/api";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import { planOf } from "../../test/plan";
import { QUESTIONNAIRE } from "./sample";
import { nearWords } from "./near";

const PATH: Path = { band: "aware", rungs: 2, questions: 2, pillar: null, steps: [] };
const flip = (question: string, from: number | null, up = true): Flip => ({
  question,
  from,
  to: 3,
  band: up ? "aware" : "unaware",
  up,
});
const said = (flips: Flip[], path: Path | null = PATH) =>
  nearWords(QUESTIONNAIRE, planOf("a", { path, flips }));

beforeEach(() => {
  i18n.set("en");
  session.start = { questionnaire: QUESTIONNAIRE } as Start;
});

test("one answer, any of several, one that is open, or several rungs: each has its sentence", () => {
  expect(said([flip("data-1", 2)])).toMatch(/^One answer from .*: one rung more in /);
  expect(said([flip("data-1", 2), flip("governance-1", 2)])).toContain("in any of 2 questions");
  expect(said([flip("data-1", null)])).toContain("still open");
  expect(said([])).toMatch(/^2 rungs stand between you and /);
  expect(said([], { ...PATH, pillar: "data" })).toMatch(/^2 questions in data stand between you and /);
});

test("at the top the edge below is told, and without one nothing", () => {
  expect(said([flip("data-1", 4, false)], null)).toMatch(/^One answer one rung lower would put you back to /);
  expect(said([], null)).toBeNull();
});
