// What the portfolio shows: the wish (conditions, order, page), the page that fits it, and which companies are chosen. It is
// kept while the page lives, so that the list is as it was when one comes back from a company.

import { SvelteMap } from "svelte/reactivity";
import type { Organisation, Portfolio, PortfolioFilter, PortfolioOrder } from "../../generated/api";
import { session } from "../../lib/session.svelte";

/** How many companies one page shows. */
export const PAGE = 50;

/** New conditions; one that is undefined is dropped. */
type Change = { [Name in keyof PortfolioFilter]?: PortfolioFilter[Name] | undefined };

class State {
  filter = $state<PortfolioFilter>({});
  order = $state<PortfolioOrder>("changed");
  offset = $state(0);
  /** The page last read; null before the first. */
  page = $state.raw<Portfolio | null>(null);
  /** How many changes are still being worked out; the page is read again at 0. */
  outdated = $state(0);
  /** The companies chosen, by id, across pages. */
  chosen = new SvelteMap<string, Organisation>();
  #asked = 0;

  /** Reads the page that the wish asks for; a later wish makes an earlier reply void. */
  async read(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const page = await this.#list();
    if (!page || asked !== this.#asked) return;
    this.page = page;
    this.outdated = page.outdated;
    if (page.outdated > 0) await this.#complete(asked);
  }

  /** Has everything worked out that the first reading did not wait for, and reads again. */
  async #complete(asked: number): Promise<void> {
    while (this.outdated > 0) {
      const progress = await session.run("refresh_portfolio", null);
      if (!progress || asked !== this.#asked) return;
      this.outdated = progress.left;
    }
    await this.read();
  }

  #list(): Promise<Portfolio | undefined> {
    const { order, offset } = this;
    return session.run("list_portfolio", {
      filter: $state.snapshot(this.filter),
      order,
      offset,
      limit: PAGE,
    });
  }

  /** Changes conditions and goes to the first page. */
  async narrow(change: Change): Promise<void> {
    const all = Object.entries({ ...this.filter, ...change });
    this.filter = Object.fromEntries(all.filter(([, value]) => value !== undefined));
    this.offset = 0;
    await this.read();
  }

  /** Drops all conditions but the words searched for. */
  async widen(): Promise<void> {
    const { search } = this.filter;
    this.filter = search ? { search } : {};
    this.offset = 0;
    await this.read();
  }

  /** How many conditions hold, the words searched for left out. */
  get conditions(): number {
    const { search: _, ...rest } = this.filter;
    return Object.values(rest).filter((value) => (Array.isArray(value) ? value.length > 0 : given(value)))
      .length;
  }

  choose(one: Organisation, on: boolean): void {
    if (on) this.chosen.set(one.id, one);
    else this.chosen.delete(one.id);
  }

  /** Forgets everything: for a library that is another one now, and for tests. */
  forget(): void {
    this.filter = {};
    this.order = "changed";
    this.offset = 0;
    this.page = null;
    this.outdated = 0;
    this.chosen.clear();
  }
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== false;
}

/** The one portfolio of this page. */
export const portfolio = new State();
