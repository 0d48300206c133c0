import { tick } from "svelte";
import { incoming } from "../../lib/incoming.svelte";
import { expect, test } from "vitest";
import {
  click,
  find,
  lastCall,
  openApp,
  openAt,
  press,
  settle,
  shown,
  text,
  type,
  until,
} from "../../test/app";
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

/** A file in which the application in memory finds `found`. */
const fileOf = (name: string, found: object) => ({
  name,
  base64: btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(found)))),
});

const broken = {
  code: "file-problems",
  message: "a.json cannot be used.",
  hint: "",
  detail: "",
  problems: [{ place: "answers.ai-literacy-1", message: "6 is not allowed" }],
};

const figure = (code: string, printed: string | null, computed: string, state: string) => ({
  code,
  name: null,
  printed,
  computed: { en: computed, "zh-Hant-HK": computed },
  state,
});

const imports = (backend: Backend) => backend.calls.filter((call) => call.name === "import_files");

test("importing shows what it will do and does it only on request", async () => {
  const backend = await openApp((backend) => {
    backend.files = [fileOf("a.readiness.json", { name: "康記", answers: 2 })];
  });
  await press("import");
  expect(find<HTMLDialogElement>("dialog").open).toBe(true);
  expect(find("dialog").textContent).toContain("It answers 2 questions.");
  expect(backend.assessments.size).toBe(0);
  await press("import-cancel");
  expect(imports(backend)).toHaveLength(1);
  await press("import");
  await press("import-apply");
  await settle();
  expect(backend.assessments.has("imported-1")).toBe(true);
  expect(shown()).toBe("check");
});

test("everything wrong with an imported file is listed with its place", async () => {
  await openApp((backend) => (backend.files = [fileOf("a.json", { error: broken })]));
  await press("import");
  const summary = find("[role=alert]");
  expect(summary.textContent).toContain("answers.ai-literacy-1");
  expect(document.activeElement).toBe(summary);
});

test("a report whose printed figures do not follow from its answers says which", async () => {
  const figures = [figure("score", "4.7", "2.7", "differs"), figure("code", null, "KKHZ-Y6K5", "missing")];
  const agreement = { verdict: "differs", added: true, figures };
  await openApp((backend) => (backend.files = [fileOf("r.pdf", { name: "康記", agreement })]));
  await press("import");
  const told = find('[data-agreement="differs"]');
  expect(told.textContent).toContain("This report was changed");
  expect(told.textContent).toContain("Something was added to the pages");
  expect(told.querySelector("details")?.open).toBe(true);
  const cells = (row: Element) => [...row.children].map((cell) => cell.textContent?.trim()).join(" | ");
  const rows = [...told.querySelectorAll("tbody tr")].map(cells);
  expect(rows).toEqual([
    "Overall score | 4.7 | 2.7 | different",
    "Check code | not found | KKHZ-Y6K5 | not checked",
  ]);
});

test("several files are imported together, those that cannot be read are told, and all is taken back at once", async () => {
  const backend = await openApp((backend) => {
    backend.files = [
      fileOf("a.pdf", { name: "Alpha" }),
      fileOf("b.json", { error: broken }),
      fileOf("c.pdf", { name: "Gamma" }),
    ];
  });
  await press("import");
  expect(
    [...document.querySelectorAll("[data-file]")].map((one) => (one as HTMLElement).dataset.file),
  ).toEqual(["a.pdf", "b.json", "c.pdf"]);
  expect(find('[data-file="b.json"]').textContent).toContain("answers.ai-literacy-1");
  await press("import-apply");
  await until(() => document.querySelector("[data-imported]"));
  const asked = imports(backend).at(-1)?.args as { files: { name: string }[] };
  expect(asked.files.map((file) => file.name)).toEqual(["a.pdf", "c.pdf"]);
  expect(shown()).toBe("start");
  expect(find("[data-imported]").textContent).toContain("2 assessments were added");
  await press("undo-import");
  await settle();
  expect(document.querySelector("[data-imported]")).toBeNull();
});

test("files dropped on any screen are shown on the list of assessments", async () => {
  await openApp();
  await press("new");
  const drop = new Event("drop", { bubbles: true, cancelable: true });
  const file = new File([JSON.stringify({ name: "康記", answers: 2 })], "dropped.pdf");
  Object.assign(drop, { dataTransfer: { types: ["Files"], files: [file] } });
  window.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  await until(() => document.querySelector("dialog[open] .name"));
  expect(shown()).toBe("start");
  expect(find("dialog").textContent).toContain("dropped.pdf");
});

test("text dragged into a field stays the field's own business", async () => {
  await openApp();
  const over = new Event("dragover", { bubbles: true, cancelable: true });
  Object.assign(over, { dataTransfer: { types: ["text/plain"] } });
  window.dispatchEvent(over);
  expect(over.defaultPrevented).toBe(false);
});

test("pasted text is opened like a file, Chinese and all", async () => {
  const backend = await openApp();
  await press("paste");
  const field = find<HTMLTextAreaElement>("#paste-text");
  field.value = ` ${JSON.stringify({ name: "康記", answers: 0 })}\n`;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await press("paste-read");
  await until(() => document.querySelector('dialog[data-dialog="import"][open]'));
  expect(find('[data-dialog="import"]').textContent).toContain("康記");
  await press("import-apply");
  const { files } = lastCall(backend, "import_files") as { files: { name: string; base64: string }[] };
  const bytes = Uint8Array.from(atob(files[0]?.base64 ?? ""), (letter) => letter.charCodeAt(0));
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({ name: "康記", answers: 0 });
});

test("many files are read a few at a time, and reading can be stopped before anything is opened", async () => {
  const bytes = btoa(JSON.stringify({ name: "Hong Kee", answers: 3 }));
  const backend = await openApp();
  backend.files = Array.from({ length: 1000 }, (_, at) => ({ name: `${at}.json`, base64: bytes }));
  const calls = () => backend.calls.filter(({ name }) => name === "import_files");
  const reading = incoming.preview(await backend.chooseFiles());
  await tick();
  expect(text()).toContain("of 1000 files read");
  find<HTMLButtonElement>('[data-action="import-stop"]').click();
  await reading;
  expect(calls().length).toBeLessThan(40);
  expect(document.querySelector("dialog[open]")).toBeNull();
  backend.calls.length = 0;
  await press("import");
  await until(() => document.querySelector("dialog[open]"));
  expect(calls()).toHaveLength(40);
  expect(find('[data-action="import-apply"]').textContent).toContain("Open 1,000 files");
});
