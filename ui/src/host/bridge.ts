// The loopback bridge: the same application behind `readiness serve`, reached over HTTP on this computer only.

import type { WireError } from "../generated/api";
import { ANSWER_FILES, ANY_FILES, LOGO_FILES, PACK_FILES, LIBRARY_FILES, pickBytes, pickFiles } from "./file";
import type { Host } from "./index";

const KEPT_AS = "readiness-session";

/** The host in a browser. */
export function bridge(): Host {
  let session: Promise<string> | null = null;
  const signedIn = () => (session ??= openSession());
  return {
    kind: "browser",
    call: async (name, args) => {
      const body = JSON.stringify(args);
      const reply = await ask(`/api/${name}`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${await signedIn()}` },
        body,
        // A note typed just before the tab closes is still delivered. Larger bodies, such as packs, browsers refuse to keep
        // alive: 64 KiB is the limit, and a letter takes up to three bytes.
        keepalive: body.length * 3 < 65_536,
      });
      return (await reply.json()) as never;
    },
    chooseSavePath: () => windowOnly(),
    chooseFiles: () => pickFiles(ANSWER_FILES),
    chooseEvidence: () => pickFiles(ANY_FILES),
    choosePack: () => pickBytes(PACK_FILES),
    chooseLibrary: () => pickBytes(LIBRARY_FILES),
    chooseLogo: () => pickBytes(LOGO_FILES),
    openFile: () => windowOnly(),
    openLink: () => windowOnly(),
    showInFolder: () => windowOnly(),
    download: async (path) => {
      const name = path.split(/[\\/]/).at(-1) ?? path;
      const reply = await ask(`/files/${encodeURIComponent(name)}`, {
        headers: { authorization: `Bearer ${await signedIn()}` },
      });
      saveAs(await reply.blob(), name);
    },
  };
}

/** Exchanges the one-time token of the address for a session; a reload finds the session kept for this tab. */
async function openSession(): Promise<string> {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (!token) return sessionStorage.getItem(KEPT_AS) ?? "";
  // The token is spent once used, so it has no business in the address or the history.
  history.replaceState(history.state, "", location.pathname + location.search);
  const kept = sessionStorage.getItem(KEPT_AS);
  let reply: Response;
  try {
    reply = await ask("/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token }),
    });
  } catch (refused) {
    // The same address opened again in the same tab: its token is spent, its session still holds.
    if (kept) return kept;
    throw refused;
  }
  const { session } = (await reply.json()) as { session: string };
  sessionStorage.setItem(KEPT_AS, session);
  return session;
}

async function ask(address: string, request: RequestInit): Promise<Response> {
  let reply: Response;
  try {
    reply = await fetch(address, request);
  } catch (cause) {
    throw unreachable(String(cause));
  }
  if (reply.ok) return reply;
  const text = await reply.text();
  try {
    return await Promise.reject(JSON.parse(text) as WireError);
  } catch (error) {
    throw error instanceof SyntaxError ? unreachable(`${reply.status} ${text.slice(0, 200)}`) : error;
  }
}

/** The program itself does not answer, so the words must come from the interface: the shell knows this code. */
function unreachable(detail: string): WireError {
  return { code: "bridge-unreachable", message: "", hint: "", detail, problems: [] };
}

function windowOnly(): Promise<never> {
  return Promise.reject(new Error("only the desktop window can do this"));
}

function saveAs(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
