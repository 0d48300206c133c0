import { beforeEach, expect, test } from "vitest";
import { click, find, lastCall, openAt, press, settle, shown, text, type } from "../../test/app";
import type { Backend } from "../../test/backend";
import { session } from "../../lib/session.svelte";
import { aside } from "./aside.svelte";

const ID = "literacy-1";
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const begin = (prepare?: (backend: Backend, id: string) => unknown) => openAt(`question:${ID}`, prepare);

beforeEach(() => aside.forget());

test("a term is a button once per screen; it opens its meaning under the text, and Escape gives the focus back", async () => {
  await begin();
  expect(all("[data-term]").map((one) => one.dataset.term)).toEqual(["question", "rung"]);
  const term = find<HTMLButtonElement>('[data-term="rung"]');
  expect(term.getAttribute("aria-expanded")).toBe("false");
  await click('[data-term="rung"]');
  expect(term.getAttribute("aria-expanded")).toBe("true");
  expect(find(`#${term.getAttribute("aria-controls") ?? ""}`).textContent).toContain("Meaning of rung");
  await click('[data-term="question"]');
  expect(all(".meaning")).toHaveLength(1);
  find('[data-term="question"]').dispatchEvent(
    new KeyboardEvent("keydown", { key: "Escape", bubbles: true }),
  );
  await settle();
  expect(all(".meaning")).toHaveLength(0);
  expect(document.activeElement).toBe(find('[data-term="question"]'));
});

test("opening a meaning chooses no answer, and a radio is named by all words of its rung", async () => {
  const backend = await begin();
  await click('[data-term="rung"]');
  expect(lastCall(backend, "set_response")).toBeUndefined();
  const radio = find<HTMLInputElement>(`input[name="${ID}"][value="1"]`);
  expect(find(`#${radio.getAttribute("aria-labelledby") ?? ""}`).textContent?.trim()).toBe(`${ID} rung 1`);
  expect(all("label button")).toEqual([]);
  find<HTMLLabelElement>(`label[for="${radio.id}"]`).click();
  await settle();
  expect(lastCall(backend, "set_response")).toMatchObject({ response: { kind: "rating", value: 1 } });
});

test("the list of words is narrowed by what is typed and leads back to the question", async () => {
  await begin();
  await click('[data-term="question"]');
  await press("glossary");
  expect(shown()).toBe("glossary");
  expect(all("[data-term-entry]")).toHaveLength(2);
  await type("#glossary-find", "of RUNG");
  expect(all("[data-term-entry]").map((one) => one.dataset.termEntry)).toEqual(["rung"]);
  await press("back");
  expect(shown()).toBe("question");
});

test("both languages stand side by side, each marked, with every radio once; the choice is a setting", async () => {
  const backend = await begin();
  await press("both-languages");
  expect(lastCall(backend, "change_settings")).toEqual({ both_languages: true });
  const sides = all("legend h1 [lang]").map((one) => [one.lang, one.textContent?.trim()]);
  expect(sides).toEqual([
    ["en", `Question ${ID}?`],
    ["zh-Hant-HK", `中：Question ${ID}?`],
  ]);
  expect(all(`input[name="${ID}"]`)).toHaveLength(7);
  expect(all("[id]").length).toBe(new Set(all("[id]").map((one) => one.id)).size);
  await press("both-languages");
  expect(all("legend h1 [lang]")).toEqual([]);
});

test("the example is that of the company's own industry, and the others are one choice away", async () => {
  await begin(async (backend, id) => backend.call("set_fact", { id, key: "industry", value: 8 }));
  expect(all("[data-example]").map((one) => one.dataset.example)).toEqual(["Food"]);
  const select = find<HTMLSelectElement>("#other-example");
  expect([...select.options].map((one) => one.value)).toEqual(["", "general", "retail"]);
  select.value = "retail";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
  expect(find('[data-example="Retail"]').textContent).toContain("A florist");
});

test("without a known industry the general example stands", async () => {
  await begin();
  expect(find('[data-example="general"]').textContent).toContain(`Example ${ID}`);
});

test("how sure an answer is can be said once there is one, and shows where answers are checked", async () => {
  const backend = await begin();
  expect(all('input[name="confidence"]')).toEqual([]);
  await click(`input[name="${ID}"][value="4"]`);
  await click('input[name="confidence"][value="fairly"]');
  expect(lastCall(backend, "set_confidence")).toMatchObject({ question: ID, confidence: "fairly" });
  expect(find('[data-details="about"] summary').textContent).toContain("Fairly sure");
  expect(find("[data-wording]").textContent).toContain("English");
  await click('input[name="answer-assurance"][value="facilitated"]');
  expect(lastCall(backend, "set_assurance")).toMatchObject({ question: ID, assurance: "facilitated" });
  await session.go({ name: "check" });
  expect(find(`[data-answer="${ID}"] [data-confidence]`).textContent).toContain("Fairly sure");
});

test("files are attached as picked, saved as a copy and removed", async () => {
  const backend = await begin((backend) => {
    backend.evidence = [{ name: "roster.pdf", base64: btoa("x") }];
  });
  await press("attach");
  expect(lastCall(backend, "attach_files")).toMatchObject({ question: ID, files: [{ name: "roster.pdf" }] });
  expect(find('[data-file="roster.pdf"]').textContent).toContain("1 B");
  await click('[data-save="roster.pdf"]');
  expect(find("[data-saved-file]").textContent).toContain("/reports");
  await click('[data-remove="roster.pdf"]');
  expect(all("[data-file]")).toEqual([]);
});

test("files dropped on the evidence are attached and not opened as answers", async () => {
  const backend = await begin();
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ["Files"], files: [new File(["x"], "photo.jpg")] } });
  find(".evidence").dispatchEvent(event);
  await new Promise((done) => setTimeout(done, 50));
  await settle();
  expect(lastCall(backend, "attach_files")).toMatchObject({ files: [{ name: "photo.jpg" }] });
  expect(shown()).toBe("question");
});

test("only a web address is added as a link, and the reason stands beside the field", async () => {
  const backend = await begin();
  await type("#evidence-link", "policy.pdf");
  await press("add-link");
  expect(lastCall(backend, "add_link")).toBeUndefined();
  expect(find("#evidence-link-error").textContent).toContain("https://");
  await type("#evidence-link", "https://example.com/policy");
  await press("add-link");
  expect(find("[data-link] a").getAttribute("href")).toBe("https://example.com/policy");
  expect(find<HTMLInputElement>("#evidence-link").value).toBe("");
});

test("a contradiction is said at once, leads to the other answer, and stays away once put aside", async () => {
  await begin();
  const open = session.assessment;
  if (!open) throw new Error("none open");
  const point = {
    group: "contradiction",
    reason: "contradiction",
    contradiction: session.questionnaire?.contradictions[0]?.id ?? null,
    questions: [ID, "talent-1"],
    facts: [],
    low: "1.0",
    high: "5.0",
  } as const;
  session.assessment = { ...open, review: [{ ...point, questions: [...point.questions], facts: [] }] };
  await settle();
  const status = find("[role=status][data-contradictions]");
  expect(status.textContent).toContain("Which of them is it?");
  expect(document.activeElement?.tagName).toBe("H1");
  await press("put-aside");
  expect(find("[data-contradictions]").textContent?.trim()).toBe("");
  aside.forget();
  await settle();
  await click('[data-other="talent-1"]');
  expect(text()).toContain("Question talent-1?");
});
