import { afterEach, expect, test, vi } from "vitest";
import { click, find, lastCall, openApp, press, settle, shown, text, type, until } from "../../test/app";
import type { Backend } from "../../test/backend";
import { session } from "../../lib/session.svelte";
import { sheets } from "./sheets.svelte";

afterEach(() => {
  sheets.forget();
  sheets.done = [];
  sheets.twice = false;
  sheets.form = "express";
});

const ROWS = ["literacy-1", "talent-1", "quality-1"];

/** Presses one key where the focus is. */
async function key(pressed: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true, ...more });
  (document.activeElement ?? document.body).dispatchEvent(event);
  await settle();
  return event;
}

async function keys(pressed: string): Promise<void> {
  for (const one of pressed) await key(one);
}

async function begin(name = "康記"): Promise<Backend> {
  const backend = await openApp();
  await press("keying");
  await type("#company-name", name);
  await key("Enter");
  return backend;
}

const focusedRow = () => document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.row;
const chosen = (row: string) => find(`[data-row="${row}"] [data-chosen]`).dataset.chosen;
const responses = (backend: Backend) =>
  backend.calls.filter(({ name }) => name === "set_response").map(({ args }) => args);

test("a sheet is a name, Enter, one key a question, and Enter", async () => {
  const backend = await begin();
  expect(shown()).toBe("keying");
  expect(focusedRow()).toBe("literacy-1");
  await keys("35d");
  await key("Enter");
  // The last row hands over to the button, whose Enter is the browser's.
  expect(document.activeElement).toBe(find("[data-action=end]"));
  await press("end");
  expect(lastCall(backend, "new_assessment")).toMatchObject({ name: "康記", form: "express" });
  expect(responses(backend)).toMatchObject([
    { question: "literacy-1", response: { kind: "rating", value: 3 } },
    { question: "talent-1", response: { kind: "rating", value: 5 } },
    { question: "quality-1", response: { kind: "dont-know" } },
  ]);
  expect(text()).toContain("Saved: 康記. Take the next form.");
  expect(text()).toContain("One form keyed in");
});

test("the next sheet begins empty, with the focus on the name, and is another assessment", async () => {
  const backend = await begin();
  await keys("123");
  await press("end");
  expect(document.activeElement).toBe(find("#company-name"));
  expect(find<HTMLInputElement>("#company-name").value).toBe("");
  expect(ROWS.map(chosen)).toEqual(["", "", ""]);
  await type("#company-name", "Hong Kee");
  await key("Enter");
  await keys("4");
  await press("end");
  expect(backend.assessments.size).toBe(2);
  expect(text()).toContain("2 forms keyed in");
});

test("every key is saved at once, without waiting for the end of the sheet", async () => {
  const backend = await begin();
  await keys("2");
  expect(backend.assessments.size).toBe(1);
  expect(session.assessment?.answers["literacy-1"]?.response).toEqual({ kind: "rating", value: 2 });
  expect(find("[data-saved]").dataset.saved).toBe("yes");
});

