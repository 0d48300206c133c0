// The plan of the open assessment. It comes from the application, which makes it anew after every change; this only keeps it
// at hand.

import { untrack } from "svelte";
import type { Commands, Plan } from "../generated/api";
import { session } from "./session.svelte";

/** Commands whose reply is the plan as it now is. */
type Change = "set_target" | "put_action" | "remove_action" | "accept_steps" | "adopt_what_if";

class Planning {
  /** The plan of the assessment whose id it carries; null until it has been read. */
  plan = $state.raw<Plan | null>(null);

  /** The plan of the open assessment; null while it is another's or not read yet. */
  get mine(): Plan | null {
    return this.plan && this.plan.id === session.assessment?.id ? this.plan : null;
  }

  /** Reads the plan anew; false when that failed. */
  async load(): Promise<boolean> {
    if (!session.assessment) return false;
    const plan = await session.run("get_plan", { id: session.assessment.id });
    if (plan) this.plan = plan;
    return plan !== undefined;
  }

  /** Changes the plan of the open assessment; false when that failed, and then nothing has changed. */
  async change<K extends Change>(name: K, args: Omit<Commands[K]["args"], "id">): Promise<boolean> {
    const open = session.assessment;
    if (!open) return false;
    const plan = await session.run(name, { ...args, id: open.id } as Commands[K]["args"]);
    if (!plan) return false;
    this.plan = plan as Plan;
    // The reply is the plan; what undo would take back and when it was saved is told by the assessment.
    await session.run("open_assessment", { id: open.id });
    return true;
  }
}

/** The one plan of this page. */
export const planning = new Planning();

/** To be called by a screen: reads the plan, and reads it anew whenever the assessment has changed. */
export function followPlan(): void {
  $effect(() => {
    void session.assessment;
    untrack(() => void planning.load());
  });
}
