import { beforeEach, expect, test } from "vitest";
import type { CompareAssessments, ComparedRow, Comparison, Organisation } from "../../generated/api";
import { session } from "../../lib/session.svelte";
import { click, find, lastCall, openApp, settle, text } from "../../test/app";
import { portfolio } from "../portfolio/portfolio.svelte";

beforeEach(() => portfolio.forget());

function company(at: number): Organisation {
  const latest = {
    id: `a${at}`,
    name: `Company ${at}`,
    name_other: "",
    label: "",
    form: "express",
    started: "2026-11-01T09:00:00+08:00",
    updated: "2026-11-02T09:00:00+08:00",
    answered: 3,
    total: 3,
    shown: "2.7",
    band: "aware",
    provisional: false,
    missing: null,
    look_again: null,
  } as const;
  const named = { id: `o${at}`, name: `Company ${at}`, name_other: "", alias: "", tags: [] };
  return { ...named, sector: null, assessments: 1, latest, due: null, overdue: false };
}

const row = (id: string, shown: string[]): ComparedRow => ({
  id,
  scores: shown.map((one, at) => ({ shown: one, position: 0.5, to_best: `−0.${at}`, to_median: "0.0" })),
  best: "3.7",
  median: "3.0",
});

function compared({ assessments, aliases }: CompareAssessments): Comparison {
  const shown = assessments.map((_, at) => `3.${at}`);
  return {
    questionnaire: "q 1",
    companies: assessments.map((assessment) => ({
      assessment,
      name: aliases ? "" : `Company ${assessment}`,
      name_other: "",
      alias: aliases && assessment === "a1" ? "Harbour" : "",
      form: "express",
      started: "2026-11-01T09:00:00+08:00",
      band: "aware",
      provisional: true,
      answered: 2,
      applicable: 3,
      percent: 66,
      low: "2.1",
      high: "4.0",
    })),
    overall: row("", shown),
    pillars: [],
    dimensions: [],
    most: [],
    least: [],
  };
}

async function open() {
  const organisations = [1, 2, 3, 4, 5, 6, 7].map(company);
  const backend = await openApp((backend) => {
    backend.given.list_portfolio = () => ({ organisations, fitting: 7, all: 7, tags: [], outdated: 0 });
    backend.given.compare = compared;
  });
  await session.go({ name: "compare" });
  await settle();
  return backend;
}

async function choose(...places: number[]) {
  for (const at of places) {
    await click(`input[name="company"][value="o${at}"]`);
    await settle();
  }
}

test("nothing is compared before there are two, and no more than six can be chosen", async () => {
  await open();
  expect(text()).toContain("Choose at least two companies");
  await choose(1);
  expect(document.querySelector("[data-compared]")).toBeNull();
  await choose(2, 3, 4, 5, 6);
  expect(find("[data-compared]").dataset.compared).toBe("6");
  expect(find<HTMLInputElement>('input[value="o7"]').disabled).toBe(true);
});

test("with aliases no name is asked for, and one without an alias goes by a letter", async () => {
  const backend = await open();
  await choose(1, 2);
  await click('input[name="aliases"]');
  await settle();
  expect(lastCall(backend, "compare")).toEqual({ assessments: ["a1", "a2"], aliases: true });
  const section = find("[data-compared]").textContent ?? "";
  expect(section).toContain("Harbour");
  expect(section).toContain("Company B");
  expect(section).not.toContain("Company a2");
});

test("the same table shows the distance to the best", async () => {
  await open();
  await choose(1, 2);
  await click('input[name="view"][value="best"]');
  await settle();
  expect(find("[data-compared]").textContent).toContain("−0.1");
});
