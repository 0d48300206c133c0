// Contradictions that the user has put aside. They stay so until the program is started again, and on no other page.

import { SvelteSet } from "svelte/reactivity";
import type { ToAsk } from "../../generated/api";

class Aside {
  #put = new SvelteSet<string>();

  /** Whether this one is put aside for an assessment. */
  has(assessment: string, point: ToAsk): boolean {
    return this.#put.has(keyOf(assessment, point));
  }

  put(assessment: string, point: ToAsk): void {
    this.#put.add(keyOf(assessment, point));
  }

  forget(): void {
    this.#put.clear();
  }
}

const keyOf = (assessment: string, point: ToAsk) => `${assessment}/${point.contradiction ?? ""}`;

/** What is put aside on this page. */
export const aside = new Aside();
