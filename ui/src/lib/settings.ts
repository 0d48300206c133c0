// Changing a setting: in force at once, stored behind it.

import type { ChangeSettings, LanguageTag } from "../generated/api";
import { applySettings } from "./begin";
import { i18n } from "./i18n.svelte";
import { session } from "./session.svelte";

/** Changes the interface's language; nothing typed, chosen or focused is touched. */
export async function chooseLanguage(language: LanguageTag): Promise<void> {
  i18n.set(language);
  // While the library cannot be read there is nowhere to store a choice.
  if (session.start) await changeSettings({ language });
}

/** Stores settings and puts them in force. */
export async function changeSettings(change: ChangeSettings): Promise<void> {
  const settings = await session.run("change_settings", change);
  if (!settings || !session.start) return;
  session.start = { ...session.start, settings };
  applySettings();
}
