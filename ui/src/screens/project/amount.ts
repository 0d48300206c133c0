// Amounts as people type them. Everything is done on the text: a binary fraction would not be exact.

/** What is wrong with a typed amount. */
export type AmountProblem = "empty" | "wrong" | "large";

/** HK$100 billion, the most the application reads. */
const MOST_DIGITS = 12;
const MOST = "100000000000.00";

/** "120000", "120,000", "HK$120,000.5" and full-width digits as "120000.00"; or what is wrong with it. */
export function readAmount(typed: string): { amount: string } | { problem: AmountProblem } {
  const plain = typed
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^(HK\$|HKD|\$|港幣)/i, "")
    .replace(/元$/, "");
  if (plain === "") return { problem: "empty" };
  // A comma stands before groups of three only: "12,50" is more likely a slip than twelve hundred and fifty.
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d{0,2})?$/.test(plain)) return { problem: "wrong" };
  const [whole = "", cents = ""] = plain.replaceAll(",", "").split(".");
  const dollars = whole.replace(/^0+(?=\d)/, "");
  const amount = `${dollars}.${cents.padEnd(2, "0")}`;
  if (amount === "0.00") return { problem: "wrong" };
  // Texts of the same length compare like the numbers they stand for.
  const large = dollars.length > MOST_DIGITS || (dollars.length === MOST_DIGITS && amount > MOST);
  return large ? { problem: "large" } : { amount };
}

/** A stored amount as one would type it: "120,000", "120,000.50". */
export function typedAmount(amount: string): string {
  const [dollars = "", cents = "00"] = amount.split(".");
  const grouped = dollars.replace(/\B(?=(\d{3})+$)/g, ",");
  return cents === "00" ? grouped : `${grouped}.${cents}`;
}
