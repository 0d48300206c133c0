// Reading a file the user picks, with the picker every browser engine has.

import type { ChosenBytes, ChosenFile } from "./index";

/** Opens the file picker and reads the file as text; null when it was closed without a choice. */
export function pickFile(accept: string): Promise<ChosenFile | null> {
  return pick(accept, async (file) => ({ name: file.name, text: await file.text() }));
}

/** The same, read as bytes in base64. */
export function pickBytes(accept: string): Promise<ChosenBytes | null> {
  return pick(accept, async (file) => ({
    name: file.name,
    base64: base64(new Uint8Array(await file.arrayBuffer())),
  }));
}

function pick<T>(accept: string, read: (file: File) => Promise<T>): Promise<T | null> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.addEventListener("cancel", () => resolve(null));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (!file) return resolve(null);
      // A file that vanished between choosing and reading counts as not chosen.
      read(file).then(resolve, () => resolve(null));
    });
    input.click();
  });
}

/** How many bytes are turned into letters at a time: all at once would be too many arguments for a call. */
const PIECE = 0x8000;

/** Bytes as base64. */
export function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(letters);
}

/** The files an assessment can be imported from. */
export const ANSWER_FILES = ".json,application/json";

/** The files that bring another catalogue. */
export const PACK_FILES = ".readiness-pack";
