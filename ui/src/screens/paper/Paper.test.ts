import { expect, test } from "vitest";
import { click, find, lastCall, openApp, press, settle, shown, text } from "../../test/app";
import { surveyed } from "../../test/survey";

test("the paper form is saved in the form and language chosen", async () => {
  const backend = await openApp();
  await press("paper");
  expect(shown()).toBe("paper");
  await click('[name="form"][value="full"]');
  await click('[name="edition"][value="both"]');
  await press("save-paper");
  expect(lastCall(backend, "save_paper_form")).toEqual({ form: "full", edition: "both" });
  expect(text()).toContain("Saved: p.pdf");
});

test("a form that could not be written says why and offers nothing to open", async () => {
  const backend = await openApp();
  await press("paper");
  const full = { code: "disk-full", message: "The disk is full.", hint: "", detail: "", problems: [] };
  backend.failing.set("save_paper_form", full);
  await press("save-paper");
  expect(find("[role=alert]").textContent).toContain("The disk is full.");
  expect(document.querySelector("[data-saved-file]")).toBeNull();
});

test("from the paper form one gets to keying it in", async () => {
  await openApp();
  await press("paper");
  await press("to-keying");
  expect(shown()).toBe("keying");
});

test("a survey has a paper form too", async () => {
  const backend = await openApp((backend) => {
    surveyed(backend);
    backend.given.save_paper_survey = () => ({
      path: "/r/s.pdf",
      name: "s.pdf",
      folder: "/r",
      bytes: 1,
      missing: [],
    });
  });
  await press("paper");
  await settle();
  await click('[name="form"][value="sample-survey"]');
  await press("save-paper");
  expect(lastCall(backend, "save_paper_survey")).toEqual({ survey: "sample-survey", edition: "en" });
  expect(text()).toContain("Saved: s.pdf");
});
