import { expect, test } from "vitest";
import { click, find, lastCall, openApp, openAt, press, settle, shown, text, type } from "../../test/app";
import type { Backend } from "../../test/backend";

async function finished(backend: Backend): Promise<string> {
  const asked = { name: "Hong Kee", name_other: "康記", label: "", form: "express", language: "en" } as const;
  const { id } = await backend.call("new_assessment", asked);
  for (const question of ["literacy-1", "talent-1", "quality-1"]) {
    await backend.call("set_response", {
      id,
      question,
      response: { kind: "rating", value: 3 },
      language: "en",
    });
  }
  await backend.call("close_assessment", null);
  return id;
}

test("a fresh computer is asked for its language, each offered under its own name", async () => {
  const backend = await openApp((backend) => (backend.settings.language = null));
  expect(shown()).toBe("language");
  const choices = [...document.querySelectorAll<HTMLElement>("[data-language]")];
  expect(choices.map((one) => one.lang)).toEqual(["en", "zh-Hant-HK"]);
  expect(choices[1]?.textContent).toContain("繁體中文");
  await click('[data-language="zh-Hant-HK"]');
  expect(shown()).toBe("start");
  expect(document.documentElement.lang).toBe("zh-Hant-HK");
  expect(lastCall(backend, "change_settings")).toEqual({ language: "zh-Hant-HK" });
});

test("a new assessment needs no name", async () => {
  const backend = await openApp();
  await press("new");
  await press("next");
  expect(lastCall(backend, "new_assessment")).toMatchObject({ name: "", form: "express" });
  expect(shown()).toBe("profile");
});

test("the form chosen and the names typed are those of the new assessment", async () => {
  const backend = await openApp();
  await press("new");
  await type("#company-name", " 𨋢記茶餐廳 ");
  await type("#company-name-other", "Lift Kee");
  await type("#assessment-label", " Spring check ");
  await click('input[name="form"][value="full"]');
  await press("next");
  expect(lastCall(backend, "new_assessment")).toMatchObject({
    name: "𨋢記茶餐廳",
    name_other: "Lift Kee",
    label: "Spring check",
    form: "full",
  });
});

test("an assessment opens where it was left", async () => {
  await openAt("question:talent-1");
  expect(text()).toContain("Question talent-1?");
});

test("a stored place that no longer exists leads to the task list", async () => {
  await openAt("question:gone-9");
  expect(shown()).toBe("tasks");
});

test("a finished assessment offers its result first", async () => {
  await openApp(finished);
  const line = find("[data-assessment]");
  expect(line.querySelector("button")?.dataset.action).toBe("result");
  expect(line.textContent).toContain("Band aware, 2.7 out of 5");
  await press("result");
  expect(shown()).toBe("result");
});

test("deleting offers to bring it back, and does", async () => {
  const backend = await openApp(finished);
  await press("delete");
  expect(backend.assessments.size).toBe(0);
  expect(text()).toContain("The assessment of Hong Kee was deleted.");
  await press("undo-delete");
  expect(backend.assessments.size).toBe(1);
  expect(find("[data-assessment]").textContent).toContain("Hong Kee");
});

test("importing shows what it will do and does it only on request", async () => {
  const backend = await openApp((backend) => {
    backend.file = { name: "a.readiness.json", text: JSON.stringify({ name: "康記", answers: 2 }) };
  });
  await press("import");
  expect(find<HTMLDialogElement>("dialog").open).toBe(true);
  expect(find("dialog").textContent).toContain("It answers 2 questions.");
  expect(backend.assessments.size).toBe(0);
  await press("import-cancel");
  expect(backend.calls.filter((call) => call.name === "import_answers")).toHaveLength(1);
  await press("import");
  await press("import-apply");
  await settle();
  expect(backend.assessments.has("imported")).toBe(true);
  expect(shown()).toBe("check");
});

test("everything wrong with an imported file is listed with its place", async () => {
  await openApp((backend) => {
    backend.file = { name: "a.json", text: "{}" };
    const problems = [{ place: "answers.ai-literacy-1", message: "6 is not allowed" }];
    const wrong = {
      code: "file-problems",
      message: "a.json cannot be used.",
      hint: "",
      detail: "",
      problems,
    };
    backend.failing.set("import_answers", wrong);
  });
  await press("import");
  const summary = find("[role=alert]");
  expect(summary.textContent).toContain("answers.ai-literacy-1");
  expect(document.activeElement).toBe(summary);
});
