// What courses, help desks, tools and guides say of themselves, in words.

import type { Audience, Force, Resource, ResourceKind, Route, Tongue } from "../../generated/api";
import { library } from "../../lib/catalogue.svelte";
import { say, t } from "../../lib/i18n.svelte";
import { money } from "../../lib/money";
import type { Sort } from "./words";

const KINDS = {
  course: "resource-kind-course",
  advisory: "resource-kind-advisory",
  tool: "resource-kind-tool",
  guidance: "resource-kind-guidance",
} as const satisfies Record<ResourceKind, string>;

/** What kind of help a resource is. */
export function resourceKindWords(kind: ResourceKind): string {
  return t(KINDS[kind]);
}

/** How entries of a kind speak of how they stand. */
export function sortOf(id: string): Sort {
  const kind = library.resource(id)?.kind;
  if (kind === undefined) return "scheme";
  return kind === "guidance" ? "guide" : "offer";
}

const LEVELS = ["resource-level-1", "resource-level-2", "resource-level-3", "resource-level-4"] as const;

/** What a level is about. */
export function levelWords(level: number): string {
  return t(LEVELS[level - 1] ?? "resource-level-1");
}

/** For whom, in the order offered. */
export const AUDIENCES = {
  leaders: "resource-audience-leaders",
  "all-staff": "resource-audience-all-staff",
  practitioners: "resource-audience-practitioners",
  developers: "resource-audience-developers",
} as const satisfies Record<Audience, string>;

/** In which languages, in the order offered. */
export const TONGUES = {
  "zh-Hant": "resource-language-zh-hant",
  en: "resource-language-en",
  "zh-Hans": "resource-language-zh-hans",
} as const satisfies Record<Tongue, string>;

const FORCES = {
  law: "resource-force-law",
  binding: "resource-force-binding",
  voluntary: "resource-force-voluntary",
  proposal: "resource-force-proposal",
} as const satisfies Record<Force, string>;

/** How binding a guide is. */
export function forceWords(force: Force): string {
  return t(FORCES[force]);
}

const ROUTES = {
  nittp: "resource-route-nittp",
  cef: "resource-route-cef",
  erb: "resource-route-erb",
  vplus: "resource-route-vplus",
} as const satisfies Record<Route, string>;

/** What a route to a subsidy takes: who applies, and when. */
export function routeWords(route: Route): string {
  return t(ROUTES[route]);
}

/** The price in a few words; what more there is to say about it follows in `fee`. */
export function feeWords(resource: Resource): string {
  if (resource.fee_hkd === null) return t("resource-fee-unknown");
  return resource.fee_hkd === 0 ? t("resource-fee-free") : money(String(resource.fee_hkd));
}

/** Name of an entry of the catalogue in the language of the interface. */
export function entryName(id: string): string {
  const entry = library.entry(id);
  return entry ? say(entry.name) : id;
}
