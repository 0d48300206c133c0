import { describe, expect, it } from "vitest";
import type { Score } from "../../generated/api";
import { decimal, endsWithinFour, fraction } from "./exact";

const score = (numerator: number, denominator: number, shownDecimal: string): Score => ({
  shown: "",
  sum: "",
  count: 1,
  numerator,
  denominator,
  decimal: shownDecimal,
  position: 0,
});

describe("exact figures", () => {
  it("go on with an ellipsis where four decimals are not all", () => {
    expect(decimal(score(37, 15, "2.4666"))).toBe("2.4666…");
    expect(fraction(score(37, 15, "2.4666"))).toBe("37/15");
  });

  it("drop zeros that say nothing", () => {
    expect(decimal(score(5, 2, "2.5000"))).toBe("2.5");
    expect(decimal(score(3, 1, "3.0000"))).toBe("3");
    expect(fraction(score(3, 1, "3.0000"))).toBe("3");
    expect(decimal(score(49, 16, "3.0625"))).toBe("3.0625");
  });

  it("know when a decimal ends", () => {
    expect(endsWithinFour(score(1, 16, ""))).toBe(true);
    expect(endsWithinFour(score(1, 32, ""))).toBe(false);
  });
});
