// The whole interface over an application in memory, as a person meets it.

import { render } from "@testing-library/svelte";
import { tick } from "svelte";
import { vi } from "vitest";
import App from "../App.svelte";
import { useHost } from "../host";
import { brand } from "../lib/brand.svelte";
import { library } from "../lib/catalogue.svelte";
import { i18n } from "../lib/i18n.svelte";
import { incoming } from "../lib/incoming.svelte";
import { planning } from "../lib/planning.svelte";
import { session } from "../lib/session.svelte";
import { forgetUnfinished } from "../screens/survey/reply.svelte";
import { forgetSandbox } from "../screens/what-if/sandbox.svelte";
import { Backend } from "./backend";
import { QUESTIONNAIRE } from "./questionnaire";

/** Opens the interface on a fresh page; resolves once the first screen stands. */
export async function openApp(prepare: (backend: Backend) => unknown = () => undefined): Promise<Backend> {
  const backend = new Backend(QUESTIONNAIRE);
  forget();
  await prepare(backend);
  useHost(backend);
  render(App);
  await until(() => document.querySelector("main[data-screen]"));
  await settle();
  return backend;
}

/** Opens the interface as it was left: an assessment begun, at a stored place. */
export async function openAt(
  place: string,
  prepare?: (backend: Backend, id: string) => unknown,
): Promise<Backend> {
  const backend = await openApp(async (backend) => {
    const asked = { name: "康記茶餐廳", name_other: "", label: "", form: "express", language: "en" } as const;
    const { id } = await backend.call("new_assessment", asked);
    await backend.call("set_place", { id, place });
    await prepare?.(backend, id);
  });
  return backend;
}

/** What the next page load would start from. */
function forget(): void {
  session.start = null;
  session.assessment = null;
  session.survey = null;
  session.screen = { name: "start" };
  session.error = null;
  session.fieldErrors = [];
  session.notice = null;
  brand.keep(null);
  session.unsaved = 0;
  session.held = 0;
  incoming.forget();
  incoming.done = 0;
  library.catalogue = null;
  library.advice = null;
  planning.plan = null;
  forgetSandbox();
  forgetUnfinished();
  history.replaceState(null, "");
  i18n.set("en");
}

/** The name of the screen on show. */
export const shown = (): string | undefined => find<HTMLElement>("main").dataset.screen;

/** The text of the screen, spaces made even. */
export const text = (): string => (document.body.textContent ?? "").replace(/\s+/g, " ");

/** The element for a selector; its absence fails the test. */
export function find<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector} in: ${text().slice(0, 400)}`);
  return found;
}

/** Presses the button with this data-action. */
export async function press(action: string): Promise<void> {
  await click(`[data-action="${action}"]`);
}

/** Clicks what the selector finds. */
export async function click(selector: string): Promise<void> {
  find(selector).click();
  await settle();
}

/** Types into a field as a keyboard would, without leaving it. */
export async function type(selector: string, value: string): Promise<void> {
  const field = find<HTMLInputElement | HTMLTextAreaElement>(selector);
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await tick();
}

/** Lets everything that is already under way come to rest. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  await tick();
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  await tick();
}

/** Waits for a condition. */
export function until<T>(condition: () => T | null): Promise<T> {
  return vi.waitFor(() => {
    const value = condition();
    if (!value) throw new Error("not yet");
    return value;
  });
}

/** The arguments of the last call of a command. */
export function lastCall(backend: Backend, name: string): unknown {
  return backend.calls.findLast((call) => call.name === name)?.args;
}
