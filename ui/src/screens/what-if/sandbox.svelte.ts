// Answers and facts as they might be. They never leave this page but to ask what would follow.

import type { Fact, FactValue, Imagined } from "../../generated/api";
import { planning } from "../../lib/planning.svelte";
import { session } from "../../lib/session.svelte";

/** What is different from today, and what would follow from it. */
export class Sandbox {
  /** The rung of each question that is different. */
  ratings = $state.raw<Record<string, number>>({});
  /** The value of each fact that is different; null means unknown. */
  facts = $state.raw<Record<string, FactValue | null>>({});
  imagined = $state.raw<Imagined | null>(null);
  /** Whether anything is different. */
  readonly changed = $derived(Object.keys(this.ratings).length > 0 || Object.keys(this.facts).length > 0);
  /** Whether an answer is different: a fact alone can be no action and no target. */
  readonly answers = $derived(Object.keys(this.ratings).length > 0);

  constructor(readonly assessment: string) {}

  /** Puts a question on another rung; null puts it back to today. */
  rate(question: string, rung: number | null): Promise<void> {
    const { [question]: _, ...others } = this.ratings;
    this.ratings = rung === null ? others : { ...others, [question]: rung };
    return this.ask();
  }

  /** Gives a fact another value; today's own puts it back. */
  state(fact: Fact, value: FactValue | null): Promise<void> {
    const { [fact.key]: _, ...others } = this.facts;
    const today = session.assessment?.facts[fact.key] ?? null;
    const same = JSON.stringify(value) === JSON.stringify(today);
    this.facts = same ? others : { ...others, [fact.key]: value };
    return this.ask();
  }

  /** The value of a fact in the sandbox. */
  valueOf(key: string): FactValue | undefined {
    const value = key in this.facts ? this.facts[key] : session.assessment?.facts[key];
    return value ?? undefined;
  }

  /** Back to today. */
  reset(): Promise<void> {
    this.ratings = {};
    this.facts = {};
    return this.ask();
  }

  /** Takes the answers over into the plan; nothing that was answered changes. */
  adopt(kind: "targets" | "actions"): Promise<boolean> {
    return planning.change("adopt_what_if", { ratings: this.ratings, kind });
  }

  /** Asks what would follow, anew: answers may have changed since. */
  async ask(): Promise<void> {
    const { ratings, facts } = this;
    const imagined = this.changed
      ? ((await session.run("what_if", { id: this.assessment, ratings, facts })) ?? null)
      : null;
    // While the reply was under way the user may have gone on.
    if (ratings === this.ratings && facts === this.facts) this.imagined = imagined;
  }
}

let kept: Sandbox | null = null;

/** The sandbox of an assessment. It outlives the screen, so that a look elsewhere costs nothing. */
export function sandboxOf(assessment: string): Sandbox {
  if (kept?.assessment !== assessment) kept = new Sandbox(assessment);
  return kept;
}

/** As on a fresh page. */
export function forgetSandbox(): void {
  kept = null;
}
