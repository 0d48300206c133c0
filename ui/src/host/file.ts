// Reading a file the user picks, with the picker every browser engine has.

import type { ChosenFile } from "./index";

/** Opens the file picker; null when it was closed without a choice. */
export function pickFile(accept: string): Promise<ChosenFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.addEventListener("cancel", () => resolve(null));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (!file) return resolve(null);
      file.text().then(
        (text) => resolve({ name: file.name, text }),
        // A file that vanished between choosing and reading counts as not chosen.
        () => resolve(null),
      );
    });
    input.click();
  });
}

/** The files an assessment can be imported from. */
export const ANSWER_FILES = ".json,application/json";
