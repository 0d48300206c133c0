// Numbers as they are typed, and what is still missing before they make an answer.

/** Figures typed into several fields, by row or code. */
export type Texts = Readonly<Record<string, string>>;

/** A whole number that is not negative; null for an empty field, undefined for anything else. */
export function whole(text: string): number | null | undefined {
  const typed = plain(text).replace(/%$/, "").trim();
  if (typed === "") return null;
  return /^\d{1,9}$/.test(typed) ? Number(typed) : undefined;
}

/** A number in steps of a half within bounds; null for an empty field, undefined for anything else. */
export function halves(text: string, min: number, max: number): number | null | undefined {
  const typed = plain(text).trim();
  if (typed === "") return null;
  if (!/^\d{1,9}(\.\d)?$/.test(typed)) return undefined;
  const value = Number(typed);
  return Number.isInteger(value * 2) && value >= min && value <= max ? value : undefined;
}

/** How percentages stand that are being typed. */
export type Shares =
  | { state: "empty" }
  | { state: "wrong"; row: string }
  | { state: "open"; sum: number; missing: number }
  | { state: "whole"; rows: Record<string, number> };

/** Whether percentages add up to 100; an empty field then counts as none. */
export function shares(ids: readonly string[], texts: Texts): Shares {
  const rows: Record<string, number> = {};
  let typed = false;
  for (const id of ids) {
    const value = whole(texts[id] ?? "");
    if (value === undefined || (value ?? 0) > 100) return { state: "wrong", row: id };
    typed ||= value !== null;
    rows[id] = value ?? 0;
  }
  if (!typed) return { state: "empty" };
  const sum = Object.values(rows).reduce((all, one) => all + one, 0);
  return sum === 100 ? { state: "whole", rows } : { state: "open", sum, missing: 100 - sum };
}

/** The most of one thing that a count may say. */
const MOST_COUNTED = 1_000_000;

/** How many of each option, by code; null where a field holds no whole number, or one beyond reason. */
export function counts(codes: readonly string[], texts: Texts): Record<string, number> | null {
  const found: Record<string, number> = {};
  for (const code of codes) {
    const value = whole(texts[code] ?? "");
    if (value === undefined || (value ?? 0) > MOST_COUNTED) return null;
    if (value) found[code] = value;
  }
  return found;
}

/** Chinese input methods give full-width figures. */
function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(",", "");
}
