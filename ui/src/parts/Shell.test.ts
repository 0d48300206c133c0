import { cleanup } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { session } from "../lib/session.svelte";
import { find, lastCall, openApp, openAt, press, settle, shown, text } from "../test/app";

const DAMAGED = { code: "library-damaged", message: "Damaged.", hint: "", detail: "page 3", problems: [] };

test("a damaged library is explained and can be put aside", async () => {
  const backend = await openApp((backend) => backend.failing.set("start", DAMAGED));
  expect(shown()).toBe("damaged");
  expect(document.activeElement?.tagName).toBe("H1");
  expect(find("details").textContent).toContain("page 3");
  await press("language");
  expect(find("h1").textContent).toBe("無法讀取已儲存的答案");
  expect(document.querySelector("[role=alert]")).toBeNull();
  await press("recover");
  expect(lastCall(backend, "recover_library")).toBeNull();
  expect(shown()).toBe("start");
});

test("the language switch is on every screen under the other language's own name", async () => {
  await openApp();
  const button = find('[data-action="language"]');
  expect(button.textContent?.trim()).toBe("繁體中文");
  expect(button.lang).toBe("zh-Hant-HK");
  await press("language");
  expect(button.textContent?.trim()).toBe("English");
  expect(document.title).toContain("AI Readiness HK 智備");
});

test("settings and about lead back to where one was", async () => {
  await openAt("question:talent-1");
  await press("settings");
  expect(shown()).toBe("settings");
  await press("about");
  expect(shown()).toBe("about");
  await press("back");
  expect(text()).toContain("Question talent-1?");
});

test("the browser's own Back leads to the screen before", async () => {
  await openAt("tasks");
  await press("next");
  const entry = { screen: { name: "tasks" }, assessment: "a1" };
  dispatchEvent(new PopStateEvent("popstate", { state: entry }));
  await settle();
  expect(shown()).toBe("tasks");
});

test("with nothing open the line says that everything stays here, and there is nothing to undo", async () => {
  await openApp();
  expect(find("[role=status]").textContent).toContain("Everything stays on this computer");
  expect(document.querySelector('[data-action="undo"]')).toBeNull();
});

test("a window opened again comes back to where it was", async () => {
  const backend = await openAt("question:talent-1");
  await press("next");
  cleanup();
  await openApp((fresh) => {
    for (const [id, one] of backend.assessments) fresh.assessments.set(id, one);
    fresh.open = backend.open;
  });
  expect(text()).toContain("Question quality-1?");
});

test("an assessment left for the list is not opened again by itself", async () => {
  const backend = await openAt("tasks");
  expect(backend.open).not.toBeNull();
  await session.go({ name: "start" });
  expect(backend.open).toBeNull();
});
