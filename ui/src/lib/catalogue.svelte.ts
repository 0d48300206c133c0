// The catalogue and what it says to the open company. Both come from the application; this only keeps them at hand.

import { untrack } from "svelte";
import type { Advice, Catalogue, Entry, Resource, Scheme } from "../generated/api";
import { session } from "./session.svelte";

class Library {
  /** The whole catalogue; null until it has been read. */
  catalogue = $state.raw<Catalogue | null>(null);
  /** What it says to the company whose id it carries; null until it has been read. */
  advice = $state.raw<Advice | null>(null);

  /** Reads the catalogue unless it is at hand; false when that failed. */
  async load(): Promise<boolean> {
    if (this.catalogue) return true;
    const catalogue = await session.run("get_catalogue", null);
    if (catalogue) this.catalogue = catalogue;
    return catalogue !== undefined;
  }

  /** Puts another catalogue in place; what the old one said to the company is dropped with it. */
  replace(catalogue: Catalogue): void {
    this.catalogue = catalogue;
    this.advice = null;
  }

  /** Reads the catalogue and the advice for the open assessment; the advice anew each time, since answers change it. */
  async advise(): Promise<boolean> {
    if (!session.assessment || !(await this.load())) return false;
    const advice = await session.run("advise", { id: session.assessment.id });
    if (advice) this.advice = advice;
    return advice !== undefined;
  }

  /** The advice to the open assessment; null while it is another's or not read yet. */
  get mine(): Advice | null {
    return this.advice && this.advice.id === session.assessment?.id ? this.advice : null;
  }

  /** Ticks a step or document of a scheme, named by its English words, or takes the tick away. */
  async tick(scheme: string, item: string, done: boolean): Promise<boolean> {
    const open = session.assessment;
    if (!open) return false;
    const advice = await session.run("set_tick", { id: open.id, scheme, item, done });
    if (!advice) return false;
    this.advice = advice;
    // The reply is the advice; what undo would take back and when it was saved is told by the assessment.
    await session.run("open_assessment", { id: open.id });
    return true;
  }

  scheme(id: string): Scheme | undefined {
    return this.catalogue?.schemes.find((scheme) => scheme.entry.id === id);
  }

  resource(id: string): Resource | undefined {
    return this.catalogue?.resources.find((resource) => resource.entry.id === id);
  }

  /** The entry of a scheme or a resource. */
  entry(id: string): Entry | undefined {
    return this.scheme(id)?.entry ?? this.resource(id)?.entry;
  }
}

/** The one catalogue of this page. */
export const library = new Library();

/** To be called by a screen: reads the advice, and reads it anew whenever the assessment has changed. */
export function followAdvice(): void {
  $effect(() => {
    void session.assessment;
    untrack(() => void library.advise());
  });
}
