// A small catalogue, for tests: entries, schemes and advice with one of everything the screens can meet.

import type { Advice, Catalogue, Entry, Match, Resource, Scheme, Verdict } from "../generated/api";
import { both } from "./questionnaire";

/** An entry that is open and fresh, with what is given instead. */
export function entryOf(id: string, changes: Partial<Entry> = {}): Entry {
  return {
    id,
    name: both(`Name ${id}`),
    body: both(`Body ${id}`),
    summary: both(`Summary ${id}`),
    url: `https://example.org/${id}`,
    state: "open",
    state_since: null,
    state_text: null,
    later: [],
    verified_on: "2026-11-01",
    age: "fresh",
    categories: ["funding"],
    marks: { status: "verified", share: "verified", ceiling: "reported" },
    notes: [],
    sources: [],
    owner: null,
    ...changes,
  };
}

/** A scheme that pays half, with what is given instead. */
export function schemeOf(id: string, changes: Partial<Scheme> = {}, entry: Partial<Entry> = {}): Scheme {
  return {
    entry: entryOf(id, entry),
    kind: "matching-grant",
    abbreviation: null,
    intents: ["adopt-ready-made"],
    share: both(`Half of ${id}`),
    ceiling: both(`HK$100,000 of ${id}`),
    has_sums: true,
    covers: [both(`Covers ${id}`)],
    excludes: [],
    rules: [],
    conditions: [],
    guards: [],
    not_with: [],
    steps: [],
    documents: [],
    deadlines: [],
    ...changes,
  };
}

/** A catalogue of these schemes and nothing else. */
export function catalogueOf(schemes: Scheme[] = [], changes: Partial<Catalogue> = {}): Catalogue {
  return {
    version: "2026.11",
    published: "2026-11-24",
    pack: null,
    as_of: "2026-11-24",
    stale_after: [90, 180, 365],
    categories: [],
    schemes,
    resources: [],
    map: [],
    elsewhere: { note: both("Elsewhere"), date: "2026-11", programmes: [] },
    overlays: [],
    ...changes,
  };
}

/** What the rules say of one scheme. */
export function matchOf(scheme: string, verdict: Verdict, changes: Partial<Match> = {}): Match {
  const rest = { rules: [], would_fit_if: [], missing: [] };
  return { scheme, verdict, live: true, serves_plans: false, ...rest, ...changes };
}

/** Advice to the assessment `id` with these matches. */
export function adviceOf(id: string, schemes: Match[] = [], changes: Partial<Advice> = {}): Advice {
  const of = (verdict: Verdict) => schemes.filter((match) => match.live && match.verdict === verdict).length;
  return {
    id,
    band: "aware",
    fits: of("fits"),
    check: of("check"),
    schemes,
    ready_made: { answer: "nothing", schemes: [] },
    courses: [],
    guidance: [],
    tools: [],
    helpdesks: [],
    ticks: [],
    ...changes,
  };
}

/** A free course in English for everybody, with what is given instead. */
export function resourceOf(
  id: string,
  changes: Partial<Resource> = {},
  entry: Partial<Entry> = {},
): Resource {
  return {
    entry: entryOf(id, entry),
    kind: "course",
    level: 1,
    audience: ["all-staff"],
    languages: ["en"],
    dimensions: ["literacy"],
    duration: null,
    fee_hkd: 0,
    fee: null,
    subsidy: [],
    force: null,
    asks: [],
    ...changes,
  };
}
