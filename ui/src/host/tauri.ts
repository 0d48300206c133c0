// The desktop window: one command carries every call, four more reach the system's own dialogs and programs.

import { invoke } from "@tauri-apps/api/core";
import { ANSWER_FILES, ANY_FILES, LOGO_FILES, PACK_FILES, LIBRARY_FILES, pickBytes, pickFiles } from "./file";
import type { Host } from "./index";

/** Whether this page runs inside the desktop window. */
export function insideWindow(): boolean {
  return "__TAURI_INTERNALS__" in window;
}

/** The host inside the desktop window. */
export function windowHost(): Host {
  return {
    kind: "window",
    call: (name, args) => invoke("call", { name, args }),
    chooseSavePath: (suggested) => invoke("choose_save_path", { suggested }),
    chooseFiles: () => pickFiles(ANSWER_FILES),
    chooseEvidence: () => pickFiles(ANY_FILES),
    choosePack: () => pickBytes(PACK_FILES),
    chooseLibrary: () => pickBytes(LIBRARY_FILES),
    chooseLogo: () => pickBytes(LOGO_FILES),
    openFile: (path) => invoke("open_file", { path }),
    openLink: (address) => invoke("open_link", { address }),
    showInFolder: (path) => invoke("show_in_folder", { path }),
    download: () => Promise.reject(new Error("a window saves files, it does not download them")),
  };
}
