// How the interface opens: the settings in force, and the screen to begin with.

import { i18n } from "./i18n.svelte";
import { session } from "./session.svelte";

/** Opens the application: language, theme, and the screen to begin with. */
export async function begin(): Promise<void> {
  const opened = await session.refresh();
  applySettings();
  if (opened) await firstScreen();
  else if (session.error?.code === "library-damaged") {
    session.damage = session.error;
    await session.go({ name: "damaged" }, "replace");
  }
}

/** The language on a fresh computer; where one was when it last ended, however it ended; otherwise the list of assessments. */
async function firstScreen(): Promise<void> {
  if (!session.start?.settings.language) await session.go({ name: "language" }, "replace");
  else {
    const { open } = session.start;
    if (!open || !(await session.open(open, undefined, "replace"))) {
      await session.go({ name: "start" }, "replace");
    }
  }
}

/** Puts language and theme of the settings in force. */
export function applySettings(): void {
  const settings = session.start?.settings;
  i18n.set(settings?.language ?? settings?.suggested_language ?? preferred());
  if (settings && settings.theme !== "system") document.documentElement.dataset.theme = settings.theme;
  else delete document.documentElement.dataset.theme;
}

/** Before the application has answered, the browser's own language is the best guess. */
function preferred(): "en" | "zh-Hant-HK" {
  return /^(zh|yue)/i.test(navigator.language) ? "zh-Hant-HK" : "en";
}
