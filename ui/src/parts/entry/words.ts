// What an entry says of itself, in words: every code of the catalogue has its message here.

import type { Age, Entry, Later, Mark, SchemeKind, State, Verdict } from "../../generated/api";
import { library } from "../../lib/catalogue.svelte";
import { rough, written } from "../../lib/dates";
import { t } from "../../lib/i18n.svelte";

/** What takes applications, what is simply there, and what is to be followed speak differently of how they stand. */
export type Sort = "scheme" | "offer" | "guide";

const STATES = {
  open: ["entry-state-open", "entry-state-open-since"],
  announced: ["entry-state-announced", "entry-state-announced-since"],
  unknown: ["entry-state-unknown", "entry-state-unknown-since"],
  "claims-only": ["entry-state-claims-only", "entry-state-claims-only-since"],
  closed: ["entry-state-closed", "entry-state-closed-since"],
  ceased: ["entry-state-ceased", "entry-state-ceased-since"],
} as const;

const OFFERS = {
  ...STATES,
  open: ["entry-offer-open", "entry-offer-open-since"],
  unknown: ["entry-offer-unknown", "entry-offer-unknown-since"],
  closed: ["entry-offer-closed", "entry-offer-closed-since"],
} as const;

const GUIDES = {
  ...OFFERS,
  open: ["entry-guide-open", "entry-guide-open-since"],
  announced: ["entry-guide-announced", "entry-guide-announced-since"],
  closed: ["entry-guide-closed", "entry-guide-closed-since"],
} as const;

const SORTS = { scheme: STATES, offer: OFFERS, guide: GUIDES } as const;

/** How an entry stands and since when. */
export function stateWords(state: State, since: string | null, sort: Sort = "scheme"): string {
  const [plain, dated] = SORTS[sort][state];
  return since === null ? t(plain) : t(dated, { date: rough(since) });
}

const LATER = {
  open: "entry-later-open",
  announced: "entry-later-announced",
  unknown: "entry-later-unknown",
  "claims-only": "entry-later-claims-only",
  closed: "entry-later-closed",
  ceased: "entry-later-ceased",
} as const satisfies Record<State, string>;

/** What comes after today. */
export function laterWords(later: Later): string {
  return t(LATER[later.state], { date: rough(later.from) });
}

/** Why an entry is not to be believed in older guides; null while it may still take applications. */
export function closedWords(entry: Entry): string | null {
  const since = entry.state_since;
  const dated = since === null ? null : { date: rough(since) };
  switch (entry.state) {
    case "closed":
      return dated ? t("entry-closed-since", dated) : t("entry-closed");
    case "ceased":
      return dated ? t("entry-ceased-since", dated) : t("entry-ceased");
    case "claims-only":
      return dated ? t("entry-claims-only-since", dated) : t("entry-claims-only");
    default:
      return null;
  }
}

const MARKS = {
  verified: "entry-mark-verified",
  reported: "entry-mark-reported",
  unconfirmed: "entry-mark-unconfirmed",
  unknown: "entry-mark-unknown",
} as const satisfies Record<Mark, string>;

/** How sure a part is. */
export function markWords(mark: Mark): string {
  return t(MARKS[mark]);
}

const VERDICTS = {
  fits: "entry-verdict-fits",
  check: "entry-verdict-check",
  no: "entry-verdict-no",
} as const satisfies Record<Verdict, string>;

/** What the rules say of the company. */
export function verdictWords(verdict: Verdict): string {
  return t(VERDICTS[verdict]);
}

const KINDS = {
  "matching-grant": "entry-kind-matching-grant",
  grant: "entry-kind-grant",
  subsidy: "entry-kind-subsidy",
  "training-grant": "entry-kind-training-grant",
  compute: "entry-kind-compute",
  incubation: "entry-kind-incubation",
  talent: "entry-kind-talent",
  "loan-guarantee": "entry-kind-loan-guarantee",
  tax: "entry-kind-tax",
} as const satisfies Record<SchemeKind, string>;

/** What kind of help a scheme is. */
export function kindWords(kind: SchemeKind): string {
  return t(KINDS[kind]);
}

/** Which of the limits in `stale_after` an age has passed. */
const PASSED: Partial<Record<Age, number>> = { ageing: 0, old: 1, stale: 2 };
/** The limits of the shipped catalogue, for the moment before it has been read. */
const LIMITS = [90, 180, 365];

/** When an entry was last verified, with a warning that grows with its age. */
export function verifiedWords(entry: Entry, brief = false): string {
  const date = entry.verified_on;
  if (date === null) return brief ? t("entry-verified-undated-brief") : t("entry-verified-undated");
  const when = { date: rough(date), written: written(date) };
  const passed = PASSED[entry.age];
  if (passed === undefined) return t("entry-verified", when);
  const days = String((library.catalogue?.stale_after ?? LIMITS)[passed] ?? LIMITS[passed]);
  if (brief) return t("entry-verified-ageing-brief", { ...when, days });
  if (entry.age === "ageing") return t("entry-verified-ageing", { ...when, days });
  return entry.age === "old"
    ? t("entry-verified-old", { ...when, days })
    : t("entry-verified-stale", { ...when, days });
}

/** The language of a title as its letters show it; titles stand in the language of their source. */
export function languageOf(title: string): "en" | "zh-Hant-HK" {
  return /\p{Script=Han}/u.test(title) ? "zh-Hant-HK" : "en";
}
