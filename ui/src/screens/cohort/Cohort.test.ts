import { beforeEach, expect, test } from "vitest";
import type { Cohort, CohortFigures, Commands } from "../../generated/api";
import { session } from "../../lib/session.svelte";
import { lastCall, openApp, press, settle, text } from "../../test/app";
import { both } from "../../test/questionnaire";
import { portfolio } from "../portfolio/portfolio.svelte";

beforeEach(() => portfolio.forget());

const exact = (n: number) => ({ kind: "exact", n }) as const;
const spread = { n: exact(20), mean: "2.7", median: "2.6", deviation: "0.8", position: 0.425 };

const FIGURES: CohortFigures = {
  n: 20,
  first: "2026-03",
  last: "2026-11",
  overall: spread,
  pillars: [],
  dimensions: [{ id: "somewhere", spread: null }],
  bands: [{ bands: ["ready", "competent"], n: 7, percent: 35 }],
  questions: [
    {
      id: "q",
      mean: "2.1",
      position: 0.275,
      rated: { kind: "at-least", n: 16 },
      missed: { kind: "few", n: 0 },
      said: [],
    },
  ],
  best: [],
  worst: ["q"],
  most_missed: [],
  ways: [
    {
      by: "industry",
      tag: null,
      groups: [
        {
          classes: [
            { kind: "words", words: both("Retail") },
            { kind: "words", words: both("Finance") },
          ],
          n: 8,
          mean: "2.4",
          position: 0.35,
          pillars: [],
        },
      ],
    },
    { by: "tag", tag: "Pilot", groups: [] },
  ],
};

async function open(figures: CohortFigures | null, outdated: number[] = [0]) {
  const backend = await openApp((backend) => {
    const left = [...outdated];
    backend.given.cohort = (): Cohort => {
      const now = left.shift() ?? 0;
      const { id, version } = session.questionnaire ?? { id: "", version: "" };
      return {
        outdated: now,
        title: both("Questionnaire"),
        questionnaire: `${id} ${version}`,
        left_out: { kind: "few", n: 0 },
        figures: now > 0 ? null : figures,
      };
    };
    backend.given.list_portfolio = () => ({ organisations: [], fitting: 0, all: 0, tags: [], outdated: 0 });
    backend.given.refresh_portfolio = () => ({ left: 0 });
    backend.given.save_cohort = () => ({
      path: "/r/c.pdf",
      name: "c.pdf",
      folder: "/r",
      bytes: 1,
      missing: [],
    });
  });
  await session.go({ name: "cohort" });
  await settle();
  return backend;
}

test("how many comes first, and what is hidden is hidden in words", async () => {
  await open(FIGURES);
  expect(document.querySelector("[data-cohort]")?.textContent).toMatch(/^\s*20 companies/);
  expect(text()).toContain("Not counted: fewer than 5");
  expect(text()).toContain("Retail and Finance together");
  expect(document.querySelector("[data-hidden='tag']")?.textContent).toContain(
    "some group here has fewer than 5",
  );
  expect(text()).toContain("not shown (fewer than 5)");
  expect(text()).toContain("at least 16");
});

test("with fewer than five there are no figures and nothing to save", async () => {
  await open(null);
  expect(text()).toContain("Fewer than five companies can be counted");
  expect(document.querySelector("[data-action^='save-cohort']")).toBeNull();
});

test("while scores are worked out there are none, and then there are", async () => {
  const backend = await open(FIGURES, [3, 0]);
  await settle();
  expect(document.querySelector("[data-cohort='20']")).not.toBeNull();
  expect(backend.calls.map(({ name }) => name)).toContain("refresh_portfolio");
});

test("the report is made for the same companies", async () => {
  portfolio.filter = { tags: ["Pilot"] };
  const backend = await open(FIGURES);
  await press("save-cohort-xlsx");
  const args = lastCall(backend, "save_cohort") as Commands["save_cohort"]["args"];
  expect(args).toMatchObject({ filter: { tags: ["Pilot"] }, format: "xlsx", edition: "en" });
  expect(text()).toContain("Saved: c.pdf");
});

test("a report too near to an earlier one is saved only when that is wanted", async () => {
  const backend = await open(FIGURES);
  backend.failing.set("save_cohort", {
    code: "near-report",
    message: "Too near",
    hint: "",
    problems: [],
    detail: "",
  });
  await press("save-cohort-csv");
  expect(text()).toContain("Too near");
  backend.failing.delete("save_cohort");
  await press("save-cohort-anyway");
  expect(lastCall(backend, "save_cohort")).toMatchObject({ format: "csv", anyway: true });
  expect(text()).toContain("Saved: c.pdf");
  expect(document.querySelector("[data-action='save-cohort-anyway']")).toBeNull();
});
