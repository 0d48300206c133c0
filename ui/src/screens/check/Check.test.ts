import { expect, test } from "vitest";
import { click, find, openAt, press, shown, text, type } from "../../test/app";

test("every question of the form is listed with its answer, open ones as not answered", async () => {
  await openAt("check", async (backend, id) => {
    await backend.call("set_response", {
      id,
      question: "literacy-1",
      response: { kind: "rating", value: 2 },
      language: "en",
    });
    await backend.call("set_note", { id, question: "literacy-1", note: "‘quoted’ — noted" });
    const response = { kind: "not-applicable", reason: "no data" } as const;
    await backend.call("set_response", { id, question: "quality-1", response, language: "en" });
  });
  expect(document.querySelectorAll("[data-answer]")).toHaveLength(3);
  expect(find('[data-answer="literacy-1"]').textContent).toContain("literacy-1 rung 2");
  expect(find('[data-answer="literacy-1"]').textContent).toContain("‘quoted’ — noted");
  expect(find('[data-answer="talent-1"]').textContent).toContain("Not answered");
  expect(find('[data-answer="quality-1"]').textContent).toContain("Not applicable: no data");
  expect(text()).toContain("One question is not answered.");
});

test("a changed answer leads back to the check page", async () => {
  await openAt("check");
  await click('[data-change="talent-1"]');
  await click('input[value="5"]');
  await type("#note", "new");
  await press("next");
  expect(shown()).toBe("check");
  expect(find('[data-answer="talent-1"]').textContent).toContain("talent-1 rung 5");
  expect(find('[data-answer="talent-1"]').textContent).toContain("new");
});

test("the result is the next screen", async () => {
  await openAt("check");
  await press("next");
  expect(shown()).toBe("result");
});

test("what only schemes ask is listed once it has been answered, and leads to the schemes", async () => {
  await openAt("check", (backend, id) => backend.call("set_fact", { id, key: "startup", value: true }));
  expect(document.querySelector('[data-fact="cost"]')).toBeNull();
  expect(find('[data-fact="startup"]').textContent).toContain("Yes");
  await click('[data-fact="startup"] button');
  expect(shown()).toBe("money");
});
