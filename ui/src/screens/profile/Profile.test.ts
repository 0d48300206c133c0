import { expect, test } from "vitest";
import { click, find, lastCall, openAt, press, settle, shown, text, type } from "../../test/app";
import { session } from "../../lib/session.svelte";

const facts = () => session.assessment?.facts ?? {};

test("every kind of fact is saved as it is given, and don't know takes it away", async () => {
  await openAt("profile:about");
  await click('input[name="fact-listed"][value="no"]');
  expect(facts()).toEqual({ listed: false });
  await click('input[name="fact-headcount"][value="3"]');
  expect(facts().headcount).toBe(3);
  await click('input[name="fact-listed"][value="dont-know"]');
  expect(facts()).toEqual({ headcount: 3 });
  expect(find<HTMLInputElement>('input[name="fact-listed"][value="dont-know"]').checked).toBe(true);
});

test("the long list is a native select, and its first entry means unknown", async () => {
  await openAt("profile:about");
  const select = find<HTMLSelectElement>("#fact-industry");
  expect(select.options).toHaveLength(21);
  select.value = "8";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
  expect(facts()).toEqual({ industry: 8 });
  select.value = "";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
  expect(facts()).toEqual({});
});

test("a number that makes no sense is named on Continue and not stored", async () => {
  const backend = await openAt("profile:about");
  await type("#fact-years", "1.5");
  await press("next");
  expect(find("[role=alert]").textContent).toContain("Enter a whole number from 0 to 300");
  expect(find("#fact-years").getAttribute("aria-invalid")).toBe("true");
  expect(lastCall(backend, "set_fact")).toBeUndefined();
  await click("[role=alert] a");
  expect(document.activeElement?.id).toBe("fact-years");
  await type("#fact-years", "１２");
  await press("next");
  expect(facts()).toEqual({ years: 12 });
  expect(text()).toContain("In Hong Kong");
});

test("none of these is an answer, an empty list is not", async () => {
  await openAt("profile:hong-kong");
  const box = (value: string) => `input[name="fact-incubation"][value="${value}"]`;
  await click(box("hkstp"));
  await click(box("cyberport"));
  expect(facts()).toEqual({ incubation: ["cyberport", "hkstp"] });
  await click(box("none"));
  expect(facts()).toEqual({ incubation: [] });
  expect(find<HTMLInputElement>(box("hkstp")).checked).toBe(false);
  await click(box("hkstp"));
  await click(box("hkstp"));
  expect(facts()).toEqual({});
});

test("a name left out at first can be added, and the pages lead to the task list", async () => {
  await openAt("profile:about");
  await type("#company-name", "新記");
  await type("#assessment-label", "春季檢查");
  await press("next");
  expect(session.assessment).toMatchObject({ name: "新記", label: "春季檢查" });
  await press("next");
  await press("next");
  expect(shown()).toBe("tasks");
  expect(text()).toContain("新記");
});
