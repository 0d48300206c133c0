// The only door out of the interface: the same calls whether a desktop window or a browser is on this side of it.

import type { Commands, WireError } from "../generated/api";
import { bridge } from "./bridge";
import { insideWindow, windowHost } from "./tauri";

export { readFiles } from "./file";

/** A file the user picked, read as bytes. */
export interface ChosenBytes {
  name: string;
  base64: string;
}

/** What the surroundings offer. Every call rejects with a `WireError` and with nothing else. */
export interface Host {
  /** `window` for the desktop program, `browser` behind `readiness serve`. */
  readonly kind: "window" | "browser";
  /** Runs one command of the application. */
  call<K extends keyof Commands>(name: K, args: Commands[K]["args"]): Promise<Commands[K]["reply"]>;
  /** Asks where to save a file; null when the user changed their mind. Window only. */
  chooseSavePath(suggested: string): Promise<string | null>;
  /** Asks for reports and answers files; none when the user changed their mind. */
  chooseFiles(): Promise<ChosenBytes[]>;
  /** Asks for files of any kind that back an answer; none when the user changed their mind. */
  chooseEvidence(): Promise<ChosenBytes[]>;
  /** Asks for a catalogue pack; null when the user changed their mind. */
  choosePack(): Promise<ChosenBytes | null>;
  /** Asks for another library; null when the user changed their mind. */
  chooseLibrary(): Promise<ChosenBytes | null>;
  /** Asks for a logo; null when the user changed their mind. */
  chooseLogo(): Promise<ChosenBytes | null>;
  /** Opens a saved file with the system's own program. Window only. */
  openFile(path: string): Promise<void>;
  /** Opens a page that the catalogue names in the system's browser. Window only: a browser follows the link itself. */
  openLink(address: string): Promise<void>;
  /** Shows a saved file in the system's file manager. Window only. */
  showInFolder(path: string): Promise<void>;
  /** Fetches a file saved by the program into the browser's downloads. Browser only. */
  download(path: string): Promise<void>;
}

/** Whether a thrown value is an error of the application, with words for the user. */
export function isWireError(value: unknown): value is WireError {
  return typeof value === "object" && value !== null && "code" in value && "message" in value;
}

let current: Host | null = null;

/** The host of this page. */
export function host(): Host {
  current ??= insideWindow() ? windowHost() : bridge();
  return current;
}

/** Puts another host in place: for tests only. */
export function useHost(other: Host | null): void {
  current = other;
}