test("each row is a group of native radios named by its number and question, and says what was chosen", async () => {
  await begin();
  const row = find('[data-row="talent-1"]');
  expect(row.querySelector("legend")?.textContent).toBe("2 Question talent-1?");
  const radios = [...row.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  expect(radios.map(({ value }) => value)).toEqual(["1", "2", "3", "4", "5", "dont-know", "not-applicable"]);
  expect(radios[3]?.labels?.[0]?.textContent?.trim()).toBe("4 talent-1 rung 4");
  await click('[name="row-talent-1"][value="4"]');
  expect(row.querySelector("[data-chosen]")?.textContent).toBe("talent-1 rung 4");
  expect(session.assessment?.answers["talent-1"]?.response).toEqual({ kind: "rating", value: 4 });
});

test("arrows move between rows, Backspace clears one", async () => {
  const backend = await begin();
  await keys("12");
  await key("ArrowUp");
  expect(focusedRow()).toBe("talent-1");
  await key("Backspace");
  expect(chosen("talent-1")).toBe("");
  expect(lastCall(backend, "set_response")).toMatchObject({ question: "talent-1", response: null });
  await key("ArrowUp");
  await key("ArrowUp");
  expect(focusedRow()).toBe("literacy-1");
  await key("ArrowDown");
  expect(focusedRow()).toBe("talent-1");
});

test("not applicable asks for its reason and is recorded only with one", async () => {
  const backend = await begin();
  await key("n");
  expect(document.activeElement).toBe(find("#reason-literacy-1"));
  expect(responses(backend)).toEqual([]);
  await type("#reason-literacy-1", "head office decides");
  await key("Enter");
  expect(focusedRow()).toBe("talent-1");
  await until(() => lastCall(backend, "set_response"));
  expect(lastCall(backend, "set_response")).toMatchObject({
    question: "literacy-1",
    response: { kind: "not-applicable", reason: "head office decides" },
  });
});

test("a sheet does not end while a reason is missing", async () => {
  const backend = await begin();
  await keys("1n");
  await press("end");
  expect(find("[role=alert]").textContent).toContain("Question 2: say why it does not apply");
  expect(lastCall(backend, "close_assessment")).toBeUndefined();
  await type("#reason-talent-1", "no staff");
  await press("end");
  expect(text()).toContain("Saved: 康記.");
});

test("the keys mean nothing outside the rows, in a reason, or with Ctrl", async () => {
  const backend = await begin();
  find("#company-name").focus();
  expect((await key("3")).defaultPrevented).toBe(false);
  find("#grid-heading").dispatchEvent(new KeyboardEvent("keydown", { key: "3", bubbles: true }));
  find<HTMLInputElement>('[name="row-literacy-1"]').focus();
  expect((await key("d", { ctrlKey: true })).defaultPrevented).toBe(false);
  await key("n");
  expect((await key("5")).defaultPrevented).toBe(false);
  expect((await key("Backspace")).defaultPrevented).toBe(false);
  expect(responses(backend)).toEqual([]);
});

test("Enter that belongs to the input method neither leaves the name nor ends the sheet", async () => {
  await begin("");
  find("#company-name").focus();
  await key("Enter", { isComposing: true });
  expect(document.activeElement).toBe(find("#company-name"));
});

test("undo takes the last key back and puts the focus on its row", async () => {
  await begin();
  await keys("12");
  await press("undo");
  expect(shown()).toBe("keying");
  expect(chosen("talent-1")).toBe("");
  expect(chosen("literacy-1")).toBe("1");
  expect(focusedRow()).toBe("talent-1");
  await keys("4");
  expect(session.assessment?.answers["talent-1"]?.response).toEqual({ kind: "rating", value: 4 });
});

test("an answer that could not be stored is not shown, and the reason is said", async () => {
  const backend = await begin();
  await keys("1");
  const full = { code: "disk-full", message: "The disk is full.", hint: "", detail: "", problems: [] };
  backend.failing.set("set_response", full);
  await keys("4");
  expect(chosen("talent-1")).toBe("");
  expect(find("[role=alert]").textContent).toContain("The disk is full.");
});

test("a sheet without anything on it makes no assessment", async () => {
  const backend = await begin("");
  await press("end");
  expect(backend.assessments.size).toBe(0);
  expect(text()).toContain("Nothing has been keyed in yet.");
});

test("a name alone is saved after a pause", async () => {
  const backend = await openApp();
  await press("keying");
  vi.useFakeTimers();
  await type("#company-name", "康記");
  await vi.advanceTimersByTimeAsync(600);
  vi.useRealTimers();
  await settle();
  expect(lastCall(backend, "new_assessment")).toMatchObject({ name: "康記" });
  await type("#company-name", "康記茶餐廳");
  await key("Enter");
  await keys("1");
  await press("end");
  expect([...backend.assessments.values()].map(({ name }) => name)).toEqual(["康記茶餐廳"]);
});

test("the last sheet can be taken back, with its name and answers", async () => {
  const backend = await begin();
  await keys("123");
  await press("end");
  await press("take-back");
  expect(find<HTMLInputElement>("#company-name").value).toBe("康記");
  expect(ROWS.map(chosen)).toEqual(["1", "2", "3"]);
  await keys("5");
  await press("end");
  expect(backend.assessments.size).toBe(1);
  expect(text()).toContain("One form keyed in");
});

test("the form stays chosen from sheet to sheet, and decides the rows", async () => {
  const backend = await openApp();
  await press("keying");
  await click('[name="form"][value="full"]');
  expect(document.querySelectorAll("[data-row]")).toHaveLength(6);
  await type("#company-name", "A");
  await key("Enter");
  await keys("1");
  expect(lastCall(backend, "new_assessment")).toMatchObject({ form: "full" });
  await press("end");
  expect(document.querySelectorAll("[data-row]")).toHaveLength(6);
});

test("keyed twice, what differs is shown and settled by the paper", async () => {
  const backend = await openApp();
  await press("keying");
  await click('[name="twice"]');
  await type("#company-name", "康記");
  await key("Enter");
  await keys("123");
  await press("end");
  expect(text()).toContain("Now key the same form a second time.");
  expect(ROWS.map(chosen)).toEqual(["", "", ""]);
  await keys("143");
  const stored = responses(backend).length;
  await press("end");
  expect(text()).toContain("One row differs.");
  expect(focusedRow()).toBe("talent-1");
  expect(find('[data-row="talent-1"]').textContent).toContain("The second time: talent-1 rung 4");
  expect(responses(backend)).toHaveLength(stored);
  await keys("4");
  expect(session.assessment?.answers["talent-1"]?.response).toEqual({ kind: "rating", value: 4 });
  await press("end");
  expect(text()).toContain("Saved: 康記.");
});

test("facts are keyed on their own screen, which leads back to the sheet", async () => {
  await begin();
  await keys("1");
  await press("facts");
  expect(shown()).toBe("profile");
  await press("back");
  expect(shown()).toBe("keying");
  expect(find<HTMLInputElement>("#company-name").value).toBe("康記");
  expect(chosen("literacy-1")).toBe("1");
});
