// Files that came in with answers, picked or dropped: first what they would do, then, if the user agrees, doing it.

import type { ImportedFile } from "../generated/api";
import type { ChosenBytes } from "../host";
import { session } from "./session.svelte";

/** What one request carries at most, in characters of base64; the application reads at most one such file in any case. */
const LARGEST_REQUEST = 36_000_000;

/** How many files are read between two looks at whether the user still wants it. */
const STRIDE = 25;

class Incoming {
  /** What each file would do. */
  previews = $state.raw<ImportedFile[]>([]);
  /** How many assessments the last files brought, until the next ones. */
  done = $state(0);
  /** Whether files are being read. */
  reading = $state(false);
  /** How many of how many files have been read, while they are. */
  progress = $state.raw<{ read: number; total: number } | null>(null);
  /** Answers of colleagues that came in, until the assessment for which they were asked has taken them over. */
  forMerging: { assessment: string; files: ChosenBytes[] } | null = null;
  #files: ChosenBytes[] = [];
  #cancelled = false;

  /** The files that can be imported. */
  get ready(): ImportedFile[] {
    return this.previews.filter((one) => one.import);
  }

  /** Reads files and says what importing them would do. A single file that cannot be used is told like any other error. */
  async preview(files: ChosenBytes[]): Promise<void> {
    if (files.length === 0 || this.reading) return;
    this.forget();
    this.done = 0;
    session.error = null;
    this.#files = files;
    this.reading = true;
    this.#cancelled = false;
    const previews = await this.#look(files);
    this.reading = false;
    this.progress = null;
    if (this.#cancelled) return this.forget();
    if (previews && (await this.#handOn(previews, files))) return;
    const only = previews?.length === 1 ? previews[0]?.error : null;
    session.error = only ?? session.error;
    if (previews && !only) this.previews = previews;
  }

  /** Where all files are colleagues' answers for one assessment, it takes them over; it shows what that does first. */
  async #handOn(previews: ImportedFile[], files: ChosenBytes[]): Promise<boolean> {
    const [first] = previews;
    const assessment = first?.merge_into ?? null;
    if (assessment === null || !previews.every(({ merge_into }) => merge_into === assessment)) return false;
    this.forget();
    this.forMerging = { assessment, files };
    return session.open(assessment, { name: "people" });
  }

  /** Hands those files out, once, to the assessment for which they were asked. */
  takeForMerging(assessment: string): ChosenBytes[] {
    const files = this.forMerging?.assessment === assessment ? this.forMerging.files : [];
    this.forMerging = null;
    return files;
  }

  /** Stops reading; nothing has been imported yet. */
  cancel(): void {
    this.#cancelled = true;
  }

  /** Reads files a few at a time, so that it can be said how far it is, and stopped. */
  async #look(files: ChosenBytes[]): Promise<ImportedFile[] | undefined> {
    const previews: ImportedFile[] = [];
    for (let at = 0; at < files.length && !this.#cancelled; at += STRIDE) {
      this.progress = files.length > STRIDE ? { read: at, total: files.length } : null;
      const some = await this.#ask(files.slice(at, at + STRIDE), false);
      if (!some) return undefined;
      previews.push(...some);
    }
    return previews;
  }

  /** Imports what can be imported; resolves with the ids. */
  async apply(): Promise<string[]> {
    const usable = this.#files.filter((_, at) => this.previews[at]?.import);
    const done = (await this.#ask(usable, true)) ?? [];
    this.forget();
    return done.flatMap((one) => one.import?.id ?? []);
  }

  forget(): void {
    this.#files = [];
    this.previews = [];
  }

  /** All files in as few requests as their size allows, in their order. Files of one request are imported in one step. */
  async #ask(files: ChosenBytes[], apply: boolean): Promise<ImportedFile[] | undefined> {
    const replies: ImportedFile[] = [];
    for (const part of parts(files)) {
      const reply = await session.run("import_files", { files: part, apply });
      if (!reply) return replies.length > 0 ? replies : undefined;
      replies.push(...reply);
    }
    return replies;
  }
}

/** The files in as few requests as their size allows, in their order. */
export function parts(files: ChosenBytes[]): ChosenBytes[][] {
  const all: ChosenBytes[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const file of files) {
    size += file.base64.length;
    if (size > LARGEST_REQUEST) {
      all.push([]);
      size = file.base64.length;
    }
    all.at(-1)?.push(file);
  }
  return all;
}

/** The one intake of this page. */
export const incoming = new Incoming();
