// Which entries of the catalogue meet what was typed and chosen. Nothing is asked of the application: it is all here.

import type { Catalogue, Entry, ResourceKind, State } from "../../generated/api";

/** What an entry is, as far as the list tells kinds apart. */
export type Kind = ResourceKind | "scheme";

/** The kinds in the order in which they are listed. */
export const KINDS: readonly Kind[] = ["scheme", "course", "advisory", "tool", "guidance"];

/** An entry with its kind. */
export interface Listed {
  kind: Kind;
  entry: Entry;
  /** What is searched: names, body, abbreviation and summary in both languages, in small letters. */
  words: string;
}

/** What was typed and chosen; nothing chosen means everything. */
export interface Wish {
  text: string;
  kinds: readonly Kind[];
  /** Only what one can apply for or use today. */
  openOnly: boolean;
}

/** Every entry in the order of the kinds, ready to be searched. */
export function listed(catalogue: Catalogue): Listed[] {
  const schemes = catalogue.schemes.map(({ entry, abbreviation }) =>
    one("scheme", entry, abbreviation ?? ""),
  );
  const resources = catalogue.resources.map(({ entry, kind }) => one(kind, entry, ""));
  return [...schemes, ...resources];
}

function one(kind: Kind, entry: Entry, abbreviation: string): Listed {
  const texts = [entry.name, entry.body, entry.summary].flatMap((text) => Object.values(text));
  return { kind, entry, words: [entry.id, abbreviation, ...texts].join(" ").toLocaleLowerCase() };
}

const OPEN: readonly State[] = ["open"];

/** The entries that meet the wish: every word typed must be found. */
export function found(all: readonly Listed[], wish: Wish): Listed[] {
  const words = wish.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(
    (listed) =>
      (wish.kinds.length === 0 || wish.kinds.includes(listed.kind)) &&
      (!wish.openOnly || OPEN.includes(listed.entry.state)) &&
      words.every((word) => listed.words.includes(word)),
  );
}

/** The oldest day on which an open entry was verified, as far as known; null when none has a date. */
export function oldestVerified(catalogue: Catalogue): string | null {
  const open = listed(catalogue).filter(({ entry }) => OPEN.includes(entry.state));
  const days = open.flatMap(({ entry }) => entry.verified_on ?? []);
  return days.sort()[0] ?? null;
}
