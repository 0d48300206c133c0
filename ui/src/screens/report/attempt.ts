// What the surroundings do with a saved file can fail too, and says so like any command.

import { isWireError } from "../../host";
import { session } from "../../lib/session.svelte";

/** Runs one action of the host and shows what went wrong. */
export async function attempt<T>(action: () => Promise<T>): Promise<T | null> {
  session.error = null;
  try {
    return await action();
  } catch (thrown) {
    session.error = isWireError(thrown)
      ? thrown
      : { code: "unexpected", message: "", hint: "", detail: String(thrown), problems: [] };
    return null;
  }
}
