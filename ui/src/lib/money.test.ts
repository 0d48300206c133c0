import { beforeEach, expect, test } from "vitest";
import { i18n } from "./i18n.svelte";
import { money, moneyText } from "./money";

beforeEach(() => i18n.set("en"));

test.each([
  ["120000.00", "HK$120,000"],
  ["120000.50", "HK$120,000.50"],
  ["120000.5", "HK$120,000.50"],
  ["0.00", "HK$0"],
  ["-0.00", "HK$0"],
  ["999", "HK$999"],
  ["1000", "HK$1,000"],
  ["-1234567.05", "−HK$1,234,567.05"],
  // Larger than a number can hold exactly.
  ["90071992547409931.01", "HK$90,071,992,547,409,931.01"],
])("%s is printed as %s in both languages", (amount, shown) => {
  expect(money(amount)).toBe(shown);
  i18n.set("zh-Hant-HK");
  expect(money(amount)).toBe(shown);
});

test("running text writes an amount as the reader does", () => {
  expect(moneyText("50000.00")).toBe("HK$50,000");
  expect(moneyText("-50000.00")).toBe("minus HK$50,000");
  expect(moneyText("50000.00", "zh-Hant-HK")).toBe("港幣 50,000 元");
  i18n.set("zh-Hant-HK");
  expect(moneyText("-50000.50")).toBe("港幣負 50,000.50 元");
});
