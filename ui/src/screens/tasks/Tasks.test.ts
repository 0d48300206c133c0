import { expect, test } from "vitest";
import { click, find, lastCall, openAt, press, shown, text } from "../../test/app";

const answer = (question: string) =>
  ({ question, response: { kind: "rating", value: 2 }, language: "en" }) as const;

test("each pillar says how far it is and opens at its first open question", async () => {
  await openAt("tasks", (backend, id) => backend.call("set_response", { id, ...answer("literacy-1") }));
  expect(find("#task-leadership").textContent).toContain("In progress: 1 of 2");
  expect(find("#task-data").textContent).toContain("Not yet started");
  await click('[data-task="leadership"]');
  expect(text()).toContain("Question talent-1?");
});

test("Continue goes on with the next open question, and to the check page when none is open", async () => {
  await openAt("tasks", async (backend, id) => {
    for (const question of ["literacy-1", "talent-1"])
      await backend.call("set_response", { id, ...answer(question) });
  });
  await press("next");
  await click('input[value="4"]');
  await press("next");
  expect(shown()).toBe("check");
  await press("back");
  expect(find("#task-data").textContent).toContain("Completed");
  await press("next");
  expect(shown()).toBe("check");
});

test("the form can be changed and coming back later is always possible", async () => {
  const backend = await openAt("tasks");
  await press("change-form");
  expect(lastCall(backend, "set_form")).toMatchObject({ form: "full" });
  expect(text()).toContain("0 of 6 questions answered");
  await press("later");
  expect(shown()).toBe("start");
});
