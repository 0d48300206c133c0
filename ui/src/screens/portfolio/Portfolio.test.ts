import { beforeEach, expect, test } from "vitest";
import type { ListPortfolio, Organisation, Portfolio } from "../../generated/api";
import { session } from "../../lib/session.svelte";
import { click, find, lastCall, openApp, press, settle, shown, text, until } from "../../test/app";
import type { Backend } from "../../test/backend";
import { portfolio } from "./portfolio.svelte";

beforeEach(() => portfolio.forget());

function company(at: number, change: Partial<Organisation> = {}): Organisation {
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
  return { ...named, sector: null, assessments: 1, latest, due: null, overdue: false, ...change };
}

/** A library of `count` companies, read a page at a time. */
async function open(count: number, change: Partial<Organisation> = {}): Promise<Backend> {
  const backend = await openApp((backend) => {
    const list = ({ offset, limit }: ListPortfolio): Portfolio => {
      const size = Math.max(0, Math.min(limit, count - offset));
      const organisations = Array.from({ length: size }, (_, at) => company(offset + at + 1, change));
      return {
        organisations,
        fitting: count,
        all: count,
        tags: [{ tag: "Pilot", organisations: 2 }],
        outdated: 0,
      };
    };
    Object.assign(backend.given, { list_portfolio: list, set_tags: () => null, set_alias: () => null });
  });
  await session.go({ name: "portfolio" });
  await settle();
  return backend;
}

test("a page holds 50 companies, whatever the library holds, and says which they are", async () => {
  await open(100_000);
  expect(shown()).toBe("portfolio");
  expect(document.querySelectorAll("li[data-organisation]")).toHaveLength(50);
  expect(text()).toContain("Companies 1 to 50 of 100000");
  await press("page-last");
  expect(text()).toContain("Companies 99951 to 100000 of 100000");
  expect(document.activeElement?.id).toBe("portfolio-list");
});

test("what is searched for is asked once one pauses, from the first page on", async () => {
  const backend = await open(120);
  await press("page-after");
  const field = find<HTMLInputElement>("#portfolio-search");
  field.value = "記茶";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await until(() => (lastCall(backend, "list_portfolio") as ListPortfolio).filter.search === "記茶");
  expect(lastCall(backend, "list_portfolio")).toMatchObject({ offset: 0, filter: { search: "記茶" } });
});

test("conditions add up, and can be removed together", async () => {
  const backend = await open(3);
  await click('input[name="band"][value="aware"]');
  await click('input[name="due"]');
  expect(lastCall(backend, "list_portfolio")).toMatchObject({ filter: { bands: ["aware"], due: true } });
  await press("widen");
  expect(lastCall(backend, "list_portfolio")).toMatchObject({ filter: {} });
});

test("a size is chosen by the words of the questionnaire", async () => {
  const backend = await open(3);
  const field = find<HTMLSelectElement>("#portfolio-size");
  expect(field.options).toHaveLength(9);
  field.value = "3";
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await until(() => (lastCall(backend, "list_portfolio") as ListPortfolio).filter.sizes?.[0] === 3);
});

test("those chosen stay chosen across pages and are tagged in one step", async () => {
  const backend = await open(60);
  await click('input[name="chosen"][value="o1"]');
  await press("page-after");
  await click('input[name="chosen"][value="o51"]');
  const field = find<HTMLInputElement>("#portfolio-tag-chosen");
  field.value = "Pilot";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await press("tag-chosen");
  expect(lastCall(backend, "set_tags")).toEqual({ organisations: ["o1", "o51"], add: ["Pilot"], remove: [] });
  expect(text()).toContain("Saved: tag.");
});

test("what is not yet worked out is said, and the list is read again when it is", async () => {
  const backend = await open(1);
  let left = 700;
  const before = backend.given.list_portfolio;
  backend.given.list_portfolio = (args) => ({ ...(before?.(args) as Portfolio), outdated: left });
  const seen: string[] = [];
  backend.given.refresh_portfolio = () => {
    seen.push(find('[data-fitting="1"]').textContent ?? "");
    left -= 350;
    return { left };
  };
  await portfolio.read();
  expect(seen).toHaveLength(2);
  expect(seen[1]).toContain("350 changes are still being worked out");
  expect(text()).not.toContain("still being worked out");
});

test("a company whose questionnaire is not here is listed without a score and cannot be opened", async () => {
  const { latest } = company(1);
  const unknown = { ...latest, shown: null, band: null, answered: 4, total: 0, missing: "own 3" };
  await open(1, { latest: unknown });
  expect(text()).toContain("Its questionnaire is not on this computer");
  expect(document.querySelector('[data-organisation="o1"] [data-action="open"]')).toBeNull();
});

test("another library comes in only after its preview", async () => {
  const backend = await open(1);
  backend.pack = { name: "other.db", base64: "" };
  const said = { organisations: 2, new: 5, newer_there: 1, newer_here: 0, same: 3, in_bin: 0, surveys: 4 };
  const renamed = [{ here: "康記", there: "Hong Kee" }];
  backend.given.merge_library = () => ({ ...said, renamed, questionnaires: [], undoable: true });
  await press("merge");
  expect(lastCall(backend, "merge_library")).toMatchObject({ apply: false });
  expect(text()).toContain("5 new assessments are added; new companies: 2.");
  expect(text()).toContain("4 surveys are added or replace older ones here.");
  expect(text()).toContain("“康記” is called “Hong Kee” there".replaceAll(/[“”]/g, '"'));
  await press("merge-apply");
  expect(lastCall(backend, "merge_library")).toMatchObject({ apply: true });
  expect(text()).toContain("The library was brought in.");
});
