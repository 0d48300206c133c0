// Putting text on the clipboard.

/** Copies the text of an element; where the page may not, marks it so that the keyboard can. Resolves to whether it was copied. */
export async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? "");
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
