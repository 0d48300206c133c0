// Chinese is typed through an input method: while it composes, keys belong to it and the text is not yet the user's.

let composing = false;
let endedAt = Number.NEGATIVE_INFINITY;

// WebKit may end a composition just before it reports the very key that ended it.
const GRACE_MS = 30;

/** Starts listening for compositions; called once by the shell. */
export function watchCompositions(page: Document): () => void {
  const start = () => (composing = true);
  const end = () => {
    composing = false;
    endedAt = performance.now();
  };
  page.addEventListener("compositionstart", start, true);
  page.addEventListener("compositionend", end, true);
  return () => {
    page.removeEventListener("compositionstart", start, true);
    page.removeEventListener("compositionend", end, true);
  };
}

/** Whether this key belongs to an input method and must be left alone. */
export function belongsToInputMethod(event: KeyboardEvent): boolean {
  return composing || event.isComposing || event.keyCode === 229 || performance.now() - endedAt < GRACE_MS;
}

/** Whether text is being composed right now, so that nothing should be saved or judged. */
export function isComposing(): boolean {
  return composing;
}

/** Whether the event comes from a place where text is typed. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return target.type === "text" || target.type === "search";
  return target instanceof HTMLElement && target.isContentEditable;
}
