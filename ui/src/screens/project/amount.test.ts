import { describe, expect, it } from "vitest";
import { readAmount, typedAmount } from "./amount";

describe("readAmount", () => {
  it.each([
    ["120000", "120000.00"],
    ["120,000", "120000.00"],
    ["120000.5", "120000.50"],
    ["1,234,567.89", "1234567.89"],
    [" HK$120,000 ", "120000.00"],
    ["港幣 50,000 元", "50000.00"],
    ["１２，０００", "12000.00"],
    ["007", "7.00"],
    ["0.01", "0.01"],
    ["5.", "5.00"],
    ["100,000,000,000", "100000000000.00"],
  ])("reads %s", (typed, amount) => {
    expect(readAmount(typed)).toEqual({ amount });
  });

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["HK$", "empty"],
    ["0", "wrong"],
    ["0.00", "wrong"],
    ["-5", "wrong"],
    ["12,50", "wrong"],
    ["1.234", "wrong"],
    ["1e6", "wrong"],
    ["about 5", "wrong"],
    ["100,000,000,000.01", "large"],
    ["1000000000000", "large"],
  ])("refuses %s", (typed, problem) => {
    expect(readAmount(typed)).toEqual({ problem });
  });

  it("keeps every digit where a binary fraction would not", () => {
    expect(readAmount("90071992547.41")).toEqual({ amount: "90071992547.41" });
  });
});

describe("typedAmount", () => {
  it("groups by threes and leaves cents out when there are none", () => {
    expect(typedAmount("120000.00")).toBe("120,000");
    expect(typedAmount("1234567.50")).toBe("1,234,567.50");
    expect(typedAmount("999.00")).toBe("999");
  });
});
