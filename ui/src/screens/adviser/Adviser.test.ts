import { expect, test } from "vitest";
import type { Assessment, Response, ToAsk } from "../../generated/api";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import { click, find, lastCall, openAt, press, settle, shown, text } from "../../test/app";
import type { Backend } from "../../test/backend";

const point = (group: ToAsk["group"], reason: ToAsk["reason"], ...questions: string[]): ToAsk => ({
  group,
  reason,
  contradiction: group === "contradiction" ? "odd" : null,
  questions,
  facts: group === "contradiction" ? ["startup", "headcount"] : [],
  low: "2.4",
  high: "2.8",
});

const REVIEW = [
  point("open", "dont-know", "literacy-1"),
  point("contradiction", "contradiction", "talent-1", "quality-1"),
  point("high", "high", "talent-1"),
  point("not-applicable", "not-applicable", "quality-1"),
];

/** Opens a screen with an answer of every kind and this review. */
function open(place: string, change: Partial<Assessment> = { review: REVIEW }): Promise<Backend> {
  return openAt(place, async (backend, id) => {
    const say = (question: string, response: Response) =>
      backend.call("set_response", { id, question, response, language: "en" });
    await say("literacy-1", { kind: "dont-know" });
    await say("talent-1", { kind: "rating", value: 4 });
    await say("quality-1", { kind: "not-applicable", reason: "由總公司負責" });
    const assured = { level: "self-declared", counts: [{ level: "self-declared", count: 1 }] } as const;
    const counted = { level: assured.level, counts: [...assured.counts] };
    const answered = await backend.call("open_assessment", { id });
    backend.assessments.set(id, { ...answered, assured: counted, ...change });
  });
}

const part = (group: string) => find(`[data-group="${group}"]`).textContent?.replace(/\s+/g, " ");

test("what to ask stands under its heading, with the reason and how far the score could move", async () => {
  await open("adviser");
  const heads = [...document.querySelectorAll("main h2")].map((one) => one.textContent);
  expect(heads).toEqual([
    "Not known yet",
    "Do these answers fit together?",
    "High, without evidence so far",
    "Said not to apply",
    "Evidence that an adviser has seen",
  ]);
  expect(part("open")).toContain('Answered "don\'t know". Who would know? Ask to see: Evidence literacy-1');
  expect(part("open")).toContain("The overall score could be 2.4 to 2.8.");
  expect(part("contradiction")).toContain("Two answers differ. Which of them is it?");
  expect(part("high")).toContain("Rung 4, without evidence so far.");
  expect(part("not-applicable")).toContain('Said not to apply ("由總公司負責").');
  i18n.set("zh-Hant-HK");
  await settle();
  expect(part("open")).toContain("誰會知道？可要求查看：中：Evidence literacy-1");
});

test("a changed answer leads back here, and a fact to the page that asks for it", async () => {
  await open("adviser");
  await click('[data-group="open"] [data-change="literacy-1"]');
  expect(session.screen).toEqual({ name: "question", id: "literacy-1", returnTo: "adviser" });
  await press("next");
  expect(shown()).toBe("adviser");
  await click('[data-change-fact="headcount"]');
  expect(session.screen).toEqual({ name: "profile", page: "about", returnTo: "adviser" });
});

test("how the answers came about is asked for all of them and marked for one", async () => {
  const backend = await open("adviser");
  expect(find<HTMLInputElement>('[name="assurance"][value="self-declared"]').checked).toBe(true);
  await click('[name="assurance"][value="facilitated"]');
  expect(lastCall(backend, "set_assurance")).toEqual({ id: "a1", assurance: "facilitated" });
  const seen = () => [...document.querySelectorAll<HTMLInputElement>('[name="seen"]')];
  expect(seen().map((box) => box.value)).toEqual(["talent-1"]);
  await click('[name="seen"]');
  const marked = { id: "a1", question: "talent-1", assurance: "evidence-seen" };
  expect(lastCall(backend, "set_assurance")).toEqual(marked);
  await click('[name="seen"]');
  expect(lastCall(backend, "set_assurance")).toEqual({ ...marked, assurance: null });
  await click('[name="assurance"][value="evidence-seen"]');
  expect(seen()[0]?.checked).toBe(true);
  await click('[name="seen"]');
  expect(lastCall(backend, "set_assurance")).toEqual({ ...marked, assurance: "facilitated" });
  expect(seen()[0]?.checked).toBe(false);
  await click('[name="seen"]');
  expect(lastCall(backend, "set_assurance")).toEqual({ ...marked, assurance: null });
});

test("with nothing to ask that is said", async () => {
  await open("adviser", { review: [] });
  expect(find("[data-nothing]").textContent).toContain("There is nothing to ask");
  await press("next");
  expect(shown()).toBe("report");
});

test("the check page asks whether answers fit together, and goes on all the same", async () => {
  await open("check");
  const hints = find("[data-hints]");
  expect(hints.querySelectorAll("li")).toHaveLength(1);
  expect(hints.textContent).toContain("Both can be right");
  expect(hints.textContent).toContain("Two answers differ.");
  expect(hints.textContent).not.toContain("The overall score");
  await click('[data-hints] [data-change="quality-1"]');
  expect(session.screen).toEqual({ name: "question", id: "quality-1", returnTo: "check" });
  await press("back");
  await press("to-adviser");
  expect(shown()).toBe("adviser");
  await press("back");
  expect(shown()).toBe("result");
});

test("without such answers the check page has no hints", async () => {
  await open("check", { review: [point("high", "high", "talent-1")] });
  expect(document.querySelector("[data-hints]")).toBeNull();
  expect(text()).not.toContain("Do these answers fit together?");
});
