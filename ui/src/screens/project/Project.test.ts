import { expect, test } from "vitest";
import type { Funding, SetProject } from "../../generated/api";
import { i18n } from "../../lib/i18n.svelte";
import { adviceOf, catalogueOf, matchOf, schemeOf } from "../../test/catalogue";
import { click, find, lastCall, openAt, press, settle, shown, text, type } from "../../test/app";
import type { Backend } from "../../test/backend";
import { fundingOf, PROJECT } from "./sample";

/** The screen over an application that keeps the project and always finds the same sums. */
function open(project: Funding["project"] = null): Promise<Backend> {
  return openAt("project", (backend) => {
    let kept = project;
    const reply = () => ({ ...fundingOf(), project: kept, sums: kept ? fundingOf().sums : null });
    const schemes = ["nittp", "aiss", "itsp"].map((id) => schemeOf(id));
    backend.given.get_catalogue = () => ({ ...catalogueOf(schemes), as_of: "2026-11-24" });
    backend.given.advise = ({ id }) => adviceOf(id, [matchOf("itsp", "check")]);
    backend.given.get_funding = reply;
    backend.given.set_project = (set: SetProject) => {
      kept = set.project;
      return reply();
    };
  });
}

const stored = (backend: Backend) => (lastCall(backend, "set_project") as SetProject | undefined)?.project;

async function choose(selector: string, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(selector);
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
}

/** Types and leaves the field, which stores what it holds. */
async function enter(selector: string, value: string): Promise<void> {
  await type(selector, value);
  find(selector).dispatchEvent(new Event("blur"));
  find(selector).dispatchEvent(new Event("focusout", { bubbles: true }));
  await settle();
}

const rows = (caption: string) =>
  [...document.querySelectorAll("table")]
    .filter((table) => table.caption?.textContent === caption)
    .flatMap((table) => [...table.rows])
    .slice(1)
    .map((row) => [...row.cells].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()));

test("an item is stored once it has a cost, the whole project each time", async () => {
  const backend = await open();
  expect(find<HTMLSelectElement>("#project-start-year").value).toBe("2026");
  expect(find<HTMLSelectElement>("#project-start-month").value).toBe("12");
  await press("add");
  expect(document.activeElement?.id).toBe("item-1-label");
  await enter("#item-1-label", " 員工課程 ");
  expect(stored(backend)).toEqual({ start: "2026-12", items: [] });
  expect(text()).toContain("One entry is not saved yet");
  await choose("#item-1-category", "training");
  await enter("#item-1-amount", "120,000.5");
  const item = { id: "item-1", label: "員工課程", category: "training", amount: "120000.50", month: 1 };
  expect(stored(backend)).toEqual({ start: "2026-12", items: [item] });
  expect(text()).toContain("Saved on this computer");
  await choose("#item-1-month", "3");
  expect(stored(backend)?.items[0]?.month).toBe(3);
  expect(find<HTMLSelectElement>("#item-1-month").selectedOptions[0]?.textContent).toBe("February 2027");
  await choose("#project-start-year", "2028");
  expect(stored(backend)?.start).toBe("2028-12");
});

test("from whom it is bought is asked and stored for computing power only", async () => {
  const backend = await open();
  await press("add");
  await enter("#item-1-amount", "5000");
  expect(document.querySelector("#item-1-provider")).toBeNull();
  await choose("#item-1-category", "compute");
  await choose("#item-1-provider", "aisc");
  expect(stored(backend)?.items[0]).toMatchObject({ category: "compute", provider: "aisc" });
  await choose("#item-1-category", "software");
  expect(stored(backend)?.items[0]).not.toHaveProperty("provider");
});

