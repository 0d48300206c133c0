import { expect, test, vi } from "vitest";
import { belongsToInputMethod, isComposing, isTextField, watchCompositions } from "./typing";

const enter = (more: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key: "Enter", ...more });

test("keys belong to the input method while it composes and for an instant after", () => {
  const now = vi.spyOn(performance, "now").mockReturnValue(1000);
  const stop = watchCompositions(document);
  expect(belongsToInputMethod(enter())).toBe(false);
  document.body.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
  expect(isComposing()).toBe(true);
  expect(belongsToInputMethod(enter())).toBe(true);
  document.body.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
  expect(isComposing()).toBe(false);
  now.mockReturnValue(1029);
  expect(belongsToInputMethod(enter())).toBe(true);
  now.mockReturnValue(1031);
  expect(belongsToInputMethod(enter())).toBe(false);
  stop();
  now.mockRestore();
});

test("the browser's own marks of a composition are heeded", () => {
  expect(belongsToInputMethod(enter({ isComposing: true }))).toBe(true);
  expect(belongsToInputMethod(enter({ keyCode: 229 }))).toBe(true);
});

test("radios and buttons are not places where text is typed", () => {
  const input = document.createElement("input");
  expect(isTextField(input)).toBe(true);
  input.type = "radio";
  expect(isTextField(input)).toBe(false);
  expect(isTextField(document.createElement("textarea"))).toBe(true);
  expect(isTextField(document.createElement("button"))).toBe(false);
});
