// Months as "2027-01".

/** The month `ahead` months later. */
export function later(month: string, ahead: number): string {
  const [year = 0, place = 1] = month.split("-").map(Number);
  const count = year * 12 + (place - 1) + ahead;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}
