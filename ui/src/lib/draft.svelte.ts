// Text as it is typed: saved after a pause, when the field is left and before the screen is, and never while an input method
// is still composing.

import { session } from "./session.svelte";
import { isComposing } from "./typing";

/** How long a pause in typing lasts before the text is saved. */
export const PAUSE_MS = 600;

/** One field's text on its way to the application. */
export class Draft {
  text = $state("");
  #kept: string;
  #save: (text: string) => Promise<boolean>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dirty = false;

  /** Starts from the stored text; `save` resolves to whether the text is on disk. */
  constructor(stored: string, save: (text: string) => Promise<boolean>) {
    this.text = stored;
    this.#kept = stored;
    this.#save = save;
  }

  /** The user typed; to be called on `input` and on `compositionend`. */
  typed = (): void => {
    this.#mark(this.text !== this.#kept);
    clearTimeout(this.#timer);
    if (this.#dirty && !isComposing()) this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  };

  /** Some ways of filling a field in announce only that it changed, not that it was typed into. */
  set(text: string): void {
    this.text = text;
    this.typed();
  }

  /** Saves now what is not saved yet; false when that failed, and then the text stays as it is. */
  flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    const text = this.text;
    if (text === this.#kept) {
      this.#mark(false);
      return true;
    }
    const saved = await this.#save(text);
    if (saved) this.#kept = text;
    // More may have been typed while the save was under way.
    this.#mark(this.text !== this.#kept);
    return saved;
  };

  /** Gives up what was typed and takes this text instead. */
  reset(stored: string): void {
    clearTimeout(this.#timer);
    this.text = stored;
    this.#kept = stored;
    this.#mark(false);
  }

  #mark(dirty: boolean): void {
    if (dirty !== this.#dirty) session.unsaved += dirty ? 1 : -1;
    this.#dirty = dirty;
  }
}
