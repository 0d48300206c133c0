import { expect, test, vi } from "vitest";
import { session } from "../../lib/session.svelte";
import type { SurveyReply } from "../../generated/api";
import { click, find, lastCall, openApp, press, settle, shown, text, type } from "../../test/app";
import type { Backend } from "../../test/backend";
import { surveyed } from "../../test/survey";

const q2: SurveyReply = { value: { kind: "multiple", codes: [1] }, other: {} };

async function at(question: string, replies: Record<string, SurveyReply> = {}): Promise<Backend> {
  const backend = await openApp((backend) => surveyed(backend, replies));
  await session.go({ name: "survey", id: "s1", question });
  await settle();
  return backend;
}

const told = (backend: Backend) => lastCall(backend, "set_reply");
const stored = (question: string) => session.survey?.replies[question]?.value;

test("from the start page to the first question of a survey", async () => {
  const backend = await openApp((backend) => surveyed(backend));
  await press("surveys");
  expect(shown()).toBe("surveys");
  expect(text()).toContain("8 questions");
  expect(text()).toContain("Source: The study");
  await press("begin-sample-survey");
  await type("#company-name", "康記");
  await press("next");
  expect(lastCall(backend, "begin_survey")).toMatchObject({ survey: "sample-survey", name: "康記" });
  expect(shown()).toBe("survey");
  expect(text()).toContain("Part A · question 1 of the 8 you are asked");
});

test("a single choice is stored at once, and the words beside it with it", async () => {
  const backend = await at("q1");
  await click('input[name="q1"][value="2"]');
  expect(told(backend)).toMatchObject({ reply: { value: { kind: "single", code: 2 }, other: {} } });
  await type("#other-2", "Own words");
  await press("next");
  expect(told(backend)).toMatchObject({ reply: { value: { code: 2 }, other: { "2": "Own words" } } });
});

test("the next question is the one that follows from the answer just given", async () => {
  await at("q1");
  await click('input[name="q1"][value="2"]');
  await press("next");
  expect(find("[data-question]").dataset.question).toBe("q3");
  expect(text()).toContain("question 2 of the 7 you are asked");
  await press("back");
  expect(find("[data-question]").dataset.question).toBe("q1");
});

test("what stands alone takes the others back and says so", async () => {
  const backend = await at("q2");
  await click('input[name="q2"][value="1"]');
  await click('input[name="q2"][value="5"]');
  expect(told(backend)).toMatchObject({ reply: { value: { codes: [5] } } });
  expect(find("[data-cleared]").textContent).toContain("Option 1");
  await click('input[name="q2"][value="5"]');
  expect(told(backend)).toMatchObject({ reply: null });
});

test("too many are shown, not stored, and held up at Continue; the earlier answer stands", async () => {
  const backend = await at("q3");
  for (const code of [1, 2, 3]) await click(`input[name="q3"][value="${code}"]`);
  expect(text()).toContain("You have chosen 3");
  expect(stored("q3")).toEqual({ kind: "multiple", codes: [1, 2] });
  expect(find("[data-saved]").dataset.saved).toBe("no");
  await press("next");
  expect(find("[role=alert]").textContent).toContain("at most 2");
  await press("later");
  await press("back");
  expect(find<HTMLInputElement>('input[value="3"]').checked).toBe(true);
  await click('input[name="q3"][value="1"]');
  expect(told(backend)).toMatchObject({ reply: { value: { codes: [2, 3] } } });
  expect(find("[data-saved]").dataset.saved).toBe("yes");
});

test("a grid is a group of radios for each row", async () => {
  const backend = await at("q4");
  expect([...document.querySelectorAll("[data-row] legend")].map((one) => one.textContent)).toEqual([
    "Row x",
    "Row y",
  ]);
  await click('input[name="q4-y"][value="2"]');
  expect(told(backend)).toMatchObject({ reply: { value: { kind: "grid", rows: { y: 2 } } } });
  expect(text()).toContain("1 of 2 rows answered");
});

