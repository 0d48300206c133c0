// Choosing among options where some stand alone and only so many may be chosen.

import type { SurveyOption } from "../../generated/api";

/** What a click leaves chosen. */
export interface Choice {
  /** The codes chosen now, in the order of the options. */
  codes: number[];
  /** Codes that the click took away from others, because one option stands alone. */
  cleared: number[];
}

/** Chooses an option, or takes it back: one that stands alone takes all others away, and any other takes that one away. */
export function choose(options: SurveyOption[], codes: readonly number[], code: number, on: boolean): Choice {
  const clicked = options.find((one) => one.code === code);
  if (!clicked || !on) return { codes: ordered(options, codes, (one) => one.code !== code), cleared: [] };
  const stays = (one: SurveyOption) => one.code === code || (!clicked.exclusive && !one.exclusive);
  const left = ordered(options, [...codes, code], stays);
  return { codes: left, cleared: codes.filter((one) => !left.includes(one)) };
}

/** How many are chosen beyond what may be; 0 while it is within. */
export function tooMany(codes: readonly number[], atMost: number | null): number {
  return atMost === null ? 0 : Math.max(0, codes.length - atMost);
}

function ordered(
  options: SurveyOption[],
  codes: readonly number[],
  stays: (one: SurveyOption) => boolean,
): number[] {
  return options.filter((one) => codes.includes(one.code) && stays(one)).map(({ code }) => code);
}
