import { expect, test } from "vitest";
import type { BinEntry } from "../../generated/api";
import { session } from "../../lib/session.svelte";
import { lastCall, openApp, press, settle, shown, text } from "../../test/app";
import type { Backend } from "../../test/backend";

async function open(): Promise<Backend> {
  let bin: BinEntry[] = ["Hong Kee", "Harbour Tools"].map((name, at) => ({
    id: `a${at}`,
    name,
    name_other: "",
    label: "",
    form: at === 0 ? "express" : null,
    survey: at === 0 ? null : { en: "Survey of AI use", "zh-Hant-HK": "調查" },
    started: "2026-11-01T09:00:00+08:00",
    deleted: "2026-11-20T10:30:00+08:00",
    until: "2026-12-20",
  }));
  const backend = await openApp((backend) => {
    backend.given.list_bin = () => bin;
    backend.given.restore_assessment = ({ id }) => {
      bin = bin.filter((one) => one.id !== id);
      return null;
    };
    backend.given.empty_bin = () => {
      const removed = bin.length;
      bin = [];
      return { removed };
    };
  });
  await session.go({ name: "bin" });
  await settle();
  return backend;
}

test("the bin says until when what is in it can be restored", async () => {
  await open();
  expect(shown()).toBe("bin");
  expect(text()).toContain("Deleted 20 November 2026, 10:30. Removed for good on 20 December 2026.");
});

test("what is restored leaves the bin, and the focus goes to the heading", async () => {
  const backend = await open();
  await press("restore");
  expect(lastCall(backend, "restore_assessment")).toEqual({ id: "a0" });
  expect(text()).toContain("Hong Kee is back in the list.");
  expect(document.querySelectorAll("li[data-assessment]")).toHaveLength(1);
  expect(document.activeElement?.tagName).toBe("H1");
});

test("the bin is emptied only after a question", async () => {
  const backend = await open();
  await press("empty");
  expect(backend.calls.some((call) => call.name === "empty_bin")).toBe(false);
  await press("empty-yes");
  expect(text()).toContain("2 entries were removed for good.");
  expect(text()).toContain("The recycle bin is empty.");
});