test("percentages show what is missing and are stored once they make 100; leaving loses nothing", async () => {
  const backend = await at("q5");
  await type("#share-hk", "60");
  expect(find("#sum").textContent).toContain("60% so far; 40% missing");
  await press("next");
  expect(find("[role=alert]").textContent).toContain("40% missing");
  expect(told(backend)).toBeUndefined();
  await press("later");
  await press("back");
  expect(find<HTMLInputElement>("#share-hk").value).toBe("60");
  await type("#share-os", "40");
  await press("next");
  expect(told(backend)).toMatchObject({ reply: { value: { rows: { hk: 60, cn: 0, os: 40 } } } });
  expect(find("[data-question]").dataset.question).toBe("q6");
});

test("counts are whole numbers, or an answer that stands alone", async () => {
  const backend = await at("q6");
  await type("#count-2", "12");
  await press("next");
  expect(told(backend)).toMatchObject({ reply: { value: { counts: { "2": 12 } } } });
  await press("back");
  await click('input[name="q6"][value="4"]');
  expect(told(backend)).toMatchObject({ reply: { value: { counts: { "4": 1 } } } });
  expect(find<HTMLInputElement>("#count-2").value).toBe("");
  expect(document.querySelector("[data-cleared]")).not.toBeNull();
});

test("a number out of bounds is said and not stored", async () => {
  const backend = await at("q7");
  await type("#number", "11");
  await press("next");
  expect(find("[role=alert]").textContent).toContain("from 0 to 10");
  expect(told(backend)).toBeUndefined();
  await type("#number", "2.5");
  await press("next");
  expect(told(backend)).toMatchObject({ reply: { value: { kind: "number", value: 2.5 } } });
});

test("contact data says that it stays here", async () => {
  const backend = await at("q8");
  expect(text()).toContain("stays on this computer");
  await type("#contact-name", "陳小姐");
  await press("next");
  expect(told(backend)).toMatchObject({ reply: { value: { kind: "contact", name: "陳小姐", email: "" } } });
  expect(shown()).toBe("survey-check");
});

test("clearing takes the answer away and empties what is typed", async () => {
  const backend = await at("q7", { q7: { value: { kind: "number", value: 3 }, other: {} } });
  expect(find<HTMLInputElement>("#number").value).toBe("3");
  await press("clear");
  expect(told(backend)).toMatchObject({ reply: null });
  expect(find<HTMLInputElement>("#number").value).toBe("");
});

test("an answer that could not be stored is not shown as chosen", async () => {
  const backend = await at("q1");
  const full = { code: "disk-full", message: "The disk is full.", hint: "", detail: "", problems: [] };
  backend.failing.set("set_reply", full);
  await click('input[name="q1"][value="1"]');
  expect(find<HTMLInputElement>('input[value="1"]').checked).toBe(false);
  expect(find("[role=alert]").textContent).toContain("The disk is full.");
});

test("typed words are saved after a pause", async () => {
  const backend = await at("q1", { q1: { value: { kind: "single", code: 2 }, other: {} } });
  vi.useFakeTimers();
  await type("#other-2", "later");
  expect(told(backend)).toBeUndefined();
  await vi.advanceTimersByTimeAsync(600);
  vi.useRealTimers();
  await settle();
  expect(told(backend)).toMatchObject({ reply: { other: { "2": "later" } } });
});

test("the check page lists what is asked, and apart what is kept", async () => {
  await openApp((backend) =>
    surveyed(backend, { q1: { value: { kind: "single", code: 2 }, other: {} }, q2 }),
  );
  await session.go({ name: "survey-check", id: "s1" });
  await settle();
  expect(find('[data-answer="q1"]').textContent).toContain("Option 2");
  expect(find("[data-kept]").textContent).toContain("Question q2?");
  expect(document.querySelector('[data-change="q2"]')).toBeNull();
  expect(find("[data-open]").dataset.open).toBe("5");
  await click('[data-change="q1"]');
  await press("next");
  expect(shown()).toBe("survey-check");
});

test("a file holds contact data only when that is chosen", async () => {
  const contact: SurveyReply = {
    value: { kind: "contact", name: "陳", telephone: "", email: "" },
    other: {},
  };
  const backend = await openApp((backend) => surveyed(backend, { q8: contact }));
  await session.go({ name: "survey-check", id: "s1" });
  await settle();
  await press("save-csv");
  expect(lastCall(backend, "save_survey")).toEqual({ ids: ["s1"], format: "csv", with_contact: false });
  await click('input[name="with-contact"]');
  await press("save-json");
  expect(lastCall(backend, "save_survey")).toEqual({ ids: ["s1"], format: "json", with_contact: true });
});
