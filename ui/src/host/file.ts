// Reading a file the user picks, with the picker every browser engine has.

import type { ChosenBytes, ChosenFile } from "./index";

/** Opens the file picker for an answers file; null when it was closed without a choice. */
export async function pickFile(accept: string): Promise<ChosenFile | null> {
  const file = await pick(accept);
  // A file that vanished between choosing and reading counts as not chosen.
  const text = await file?.text().catch(() => null);
  return file && typeof text === "string" ? { name: file.name, text } : null;
}

/** Opens the file picker for a file that is not text. */
export async function pickBytes(accept: string): Promise<ChosenBytes | null> {
  const file = await pick(accept);
  const address = file ? await dataAddress(file) : null;
  // What stands before the comma is the kind of data.
  return file && address ? { name: file.name, base64: address.slice(address.indexOf(",") + 1) } : null;
}

function pick(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.addEventListener("cancel", () => resolve(null));
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.click();
  });
}

/** The bytes as a `data:` address, which every engine can make without a copy per byte. */
function dataAddress(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("error", () => resolve(null));
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.readAsDataURL(file);
  });
}

/** The files an assessment can be imported from. */
export const ANSWER_FILES = ".json,application/json";

/** The files a catalogue can be installed from. */
export const PACK_FILES = ".readiness-pack";
