// What the figures say in a nutshell: which pillar the result's sentence and the chart's title are about.

import type { Outcome, Score } from "../../generated/api";

/** The finding about the pillars. */
export type Finding =
  | { kind: "held-back" | "lowest"; pillars: string[] }
  /** Most pillars share the lowest score, so that those above it are the shorter and truer list. */
  | { kind: "ahead"; pillars: string[]; others: number }
  /** All pillars are equal. */
  | { kind: "level" }
  /** Those with a score are equal; others have none. */
  | { kind: "level-scored" }
  /** Only one pillar has a score, so there is nothing to compare. */
  | { kind: "one" };

/** Up to this many pillars can be named as what holds back; more would be nearly all of them. */
const MOST_LOWEST = 2;

/** Exact comparison of two scores: negative when `a` is the lower one. */
export function compare(a: Score, b: Score): number {
  return a.numerator * b.denominator - b.numerator * a.denominator;
}

/** What the title of the pillars' chart says. */
export function pillarFinding(outcome: Outcome): Finding {
  const scored = outcome.pillars.flatMap((pillar) =>
    pillar.score ? [{ id: pillar.id, score: pillar.score }] : [],
  );
  const [first, ...rest] = scored;
  if (!first || rest.length === 0) return { kind: "one" };
  if (rest.every((pillar) => compare(pillar.score, first.score) === 0))
    return { kind: scored.length === outcome.pillars.length ? "level" : "level-scored" };
  const lowest = scored.reduce((low, pillar) => (compare(pillar.score, low.score) < 0 ? pillar : low));
  const ahead = scored.filter((pillar) => compare(pillar.score, lowest.score) > 0).map(({ id }) => id);
  const pillars = scored.map(({ id }) => id).filter((id) => !ahead.includes(id));
  if (
    scored.length === outcome.pillars.length &&
    pillars.length > MOST_LOWEST &&
    pillars.length > ahead.length
  )
    return { kind: "ahead", pillars: ahead, others: pillars.length };
  return { kind: holdsBack(outcome, pillars) ? "held-back" : "lowest", pillars };
}

/** At the top nothing holds back, and while the brake is on it is the braking pillar that does. */
function holdsBack(outcome: Outcome, lowest: string[]): boolean {
  if (outcome.overall?.band === "competent") return false;
  return outcome.brake === null || lowest.includes(outcome.brake.pillar);
}

/** Questions that apply and have no rating yet. */
export function openQuestions(outcome: Outcome): number {
  return outcome.coverage.applicable - outcome.coverage.answered;
}

/** Questions that apply and were not answered at all, not even with "don't know". */
export function unanswered(outcome: Outcome): number {
  return openQuestions(outcome) - outcome.coverage.dont_know;
}
