import { expect, test } from "vitest";
import { options } from "../../test/survey";
import { choose, tooMany } from "./choosing";
import { counts, halves, shares, whole } from "./typed";

const five = options(5, { alone: true });

test("an option that stands alone takes the others back, and any other takes it back", () => {
  expect(choose(five, [1, 3], 5, true)).toEqual({ codes: [5], cleared: [1, 3] });
  expect(choose(five, [5], 2, true)).toEqual({ codes: [2], cleared: [5] });
  expect(choose(five, [3], 1, true)).toEqual({ codes: [1, 3], cleared: [] });
  expect(choose(five, [1, 3], 3, false)).toEqual({ codes: [1], cleared: [] });
});

test("whatever is clicked, an option that stands alone is never beside another", () => {
  const clicks = [1, 2, 3, 4, 5].flatMap((code) => [true, false].map((on) => ({ code, on })));
  for (let start = 0; start < 1000; start += 1) {
    let codes: number[] = [];
    for (let step = 0, seed = start; step < 6; step += 1, seed = (seed * 7919 + 13) % 1009) {
      const click = clicks[seed % clicks.length];
      if (click) ({ codes } = choose(five, codes, click.code, click.on));
      expect(codes.includes(5) && codes.length > 1).toBe(false);
      expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
    }
  }
});

test("too many are counted, and only where there is a most", () => {
  expect(tooMany([1, 2, 3], 3)).toBe(0);
  expect(tooMany([1, 2, 3, 4], 3)).toBe(1);
  expect(tooMany([1, 2, 3, 4], null)).toBe(0);
});

test("percentages are whole once they make 100, an empty field counting as none", () => {
  const ids = ["hk", "cn", "os"];
  expect(shares(ids, {})).toEqual({ state: "empty" });
  expect(shares(ids, { hk: "60" })).toEqual({ state: "open", sum: 60, missing: 40 });
  expect(shares(ids, { hk: "60", cn: "50" })).toEqual({ state: "open", sum: 110, missing: -10 });
  expect(shares(ids, { hk: "60%", cn: "４０" })).toEqual({ state: "whole", rows: { hk: 60, cn: 40, os: 0 } });
  expect(shares(ids, { hk: "a third" })).toEqual({ state: "wrong", row: "hk" });
  expect(shares(ids, { hk: "33.3" })).toEqual({ state: "wrong", row: "hk" });
  expect(shares(ids, { cn: "101" })).toEqual({ state: "wrong", row: "cn" });
  expect(shares(ids, { hk: "-1" })).toEqual({ state: "wrong", row: "hk" });
});

test("numbers are whole, or in halves within bounds", () => {
  expect(whole("1,200")).toBe(1200);
  expect(whole(" ")).toBeNull();
  expect(whole("1.5")).toBeUndefined();
  expect(halves("1.5", 0, 10)).toBe(1.5);
  expect(halves("１．５", 0, 10)).toBe(1.5);
  expect(halves("1.3", 0, 10)).toBeUndefined();
  expect(halves("10.5", 0, 10)).toBeUndefined();
  expect(halves("", 0, 10)).toBeNull();
});

test("counts leave out what is empty or none", () => {
  expect(counts(["1", "2", "3"], { "1": "12", "2": "0", "3": "" })).toEqual({ "1": 12 });
  expect(counts(["1"], { "1": "many" })).toBeNull();
});
