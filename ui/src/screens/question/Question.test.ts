import { expect, test, vi } from "vitest";
import { click, find, lastCall, openAt, press, settle, shown, text, type, until } from "../../test/app";
import { session } from "../../lib/session.svelte";

const radio = (value: string) => find<HTMLInputElement>(`input[name="literacy-1"][value="${value}"]`);
const stored = () => session.assessment?.answers["literacy-1"]?.response ?? null;
const begin = () => openAt("question:literacy-1");

test("a question is a group of native radios named by its heading, none of them chosen", async () => {
  await begin();
  const group = find("fieldset");
  expect(group.querySelector("legend h1")?.textContent).toBe("Question literacy-1?");
  const radios = [...group.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  expect(radios.map((one) => one.value)).toEqual(["1", "2", "3", "4", "5", "dont-know", "not-applicable"]);
  expect(radios.some((one) => one.checked)).toBe(false);
  expect(text()).toContain("Leadership · question 1 of 3");
});

test("the heading takes the focus when the screen opens", async () => {
  await begin();
  expect(document.activeElement?.tagName).toBe("H1");
});

test("choosing a rung stores it at once with the language it was read in", async () => {
  const backend = await begin();
  await click('input[name="literacy-1"][value="3"]');
  expect(lastCall(backend, "set_response")).toMatchObject({
    question: "literacy-1",
    response: { kind: "rating", value: 3 },
    language: "en",
  });
  expect(text()).toContain("Saved on this computer 14:02");
});

test("not applicable is recorded only once it says why", async () => {
  const backend = await begin();
  await click('input[value="3"]');
  await click('input[value="not-applicable"]');
  expect(stored()).toEqual({ kind: "rating", value: 3 });
  await press("next");
  expect(shown()).toBe("question");
  expect(find("[role=alert]").textContent).toContain("Say why the question does not apply");
  expect(document.title).toMatch(/^Error: /);
  await type("#reason", "head office decides");
  await press("next");
  expect(stored()).toEqual({ kind: "not-applicable", reason: "head office decides" });
  expect(lastCall(backend, "set_place")).toMatchObject({ place: "question:talent-1" });
});

test("an answer that could not be stored is not shown as chosen, and the reason is said", async () => {
  const backend = await begin();
  const full = {
    code: "disk-full",
    message: "The disk is full.",
    hint: "Free some.",
    detail: "",
    problems: [],
  };
  backend.failing.set("set_response", full);
  await click('input[value="4"]');
  expect(radio("4").checked).toBe(false);
  expect(find("[role=alert]").textContent).toContain("The disk is full.");
  backend.failing.clear();
  await click('input[value="4"]');
  expect(radio("4").checked).toBe(true);
  expect(document.querySelector("[role=alert]")).toBeNull();
});

test("Continue without an answer is allowed, and Back leads to where one was", async () => {
  await begin();
  await press("next");
  expect(text()).toContain("Question talent-1?");
  await press("back");
  expect(text()).toContain("Question literacy-1?");
  await press("back");
  expect(shown()).toBe("tasks");
});

test("after the last question comes the check page", async () => {
  await openAt("question:quality-1");
  await press("next");
  expect(shown()).toBe("check");
});

test("a note is saved after a pause, and by Continue without one", async () => {
  const backend = await begin();
  vi.useFakeTimers();
  await type("#note", "老闆支持，但未有預算");
  expect(lastCall(backend, "set_note")).toBeUndefined();
  expect(find("[data-saved]").dataset.saved).toBe("no");
  await vi.advanceTimersByTimeAsync(600);
  vi.useRealTimers();
  await settle();
  expect(lastCall(backend, "set_note")).toMatchObject({ note: "老闆支持，但未有預算" });
  expect(find("[data-saved]").dataset.saved).toBe("yes");
  await type("#note", "second thoughts");
  await press("next");
  expect(lastCall(backend, "set_note")).toMatchObject({ question: "literacy-1", note: "second thoughts" });
  expect(session.assessment?.answers["literacy-1"]?.note).toBe("second thoughts");
});

test("a note that cannot be saved keeps the user and the text where they are", async () => {
  const backend = await begin();
  const full = { code: "disk-full", message: "The disk is full.", hint: "", detail: "", problems: [] };
  backend.failing.set("set_note", full);
  await type("#note", "not lost");
  await press("next");
  expect(text()).toContain("Question literacy-1?");
  expect(find<HTMLTextAreaElement>("#note").value).toBe("not lost");
});

test("nothing is saved while Chinese is being composed", async () => {
  const backend = await begin();
  const note = find("#note");
  vi.useFakeTimers();
  note.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
  await type("#note", "loubaan");
  await vi.advanceTimersByTimeAsync(2000);
  expect(lastCall(backend, "set_note")).toBeUndefined();
  await type("#note", "老闆");
  note.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
  await vi.advanceTimersByTimeAsync(600);
  vi.useRealTimers();
  await settle();
  expect(lastCall(backend, "set_note")).toMatchObject({ note: "老闆" });
});

test("switching the language keeps the screen, the choice, the typed text and the focus", async () => {
  await begin();
  await click('input[value="2"]');
  await type("#note", "half a sentence");
  const note = find<HTMLTextAreaElement>("#note");
  find('[data-action="language"]').click();
  await settle();
  expect(document.documentElement.lang).toBe("zh-Hant-HK");
  expect(text()).toContain("中：Question literacy-1?");
  expect(find<HTMLTextAreaElement>("#note")).toBe(note);
  expect(note.value).toBe("half a sentence");
  expect(document.activeElement).toBe(note);
  expect(radio("2").checked).toBe(true);
});

test("number keys answer only once they are switched on, and only inside the group", async () => {
  const backend = await begin();
  const key = (target: HTMLElement) =>
    target.dispatchEvent(new KeyboardEvent("keydown", { key: "4", bubbles: true, cancelable: true }));
  key(radio("1"));
  await settle();
  expect(stored()).toBeNull();
  if (session.start)
    session.start = { ...session.start, settings: { ...backend.settings, number_keys: true } };
  await settle();
  key(find("#note"));
  await settle();
  expect(stored()).toBeNull();
  key(radio("1"));
  await settle();
  expect(stored()).toEqual({ kind: "rating", value: 4 });
  expect(document.activeElement).toBe(radio("4"));
  await click('input[value="not-applicable"]');
  key(find("#reason"));
  await settle();
  expect(radio("not-applicable").checked).toBe(true);
});

test("undo goes to the question that changed and says what it took back", async () => {
  await begin();
  await click('input[value="2"]');
  await press("next");
  await press("undo");
  expect(text()).toContain("Question literacy-1?");
  expect(text()).toContain("Undone: answer.");
  expect(radio("2").checked).toBe(false);
  await press("redo");
  expect(radio("2").checked).toBe(true);
});

test("Ctrl+Z undoes outside text fields and belongs to the text inside them", async () => {
  await begin();
  await click('input[value="2"]');
  const undo = () =>
    new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true, cancelable: true });
  find("#note").dispatchEvent(undo());
  await settle();
  expect(stored()).toEqual({ kind: "rating", value: 2 });
  radio("2").dispatchEvent(undo());
  await until(() => (stored() === null ? true : null));
});

test("clearing an answer leaves the note", async () => {
  await begin();
  await click('input[value="2"]');
  await type("#note", "kept");
  await press("clear");
  expect(stored()).toBeNull();
  expect(radio("2").checked).toBe(false);
  expect(find<HTMLTextAreaElement>("#note").value).toBe("kept");
});
