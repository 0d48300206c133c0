// The list of explained words: its order and what a typed word finds.

import type { LanguageTag, Term } from "../../generated/api";

/** In the order in which a reader of this language looks words up; Chinese by strokes. */
export function inOrder(terms: readonly Term[], language: LanguageTag): Term[] {
  const order = new Intl.Collator(language === "en" ? "en-GB" : "zh-Hant-HK-u-co-stroke");
  return [...terms].sort((a, b) => order.compare(a.name[language], b.name[language]));
}

/** The words that hold what was typed, in either language; meanings are looked through too. */
export function matching(terms: readonly Term[], wanted: string): Term[] {
  const typed = wanted.trim().toLocaleLowerCase();
  const holds = (text: string) => text.toLocaleLowerCase().includes(typed);
  return terms.filter(({ name, meaning }) =>
    [name.en, name["zh-Hant-HK"], meaning.en, meaning["zh-Hant-HK"]].some(holds),
  );
}
