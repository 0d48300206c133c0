import { expect, test } from "vitest";
import type { People, QuestionAgreement, SpreadFigure } from "../../generated/api";
import { click, find, lastCall, openAt, press, shown, text } from "../../test/app";

const spread = (n: number, min: number, max: number): SpreadFigure => ({
  kind: "shown",
  value: { n, mean: "2.50", min, max, deviation: "1.29", agreement: "0.17", position: 0.4 },
});
const none: SpreadFigure = { kind: "nobody", value: null };

const question = (change: Partial<QuestionAgreement>): QuestionAgreement => ({
  question: "literacy-1",
  disagree: true,
  all: spread(4, 1, 4),
  leaders: spread(1, 4, 4),
  staff: spread(3, 1, 3),
  dont_know: 0,
  not_applicable: 0,
  answer: null,
  consensus: null,
  ...change,
});

const GROUP: People = {
  people: [
    {
      id: "p1",
      name: "陳太",
      role: "leader",
      pillars: [],
      received: "2026-11-22T12:00:00+08:00",
      answered: 3,
      asked: 3,
    },
    {
      id: "p2",
      name: "",
      role: "staff",
      pillars: ["leadership"],
      received: "2026-11-22T12:00:00+08:00",
      answered: 1,
      asked: 2,
    },
  ],
  questions: [
    question({}),
    question({
      question: "talent-1",
      disagree: false,
      all: { kind: "too-few", value: null },
      leaders: none,
      staff: none,
    }),
  ],
  pillars: [
    {
      id: "leadership",
      leaders: { kind: "shown", value: { n: 1, mean: { shown: "4.0", position: 0.75 } } },
      staff: { kind: "too-few", value: null },
      difference: null,
    },
  ],
  dimensions: [],
  fewest: 3,
};

const openPeople = (group: People) =>
  openAt("people", (backend) => {
    backend.given.get_people = () => group;
    backend.given.set_consensus = ({ id }) => backend.get(id);
    backend.given.save_request = () => ({
      path: "/r/a",
      name: "ask.readiness.json",
      folder: "/r",
      bytes: 1,
      missing: [],
    });
  });

test("who answered, what they disagree on first, and nothing about too few unnamed people", async () => {
  await openPeople(GROUP);
  expect(shown()).toBe("people");
  expect(text()).toContain("陳太");
  expect(text()).toContain("Not named");
  expect(text()).toContain("One question to talk about");
  expect(text()).toContain("4 people, from rung 1 to 4, mean 2.50");
  expect(text()).toContain("Leaders: one person: rung 4");
  expect(text()).toContain("fewer than 3 unnamed people rated it");
  expect(text()).toContain("Not shown: fewer than 3 unnamed people");
});

test("an agreed answer needs a rung and goes with the reason and the dissent", async () => {
  const backend = await openPeople(GROUP);
  await press("consensus");
  expect(text()).toContain("Choose a rung first.");
  await click('[name="agreed-literacy-1"][value="3"]');
  const why = find<HTMLTextAreaElement>("#why-literacy-1");
  why.value = "we trained everybody";
  why.dispatchEvent(new Event("input", { bubbles: true }));
  await press("consensus");
  expect(lastCall(backend, "set_consensus")).toMatchObject({
    question: "literacy-1",
    agreed: { value: 3, rationale: "we trained everybody", dissent: "" },
  });
});

test("a colleague can be asked for a part without a name", async () => {
  const backend = await openPeople({ ...GROUP, people: [], questions: [], pillars: [] });
  expect(text()).toContain("Nobody's answers have been added yet.");
  await click('[name="ask-pillar"][value="data"]');
  await click('[name="ask-anonymous"]');
  await press("save-request");
  expect(lastCall(backend, "save_request")).toEqual({
    id: "a1",
    ask: { pillars: ["data"], from: "", role: "staff", anonymous: true, by: null },
  });
  expect(text()).toContain("Saved as ask.readiness.json");
});

test("a request is shown as a code, which goes when something else is asked", async () => {
  const backend = await openPeople(GROUP);
  backend.given.request_text = () => ({ text: '{"request":1}', code: { side: 29, path: "M4 4h7v1h-7z" } });
  await press("show-request");
  expect(lastCall(backend, "request_text")).toMatchObject({ id: "a1", ask: { pillars: [], role: "staff" } });
  expect(find("svg.code").getAttribute("aria-label")).toContain("QR code");
  expect(find("svg.code path").getAttribute("d")).toBe("M4 4h7v1h-7z");
  expect(text()).toContain('{"request":1}');
  await click('input[name="ask-pillar"][value="data"]');
  expect(document.querySelector("svg.code")).toBeNull();
  backend.given.request_text = () => ({ text: "long", code: null });
  await press("show-request");
  expect(document.querySelector("svg.code")).toBeNull();
  expect(text()).toContain("too long for a code");
});

test("whoever was asked answers only that part and sends it back", async () => {
  const backend = await openAt("tasks", (backend, id) => {
    const asked = {
      pillars: ["data"],
      from: "陳太",
      role: "staff",
      anonymous: true,
      by: "2026-12-10",
    } as const;
    backend.assessments.set(id, { ...backend.get(id), asked: { ...asked, pillars: ["data"] } });
    backend.given.save_response = () => ({
      path: "/r/b",
      name: "b.readiness.json",
      folder: "/r",
      bytes: 1,
      missing: [],
    });
  });
  expect(text()).toContain("陳太 asks you for your answers.");
  expect(document.querySelector("#task-leadership")).toBeNull();
  expect(document.querySelector("#task-data")).not.toBeNull();
  await press("respond");
  expect(lastCall(backend, "save_response")).toEqual({ id: "a1", name: "" });
});
