// Saying how one answer, or all of them, came about.

import type { Assessment, AssuranceCode } from "../../generated/api";
import { session } from "../../lib/session.svelte";

/** Records the level of an answer, where null means that of the whole assessment; or, without a question, of them all. */
export async function assure(
  question: string | null,
  assurance: AssuranceCode | null,
): Promise<Assessment | undefined> {
  const id = session.assessment?.id;
  if (id === undefined) return undefined;
  return session.run("set_assurance", question === null ? { id, assurance } : { id, question, assurance });
}
