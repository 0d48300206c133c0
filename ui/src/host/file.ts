// Reading files the user picks, with the picker every browser engine has, or drops.

import type { ChosenBytes } from "./index";

/** The largest file that the application reads, in bytes. Of a larger one, only enough is read for it to say so. */
const LARGEST = 24 * 1024 * 1024;

/** Opens the file picker for one file; null when it was closed without a choice. */
export async function pickBytes(accept: string): Promise<ChosenBytes | null> {
  const [file] = await readFiles(await pick(accept, false));
  return file ?? null;
}

/** Opens the file picker for any number of files; none when it was closed without a choice. */
export async function pickFiles(accept: string): Promise<ChosenBytes[]> {
  return readFiles(await pick(accept, true));
}

/** Reads files that were picked or dropped. One that vanished in between, or is a folder, counts as not chosen. */
export async function readFiles(files: Iterable<File> | null | undefined): Promise<ChosenBytes[]> {
  const all = await Promise.all([...(files ?? [])].map(read));
  return all.filter((file) => file !== null);
}

async function read(file: File): Promise<ChosenBytes | null> {
  const address = await dataAddress(file.slice(0, LARGEST + 1));
  // What stands before the comma is the kind of data.
  return address === null ? null : { name: file.name, base64: address.slice(address.indexOf(",") + 1) };
}

function pick(accept: string, multiple: boolean): Promise<FileList | null> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.multiple = multiple;
    input.addEventListener("cancel", () => resolve(null));
    input.addEventListener("change", () => resolve(input.files));
    input.click();
  });
}

/** The bytes as a `data:` address, which every engine can make without a copy per byte. */
function dataAddress(file: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("error", () => resolve(null));
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.readAsDataURL(file);
  });
}

/** The files an assessment can be imported from: answers files, and reports that carry one. */
export const ANSWER_FILES = ".json,application/json,.pdf,application/pdf";

/** Evidence can be any file. */
export const ANY_FILES = "";

/** The files a catalogue can be installed from. */
export const PACK_FILES = ".readiness-pack";

/** Libraries of this program. */
export const LIBRARY_FILES = ".db,.sqlite3";

/** The pictures that can be a logo. */
export const LOGO_FILES = ".png,image/png,.svg,image/svg+xml";
