// The answer to one question while it is being given: what is chosen on screen, what is stored, and the texts that go with it.

import type { Answer, Response } from "../../generated/api";
import { Draft } from "../../lib/draft.svelte";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";

/** The answer to one question of the open assessment. */
export class QuestionAnswer {
  /** The value of the chosen radio, empty when none is. */
  chosen = $state("");
  readonly note: Draft;
  readonly reason: Draft;
  #id: string;

  constructor(id: string) {
    this.#id = id;
    this.chosen = valueOf(this.stored);
    this.note = new Draft(this.#answer?.note ?? "", (note) => this.#saveNote(note));
    this.reason = new Draft(reasonOf(this.stored), (reason) => this.#saveReason(reason));
  }

  /** What is on disk. */
  get stored(): Response | null {
    return this.#answer?.response ?? null;
  }

  /** Whether "not applicable" is chosen without a reason, so that it is not recorded. */
  get reasonMissing(): boolean {
    return this.chosen === "not-applicable" && this.reason.text.trim() === "";
  }

  /** Chooses one of the radios; "not applicable" is recorded only together with its reason. */
  choose = async (value: string): Promise<void> => {
    this.chosen = value;
    session.fieldErrors = [];
    // A reason typed for "not applicable" waits in case the user comes back to it, but is no longer to be saved.
    if (value !== "not-applicable") this.reason.reset(this.reason.text);
    if (value === "not-applicable") await this.#saveReason(this.reason.text);
    else
      await this.#respond(
        value === "dont-know" ? { kind: "dont-know" } : { kind: "rating", value: Number(value) },
      );
  };

  /** Takes the answer away; the note stays. */
  clear = async (): Promise<void> => {
    this.chosen = "";
    await this.#respond(null);
    this.reason.reset("");
  };

  /** Saves what is typed; false when that failed. */
  flush = async (): Promise<boolean> => {
    const reason = this.chosen === "not-applicable" ? await this.reason.flush() : true;
    return (await this.note.flush()) && reason;
  };

  get #answer(): Answer | undefined {
    return session.assessment?.answers[this.#id];
  }

  async #respond(response: Response | null): Promise<boolean> {
    const open = session.assessment;
    if (!open) return true;
    const done = await session.run("set_response", {
      id: open.id,
      question: this.#id,
      response,
      language: i18n.language,
    });
    // What could not be stored is not shown as chosen.
    if (!done) this.chosen = valueOf(this.stored);
    return done !== undefined;
  }

  async #saveReason(text: string): Promise<boolean> {
    const reason = text.trim();
    if (reason === "" || this.chosen !== "not-applicable") return true;
    return this.#respond({ kind: "not-applicable", reason });
  }

  async #saveNote(note: string): Promise<boolean> {
    const open = session.assessment;
    if (!open) return true;
    const change = { id: open.id, question: this.#id, note };
    return (await session.run("set_note", change)) !== undefined;
  }
}

function valueOf(response: Response | null): string {
  if (!response) return "";
  return response.kind === "rating" ? String(response.value) : response.kind;
}

function reasonOf(response: Response | null): string {
  return response?.kind === "not-applicable" ? response.reason : "";
}
