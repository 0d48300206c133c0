// How the schemes are laid out. The order within a group is the application's own.

import type { Advice, Catalogue, Match, Scheme } from "../../generated/api";

/** A scheme with what its rules say of the company. */
export interface Matched {
  scheme: Scheme;
  match: Match;
}

/** The groups of the list; what takes no applications is never among the first four. */
export interface Groups {
  fits: Matched[];
  check: Matched[];
  /** Would fit if the company brought about what is missing. */
  near: Matched[];
  no: Matched[];
  closed: Matched[];
}

/** Every scheme in its group. */
export function groupsOf(catalogue: Catalogue, advice: Advice): Groups {
  const all = advice.schemes.flatMap((match): Matched[] => {
    const scheme = catalogue.schemes.find(({ entry }) => entry.id === match.scheme);
    return scheme ? [{ scheme, match }] : [];
  });
  const live = all.filter(({ match }) => match.live);
  const not = live.filter(({ match }) => match.verdict === "no");
  return {
    fits: live.filter(({ match }) => match.verdict === "fits"),
    check: live.filter(({ match }) => match.verdict === "check"),
    near: not.filter(isNear),
    no: not.filter((one) => !isNear(one)),
    closed: all.filter(({ match }) => !match.live),
  };
}

/** One condition away, and of use for what the company plans: nobody is told to take up research to get a grant. */
function isNear({ match }: Matched): boolean {
  return match.would_fit_if.length > 0 && match.serves_plans;
}

/** The facts that schemes wait for, with how many of them; the one that most wait for first. */
export function waiting(matched: Matched[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of matched.flatMap(({ match }) => match.missing)) found.set(key, (found.get(key) ?? 0) + 1);
  return new Map([...found].sort(([, a], [, b]) => b - a));
}
