import { expect, test } from "vitest";
import type { Assessment, Imagined, Outcome } from "../../generated/api";
import { outcomeOf } from "../result/sample";
import { click, find, lastCall, openAt, press, text } from "../../test/app";
import type { Backend } from "../../test/backend";
import { planOf } from "../../test/plan";

const TODAY = outcomeOf({ leadership: 2, governance: 2, data: 2 });

/** The score and band of another outcome, all else as today. */
function then(shown: string, band: "aware" | "ready"): Outcome {
  const { overall } = TODAY;
  if (!overall) throw new Error("the sample has a score");
  return { ...TODAY, overall: { ...overall, band, score: { ...overall.score, shown } } };
}

function open(imagined: Partial<Imagined> = {}): Promise<Backend> {
  return openAt("what-if", (backend, id) => {
    const assessment = backend.assessments.get(id) as Assessment;
    backend.assessments.set(id, { ...assessment, outcome: TODAY });
    const none = { schemes: [], next_gained: [], next_lost: [] };
    backend.given.what_if = () => ({ outcome: then("3.6", "ready"), ...none, ...imagined });
    backend.given.adopt_what_if = () => planOf(id);
  });
}

const differences = () => find("[data-differences]").textContent?.replace(/\s+/g, " ").trim();
const rung = (value: number) => `input[name="what-if-literacy-1"][value="${String(value)}"]`;

test("nothing is asked before something is changed, and the way back leads to today", async () => {
  const backend = await open();
  expect(differences()).toBe("Nothing is changed yet. Choose another rung below.");
  expect(lastCall(backend, "what_if")).toBeUndefined();
  await click(rung(4));
  expect(lastCall(backend, "what_if")).toMatchObject({ ratings: { "literacy-1": 4 }, facts: {} });
  expect(differences()).toMatch(/^The score would be 3\.6 instead of 2\.0\. ?You would rise to /);
  await press("reset");
  expect(differences()).toBe("Nothing is changed yet. Choose another rung below.");
});

test("no answer is sent, whatever is tried out and taken over", async () => {
  const backend = await open();
  await click(rung(5));
  await press("adopt-actions");
  expect(lastCall(backend, "adopt_what_if")).toMatchObject({
    ratings: { "literacy-1": 5 },
    kind: "actions",
  });
  expect(text()).toContain("Added as actions. See the plan.");
  expect(lastCall(backend, "set_response")).toBeUndefined();
  expect(lastCall(backend, "set_fact")).toBeUndefined();
});

test("schemes that would fit better and worse are named apart, with both verdicts", async () => {
  await open({
    schemes: [
      { scheme: "nittp", from: "check", to: "fits", gained: true },
      { scheme: "aiss", from: "fits", to: "no", gained: false },
    ],
  });
  await click(rung(3));
  expect(text()).toContain("Schemes that would fit better");
  expect(find('[data-scheme-change="nittp"]').textContent).toContain("Fits instead of Needs checking");
  expect(find('[data-scheme-change="aiss"]').textContent).toContain("Does not fit instead of Fits");
});

test("what was tried out is still there after a look elsewhere", async () => {
  await open();
  await click(rung(4));
  await press("back");
  await press("to-what-if");
  expect(find<HTMLInputElement>(rung(4)).checked).toBe(true);
});
