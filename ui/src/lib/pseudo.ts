// A pretend language that is still readable: text that shows up without its marks was never given to the translators.

import type { LanguageTag } from "../generated/api";

const PLAIN = "aceinosuyACEINOSUY";
const ACCENTED = "áçéíñóšúýÁÇÉÍÑÓŠÚÝ";

/** Marks every piece of text that comes from a message. */
export function pseudo(language: LanguageTag): (text: string) => string {
  if (language === "zh-Hant-HK") return (text) => `【${text}】`;
  return (text) => `[${Array.from(text, accented).join("")}]`;
}

function accented(letter: string): string {
  const place = PLAIN.indexOf(letter);
  return place < 0 ? letter : (ACCENTED[place] ?? letter);
}