test("a cost that cannot be read keeps what was stored, is named, and holds up leaving once", async () => {
  const backend = await open(PROJECT);
  await enter("#item-1-amount", "12,50");
  expect(stored(backend)?.items[0]?.amount).toBe("60000.00");
  expect(find("#item-1-amount").getAttribute("aria-invalid")).toBe("true");
  expect(text()).toContain("One entry is not saved yet");
  await press("back");
  expect(shown()).toBe("project");
  const summary = find("[role=alert]");
  expect(document.activeElement).toBe(summary);
  expect(summary.textContent).toContain("Enter the cost of item 1 in figures");
  await click("[role=alert] a");
  expect(document.activeElement?.id).toBe("item-1-amount");
  await enter("#item-1-amount", "1250");
  expect(document.querySelector("[role=alert]")).toBeNull();
  expect(stored(backend)?.items[0]?.amount).toBe("1250.00");
  await enter("#item-1-amount", "x");
  await press("back");
  await press("back");
  expect(shown()).toBe("money");
});

test("a blank line is not an error and is not doubled", async () => {
  const backend = await open();
  await press("add");
  await press("add");
  expect(document.querySelectorAll("ol > li")).toHaveLength(1);
  await press("back");
  expect(shown()).toBe("money");
  expect(stored(backend)).toBeUndefined();
});

test("removing says so, can be told apart by its name, and leaves the focus nearby", async () => {
  const backend = await open(PROJECT);
  const names = [...document.querySelectorAll('[data-action="remove"]')].map((one) =>
    one.getAttribute("aria-label"),
  );
  expect(names).toEqual(["Remove item 1: Course", "Remove item 2: Computing power", "Remove item 3: Laptop"]);
  await press("remove");
  expect(stored(backend)?.items.map(({ id }) => id)).toEqual(["item-2", "item-3"]);
  expect(document.activeElement?.id).toBe("item-2-label");
  expect(text()).toContain("Item 1 was removed.");
});

test("the example says what it is and fills an empty form only", async () => {
  const backend = await open();
  expect(text()).toContain("load an example: a course for staff, and computing hours at Cyberport");
  await press("example");
  expect(stored(backend)?.items.map(({ category, provider }) => [category, provider])).toEqual([
    ["training", undefined],
    ["compute", "aisc"],
  ]);
  expect(document.querySelector('[data-action="example"]')).toBeNull();
});

test("who pays is one sentence, then tables, with what still needs checking said plainly", async () => {
  await open(PROJECT);
  expect(text()).toContain("Schemes could pay HK$170,000 of HK$269,000.50; you would pay HK$99,000.50.");
  expect(text()).toContain("This rests on one scheme for which a condition still needs checking: Name aiss.");
  expect(text()).toContain("it would be HK$30,000; you would pay HK$239,000.50.");
  expect(text()).toContain("Nothing here is promised.");
  expect(rows("The combination that pays most")).toEqual([
    ["Name nittp", "Course", "HK$30,000", "HK$30,000", "its share of the cost, 1/2", "Fits"],
    ["Name aiss", "Computing power", "HK$140,000", "HK$60,000", "its ceiling", "Needs checking"],
    ["No scheme", "Laptop", "HK$0", "HK$9,000.50", "", ""],
    ["Together", "", "HK$170,000", "HK$99,000.50", "", ""],
  ]);
  expect(text()).toContain(
    "In exceptional cases Name aiss pays a larger share. That would be up to HK$180,000",
  );
  expect(text()).toContain("Name itsp");
  expect(text()).toContain("Share: Half of itsp");
});

test("the title of the months is the finding, and the table has every month", async () => {
  await open(PROJECT);
  const heading = find("#project-cash").textContent;
  expect(heading).toBe("You must be able to lay out HK$269,000.50 until August 2027");
  expect(find("svg[role=img]").getAttribute("aria-label")).toBe(heading);
  const table = rows("Money received less money paid, at the end of each month");
  expect(table).toHaveLength(4);
  expect(table[3]).toEqual(["August 2027", "HK$0", "HK$170,000", "−HK$99,000.50"]);
  expect(text()).toContain("to arrive 6 months after the last item");
});

test("headings go down one step at a time, in Chinese as well", async () => {
  await open(PROJECT);
  i18n.set("zh-Hant-HK");
  await settle();
  expect(text()).toContain("總額港幣 269,000.50 元之中，各計劃可以分擔港幣 170,000 元");
  const levels = [...document.querySelectorAll("main :is(h1, h2, h3)")].map((one) => one.tagName);
  expect(levels).toEqual(["H1", "H2", "H2", "H2", "H2", "H2"]);
});
