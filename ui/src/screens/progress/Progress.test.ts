import { expect, test } from "vitest";
import type { Answer, OverTime } from "../../generated/api";
import { click, find, lastCall, openAt, press, shown, text } from "../../test/app";

const dot = (value: number) => ({ shown: value.toFixed(1), position: (value - 1) / 4 });
const change = (before: number, after: number, difference: string, exact: string) => ({
  before: dot(before),
  after: dot(after),
  difference,
  exact,
});
const run = (id: string, started: string, score: number) => ({
  id,
  label: "",
  started,
  form: "express" as const,
  version: "2026.1",
  answered: 3,
  total: 3,
  score: dot(score),
  band: "unaware" as const,
  provisional: false,
});

const part = { comparable: 1, of: 1 };

function overTime(id: string): OverTime {
  return {
    runs: [run("a0", "2026-08-01T09:00:00+08:00", 2), run(id, "2026-11-22T09:30:00+08:00", 2.5)],
    compared: {
      earlier: "a0",
      later: id,
      comparable: 2,
      of: 3,
      overall: change(2, 2.5, "+0.50", "1/2"),
      pillars: [{ id: "leadership", change: change(2, 2.5, "+0.50", "1/2"), apart: null, ...part }],
      dimensions: [
        { id: "literacy", change: change(2, 3, "+1.00", "1"), apart: null, ...part },
        { id: "talent", change: null, apart: "not-rated-before", comparable: 0, of: 1 },
      ],
      moved: [
        { question: "literacy-1", dimension: "literacy", before: 2, after: 3, share: "+0.50", exact: "1/2" },
      ],
      as_before: 1,
    },
  };
}

test("what changed is told with the part that can be compared, and the reason for the rest", async () => {
  const backend = await openAt("progress", (backend) => {
    backend.given.over_time = ({ id }) => overTime(id);
  });
  expect(shown()).toBe("progress");
  expect(text()).toContain("up from 2.0 to 2.5 (+0.50)");
  expect(text()).toContain("Compared: 2 of 3 dimensions.");
  expect(text()).toContain("not rated last time");
  expect(text()).toContain("One answer is as last time");
  expect(find('[data-compared="2"]').textContent).toContain("1 August 2026");
  expect(lastCall(backend, "over_time")).toEqual({ id: "a1" });
});

test("assessing again begins from this assessment and goes to the answers", async () => {
  const backend = await openAt("progress", (backend) => {
    backend.given.over_time = ({ id }) => ({
      ...overTime(id),
      runs: overTime(id).runs.slice(1),
      compared: null,
    });
    backend.given.again = ({ id }) => ({ ...backend.get(id), id: "a2" });
  });
  expect(text()).toContain("This is the company's first assessment.");
  await press("again");
  expect(lastCall(backend, "again")).toEqual({ id: "a1", label: "", language: "en" });
  expect(shown()).toBe("check");
});

test("the day to look again can be another one, or none", async () => {
  const backend = await openAt("progress", (backend, id) => {
    const kept = backend.get(id);
    const look_again = { due: "2027-02-20", chosen: false, passed: false };
    backend.assessments.set(id, { ...kept, look_again });
    backend.given.over_time = ({ id }) => ({ ...overTime(id), compared: null });
    backend.given.set_reminder = () => ({ ...kept, look_again: { due: null, chosen: true, passed: false } });
  });
  expect(text()).toContain("Next look: 20 February 2027");
  await click('[name="remind"][value="on"]');
  expect(find<HTMLInputElement>("#remind-day").type).toBe("date");
  await click('[name="remind"][value="never"]');
  expect(lastCall(backend, "set_reminder")).toEqual({ id: "a1", when: { kind: "never" } });
  expect(text()).toContain("No day is set for another look.");
});

test("an answer as last time says so until it is confirmed", async () => {
  const backend = await openAt("question:literacy-1", async (backend, id) => {
    const response = { kind: "rating", value: 2 } as const;
    await backend.call("set_response", { id, question: "literacy-1", response, language: "en" });
    const kept = backend.get(id);
    const old = { ...(kept.answers["literacy-1"] as Answer), as_before: "2026-08-01T09:00:00+08:00" };
    backend.assessments.set(id, { ...kept, answers: { "literacy-1": old } });
    backend.given.confirm_answers = () => kept;
  });
  expect(find("[data-as-before]").textContent).toContain("As last time, answered on 1 August 2026");
  await press("confirm");
  expect(lastCall(backend, "confirm_answers")).toEqual({
    id: "a1",
    questions: ["literacy-1"],
    language: "en",
  });
  expect(document.querySelector("[data-as-before]")).toBeNull();
});
