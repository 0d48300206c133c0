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

/** Ways in which entries stand, as far as the list tells them apart. */
export type Standing = "open" | "later" | "over";

/** Each standing, in the order offered. */
export const STANDINGS: readonly Standing[] = ["open", "later", "over"];

const STANDING: Readonly<Record<State, Standing>> = {
  open: "open",
  announced: "later",
  unknown: "later",
  "claims-only": "over",
  closed: "over",
  ceased: "over",
};

/** What was typed and chosen; nothing chosen means everything. */
export interface Wish {
  text: string;
  kinds: readonly Kind[];
  /** How it stands; empty means however. */
  standing: Standing | "";
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
  return {
    kind,
    entry,
    words: [entry.id, abbreviation, ...texts].join(" ").normalize("NFKC").toLocaleLowerCase(),
  };
}

/** The entries that meet the wish: every word typed must be found. */
export function found(all: readonly Listed[], wish: Wish): Listed[] {
  const words = wish.text.normalize("NFKC").toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(
    (listed) =>
      (wish.kinds.length === 0 || wish.kinds.includes(listed.kind)) &&
      (wish.standing === "" || STANDING[listed.entry.state] === wish.standing) &&
      words.every((word) => listed.words.includes(word)),
  );
}

/** Of what is open: the entry that was verified longest ago, and how many have no date at all. */
export function oldest(catalogue: Catalogue): { entry: Entry; date: string; undated: number } | null {
  const open = listed(catalogue).filter(({ entry }) => entry.state === "open");
  const dated = open.flatMap(({ entry }) => (entry.verified_on ? [{ entry, date: entry.verified_on }] : []));
  // A rough date begins with its first day, so it comes before the days it may stand for: "2026" before "2026-03".
  const first = dated.reduce<(typeof dated)[number] | null>(
    (least, one) => (least === null || one.date < least.date ? one : least),
    null,
  );
  return first && { ...first, undated: open.length - dated.length };
}
