// Exact figures as text. They come exact over the wire; here they are only written down.

import type { Outcome, Score } from "../../generated/api";

/** The mean as a fraction in lowest terms, or as a whole number: "37/15", "3". */
export function fraction(score: Score): string {
  return score.denominator === 1 ? String(score.numerator) : `${score.numerator}/${score.denominator}`;
}

/** Whether four decimals tell the whole truth. */
export function endsWithinFour(score: Score): boolean {
  return (score.numerator * 10_000) % score.denominator === 0;
}

/** The mean as a decimal, with an ellipsis where it goes on: "2.4666…", "2.5", "3". */
export function decimal(score: Score): string {
  if (!endsWithinFour(score)) return `${score.decimal}…`;
  return score.decimal.replace(/\.?0+$/, "");
}

/** How far a pillar is from the rule that at least half of its applicable dimensions have a score. */
export function scoredOf(outcome: Outcome, pillar: string): { scored: number; applicable: number } {
  const applicable = outcome.dimensions.filter(
    (dimension) => dimension.pillar === pillar && dimension.applies,
  );
  return {
    scored: applicable.filter((dimension) => dimension.score !== null).length,
    applicable: applicable.length,
  };
}
