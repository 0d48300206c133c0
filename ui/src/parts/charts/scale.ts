// Where the four bands lie on the drawn 1–5 scale. Scores and positions come ready-made over the wire; only the bounds
// of the bands are placed here, because the wire names them as shown figures.

import type { BandCode, BandInfo } from "../../generated/api";

/** One band on the scale; `start` and `end` run from 0 (score 1) to 1 (score 5). */
export interface Segment {
  id: BandCode;
  start: number;
  end: number;
}

/** Half a step of the shown figure: an exact 2.45 is shown as 2.5, so a band begins this much before its shown bound. */
const HALF_STEP = 0.05;

/** The bands as touching segments that cover the whole scale, lowest first. */
export function segments(bands: BandInfo[]): Segment[] {
  const starts = bands.map((band, index) => (index === 0 ? 0 : (Number(band.from) - HALF_STEP - 1) / 4));
  return bands.map((band, index) => ({
    id: band.id,
    start: starts[index] ?? 0,
    end: starts[index + 1] ?? 1,
  }));
}

/** A share of the width as SVG wants it, to a hundredth of a per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
