// Explained words on one screen: each is marked where it first stands, and at most one is open.

import type { LanguageTag, TermMark, Question } from "../../generated/api";

/** A stretch of a text; with a term, it is the term's button. */
export interface Part {
  start: number;
  text: string;
  term: string | null;
}

/** The text cut at its marks. */
export function parts(text: string, marks: readonly TermMark[]): Part[] {
  const found: Part[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) found.push({ start: at, text: text.slice(at, end), term: null });
  };
  for (const { start, end, term } of marks) {
    plain(start);
    found.push({ start, text: text.slice(start, end), term });
    at = end;
  }
  plain(text.length);
  return found;
}

/** The marks of a question's texts, each term only where it first stands on the screen. */
export interface FirstMarks {
  text: TermMark[];
  why: TermMark[];
  /** By rung. */
  rungs: TermMark[][];
}

/** Leaves each term its first mark, in the order in which the screen is read. */
export function firstMarks(question: Question, language: LanguageTag): FirstMarks {
  const seen: string[] = [];
  const first = (marks: readonly TermMark[]) =>
    marks.filter(({ term }) => {
      if (seen.includes(term)) return false;
      seen.push(term);
      return true;
    });
  return {
    text: first(question.text_marks[language]),
    why: first(question.why_marks[language]),
    rungs: question.rungs.map((rung) => first(rung.marks[language])),
  };
}

/** Which term is explained at this moment. */
export class Explained {
  open = $state<string | null>(null);

  toggle = (term: string): void => {
    this.open = this.open === term ? null : term;
  };

  /** Closes the explanation and gives the focus back to the word. */
  close = (): void => {
    const term = this.open;
    this.open = null;
    if (term !== null) document.querySelector<HTMLElement>(`[data-term="${term}"]`)?.focus();
  };

  /** Escape closes. */
  onkeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || this.open === null) return;
    event.stopPropagation();
    this.close();
  };
}
