// The adviser's own look on reports: what is kept, and the draft of the screen that changes it.

import type { BrandKit, LanguageTag, Localised, LogoPicture, SetBrand } from "../generated/api";
import { session } from "./session.svelte";

/** The colours the program has itself. */
const OWN = { main: "#00563c", soft: "#dbeae2" };

/** The three texts, in the order of the screen. */
export const TEXTS = ["cover_line", "footer", "disclaimer"] as const;
export type TextName = (typeof TEXTS)[number];

const nothing = (): Localised => ({ en: "", "zh-Hant-HK": "" });

/** What the screen shows and has not necessarily saved. */
export class BrandDraft {
  main = $state(OWN.main);
  soft = $state(OWN.soft);
  /** Whether the light colour is chosen, or follows from the main one. */
  softChosen = $state(false);
  alt = $state<Localised>(nothing());
  cover_line = $state<Localised>(nothing());
  footer = $state<Localised>(nothing());
  disclaimer = $state<Localised>(nothing());
  logo = $state.raw<{ name: string; picture: LogoPicture } | null>(null);
  dirty = $state(false);

  /** Takes over what is kept. */
  show(kit: BrandKit | null): void {
    this.main = kit?.main ?? OWN.main;
    this.soft = kit?.soft ?? OWN.soft;
    this.softChosen = kit?.soft_chosen ?? false;
    this.alt = { ...(kit?.logo?.alt ?? nothing()) };
    for (const name of TEXTS) this[name] = { ...(kit?.[name] ?? nothing()) };
    this.logo = kit?.logo ? { name: "logo", picture: kit.logo.picture } : null;
    this.dirty = false;
  }

  /** Changes a text in one language. */
  say(name: TextName | "alt", language: LanguageTag, value: string): void {
    this[name][language] = value;
    this.dirty = true;
  }

  /** Whether the logo lacks its description. */
  get altMissing(): boolean {
    return this.logo !== null && this.alt.en.trim() === "" && this.alt["zh-Hant-HK"].trim() === "";
  }

  /** As the application wants it. */
  get wire(): SetBrand {
    const { main, cover_line, footer, disclaimer } = this;
    return {
      main: main.trim(),
      ...(this.softChosen ? { soft: this.soft.trim() } : {}),
      cover_line: { ...cover_line },
      footer: { ...footer },
      disclaimer: { ...disclaimer },
      ...(this.logo
        ? { logo: { name: this.logo.name, base64: this.logo.picture.base64, alt: { ...this.alt } } }
        : {}),
    };
  }
}

class Brand {
  /** What is kept; null when there is nothing. */
  kit = $state.raw<BrandKit | null>(null);
  readonly draft = new BrandDraft();

  /** Asks what is kept. A draft that is not saved yet stays. */
  async load(): Promise<BrandKit | null> {
    const kit = await session.run("brand", null);
    if (kit === undefined) return this.kit;
    this.kit = kit;
    if (!this.draft.dirty) this.draft.show(kit);
    return kit;
  }

  /** Shows what is kept from now on. */
  keep(kit: BrandKit | null): void {
    this.kit = kit;
    this.draft.show(kit);
  }
}

/** The look of this library. */
export const brand = new Brand();

/** Whether a text is a colour as the program writes it. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text.trim());

/** The languages of a text, that of the interface first. */
export const tongues = (first: LanguageTag): readonly LanguageTag[] =>
  first === "en" ? ["en", "zh-Hant-HK"] : ["zh-Hant-HK", "en"];
