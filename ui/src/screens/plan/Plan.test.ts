import { expect, test } from "vitest";
import type { Action, Assessment, Plan, PutAction } from "../../generated/api";
import { i18n } from "../../lib/i18n.svelte";
import { outcomeOf } from "../result/sample";
import { find, lastCall, openAt, press, settle, text, type } from "../../test/app";
import type { Backend } from "../../test/backend";
import { planOf } from "../../test/plan";

const ACTION: Action = {
  id: "a1",
  question: "literacy-1",
  rung: 3,
  words: "",
  owner: "陳小姐",
  due: "2026-12-15",
  cost: "1200.50",
  state: "planned",
  window: "30",
  until: "2026-12-15",
  overdue: false,
};

const step = (to: number) => ({
  question: "literacy-1",
  dimension: "literacy",
  pillar: "leadership",
  from: to - 1,
  to,
  effort: 1,
  planned: false,
});

const AIM = {
  dimension: "literacy",
  pillar: "leadership",
  target: 3,
  chosen: false,
  score: "2.0",
  gap: "1.0",
  reached: false,
  applies: true,
};

/** The screen over an application with this plan, which takes every change and stays as it is. */
function open(change: Partial<Plan> = {}): Promise<Backend> {
  return openAt("plan", (backend, id) => {
    const outcome = outcomeOf({ leadership: 2, governance: 2, data: 2 });
    backend.assessments.set(id, { ...(backend.assessments.get(id) as Assessment), outcome });
    const reply = () => planOf(id, { aims: [AIM], ...change });
    backend.given.get_plan = reply;
    for (const name of ["set_target", "put_action", "remove_action", "accept_steps"] as const)
      backend.given[name] = reply;
  });
}

const column = (window: string) => find(`[data-window="${window}"]`).textContent?.replace(/\s+/g, " ") ?? "";

test("each action stands in its window with who, when and how much", async () => {
  const later = { ...ACTION, id: "a2", words: "Ask the accountant", owner: "", cost: null, due: null };
  await open({
    actions: [
      ACTION,
      { ...later, window: "60", until: "2027-01-23" },
      { ...ACTION, id: "a3", due: "2026-11-01", until: "2026-11-01", overdue: true },
      { ...ACTION, id: "a4", state: "done", window: null, until: null },
    ],
    cost: "2401.00",
  });
  expect(column("30")).toContain("planned · by 15 December 2026");
  expect(column("30")).toContain("Responsible: 陳小姐");
  expect(column("30")).toContain("Cost: HK$1,200.50");
  expect(column("30")).toContain("overdue since 1 November 2026");
  expect(column("60")).toContain("Ask the accountant");
  expect(column("60")).toContain("Responsible: nobody yet");
  expect(column("90")).toContain("Nothing yet.");
  expect(column("closed")).toContain("done");
  expect(text()).toContain("Open actions together cost HK$2,401, as far as a cost is given.");
});

test("the whole way goes into the plan at once, less what is in it", async () => {
  const planned = { ...step(2), planned: true };
  const steps = [planned, step(3), step(4)];
  const path = { band: "aware" as const, rungs: 3, questions: 1, pillar: "leadership", steps };
  const backend = await open({ path });
  expect(text()).toContain("3 rungs are enough.");
  expect(text()).toContain("All of it is in Leadership.");
  await press("accept-path");
  expect(lastCall(backend, "accept_steps")).toMatchObject({
    steps: [
      { question: "literacy-1", rung: 3 },
      { question: "literacy-1", rung: 4 },
    ],
  });
});

test("a target is chosen, and the suggested one is no choice", async () => {
  const backend = await open();
  const select = find<HTMLSelectElement>('[data-aim="literacy"] select');
  expect(select.value).toBe("3");
  for (const [value, target] of [
    ["4", 4],
    ["3", null],
  ] as const) {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await settle();
    expect(lastCall(backend, "set_target")).toMatchObject({ dimension: "literacy", target });
  }
});

test("an action of one's own is stored as a whole, and what is wrong with it is named first", async () => {
  const backend = await open();
  await press("add-action");
  expect(document.activeElement?.id).toBe("new-action-words");
  await type("#new-action-cost", "12,50");
  await type("#new-action-due", "");
  await press("save-action");
  expect(text()).toContain("Say what is to be done.");
  expect(text()).toContain("Write the cost in figures");
  expect(lastCall(backend, "put_action")).toBeUndefined();
  await type("#new-action-words", "問會計");
  await type("#new-action-owner", "陳小姐");
  await type("#new-action-cost", "HK$1,200.5");
  await type("#new-action-due", "2027-01-31");
  await press("save-action");
  const { action, words, owner, due, cost, state } = lastCall(backend, "put_action") as PutAction;
  expect([action, words, owner, due, cost, state]).toEqual([
    null,
    "問會計",
    "陳小姐",
    "2027-01-31",
    "1200.50",
    "planned",
  ]);
  expect(document.activeElement?.getAttribute("data-action")).toBe("add-action");
});

test("what was typed into an action is not lost by leaving", async () => {
  const backend = await open({ actions: [ACTION] });
  await press("edit-action");
  await type("#a1-owner", "李先生");
  await press("back");
  expect(lastCall(backend, "put_action")).toMatchObject({ action: "a1", owner: "李先生", cost: "1200.50" });
});

test("what not to do is said with its reason, in both languages", async () => {
  await open({ negatives: ["first"] });
  const shown = () => find('[data-negative="first"]').textContent?.replace(/\s+/g, " ") ?? "";
  expect(shown()).toContain("Something else first");
  expect(shown()).toContain("The answers say so.");
  i18n.set("zh-Hant-HK");
  await settle();
  expect(shown()).toContain("先做別的");
});

test("a calendar file is offered only when something has a day", async () => {
  await open();
  expect(document.querySelector('[data-action="plan-calendar"]')).toBeNull();
  expect(document.querySelector('[data-action="plan-pdf"]')).not.toBeNull();
});
