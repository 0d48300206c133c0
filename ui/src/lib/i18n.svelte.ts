// The program's own words in the language of the moment. Words that belong to data (questions, bands) arrive with the data
// and are chosen by `say`.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { flushSync } from "svelte";
import type { LanguageTag, Localised } from "../generated/api";
import type { MessageId, Messages } from "../generated/messages";
import { pseudo } from "./pseudo";

/** Both languages, English first. */
export const LANGUAGES: readonly LanguageTag[] = ["en", "zh-Hant-HK"];

const sources = import.meta.glob<string>("../../../locales/*/*.ftl", {
  query: "?raw",
  eager: true,
  import: "default",
});

type Args<K extends MessageId> = undefined extends Messages[K] ? [args?: Messages[K]] : [args: Messages[K]];

class I18n {
  /** The language of the interface. */
  language = $state<LanguageTag>("en");
  /** The one other language. */
  readonly other = $derived<LanguageTag>(this.language === "en" ? "zh-Hant-HK" : "en");

  /** Changes the language of everything on screen; focus stays where it is and so does what is under it. */
  set(language: LanguageTag): void {
    const anchor = document.activeElement ?? document.body;
    const before = anchor.getBoundingClientRect().top;
    // A language set while the page is still being built needs no flush: nothing is on screen yet.
    if (language !== this.language) flushSync(() => (this.language = language));
    document.documentElement.lang = language;
    const moved = anchor.getBoundingClientRect().top - before;
    if (moved !== 0) window.scrollBy(0, moved);
  }
}

/** The language of the interface. */
export const i18n = new I18n();

// Filled once and never changed after that, so it needs no reactivity.
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const bundles = new Map<LanguageTag, FluentBundle>();

/** The words of a message (`id`) or of one of its attributes (`id.attribute`). */
export function t<K extends MessageId>(id: K, ...args: Args<K>): string {
  return words(i18n.language, id, args[0] as Values);
}

/** The same in a given language: for words that stand in the other language on purpose. */
export function tIn<K extends MessageId>(language: LanguageTag, id: K, ...args: Args<K>): string {
  return words(language, id, args[0] as Values);
}

/** Data that carries both languages, in the language of the interface. */
export function say(text: Localised): string {
  return text[i18n.language];
}

type Values = Record<string, string | number> | undefined;

function words(language: LanguageTag, id: string, values: Values): string {
  const bundle = bundleOf(language);
  const [name = id, attribute] = id.split(".");
  const message = bundle.getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  // Ids are checked by the compiler and both languages by a test, so this shows a mistake rather than hiding it.
  if (!pattern) return id;
  return bundle.formatPattern(pattern, values ?? null, []);
}

function bundleOf(language: LanguageTag): FluentBundle {
  let bundle = bundles.get(language);
  if (!bundle) {
    bundle = makeBundle(language);
    bundles.set(language, bundle);
  }
  return bundle;
}

function makeBundle(language: LanguageTag): FluentBundle {
  const transform = new URLSearchParams(location.search).has("pseudo") ? { transform: pseudo(language) } : {};
  const bundle = new FluentBundle(language, { useIsolating: false, ...transform });
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(source));
  }
  return bundle;
}
