// Words of the catalogue screen for the closed sets of the catalogue.

import type { Aspect, ChangeKind, State } from "../../generated/api";
import { t } from "../../lib/i18n.svelte";
import type { Sort } from "../../parts/entry/words";
import type { Kind, Standing } from "./search";

const KIND = {
  scheme: "resource-kind-scheme",
  course: "resource-kind-course",
  advisory: "resource-kind-advisory",
  tool: "resource-kind-tool",
  guidance: "resource-kind-guidance",
} as const satisfies Record<Kind, string>;

/** What an entry is. */
export function kindName(kind: Kind): string {
  return t(KIND[kind]);
}

const STANDING = {
  open: "catalogue-standing-open",
  later: "catalogue-standing-later",
  over: "catalogue-standing-over",
} as const satisfies Record<Standing, string>;

/** A way in which entries stand. */
export function standingName(standing: Standing): string {
  return t(STANDING[standing]);
}

/** How its state is worded: schemes take applications, offers are there, guides are current. */
export function sortOf(kind: Kind): Sort {
  if (kind === "scheme") return "scheme";
  return kind === "guidance" ? "guide" : "offer";
}

const CHANGE = {
  added: "catalogue-change-added",
  removed: "catalogue-change-removed",
  changed: "catalogue-change-changed",
} as const satisfies Record<ChangeKind, string>;

/** What happened to an entry. */
export function changeName(kind: ChangeKind): string {
  return t(CHANGE[kind]);
}

const ASPECT = {
  state: "catalogue-aspect-state",
  verified: "catalogue-aspect-verified",
  names: "catalogue-aspect-names",
  money: "catalogue-aspect-money",
  rules: "catalogue-aspect-rules",
  scope: "catalogue-aspect-scope",
  application: "catalogue-aspect-application",
  words: "catalogue-aspect-words",
} as const satisfies Record<Aspect, string>;

/** Which part of an entry differs. */
export function aspectName(aspect: Aspect): string {
  return t(ASPECT[aspect]);
}

const STATE = {
  open: "catalogue-state-open",
  announced: "catalogue-state-announced",
  unknown: "catalogue-state-unknown",
  "claims-only": "catalogue-state-claims-only",
  closed: "catalogue-state-closed",
  ceased: "catalogue-state-ceased",
} as const satisfies Record<State, string>;

/** A state in a word or two, for "from … to …". */
export function stateName(state: State): string {
  return t(STATE[state]);
}
