import { describe, expect, it } from "vitest";
import type { BandInfo } from "../../generated/api";
import { percent, segments } from "./scale";

const words = { en: "", "zh-Hant-HK": "" };
const band = (id: BandInfo["id"], from: string, to: string): BandInfo => ({
  id,
  from,
  to,
  name: words,
  meaning: words,
  behaviour: words,
  advice: words,
});
const bands = [
  band("unaware", "1.0", "2.4"),
  band("aware", "2.5", "3.4"),
  band("ready", "3.5", "4.5"),
  band("competent", "4.6", "5.0"),
];

describe("segments", () => {
  it("cover the scale without a hole", () => {
    const drawn = segments(bands);
    expect(drawn[0]?.start).toBe(0);
    expect(drawn.at(-1)?.end).toBe(1);
    for (const [index, segment] of drawn.slice(1).entries()) expect(segment.start).toBe(drawn[index]?.end);
  });

  it("put a score that is just rounded up into the band it is shown in", () => {
    const position = (score: number) => (score - 1) / 4;
    const holder = (score: number) =>
      segments(bands).find((s) => position(score) >= s.start && position(score) < s.end);
    expect(holder(2.46)?.id).toBe("aware");
    expect(holder(2.44)?.id).toBe("unaware");
    expect(holder(4.56)?.id).toBe("competent");
    expect(holder(4.54)?.id).toBe("ready");
  });
});

describe("percent", () => {
  it("keeps two decimals and no float dust", () => {
    expect(percent(0.1 + 0.2)).toBe("30%");
    expect(percent(1 / 3)).toBe("33.33%");
  });
});
