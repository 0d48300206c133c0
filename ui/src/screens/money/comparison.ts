// Seeing schemes side by side.

/** More than three columns cannot be read side by side. */
export const MOST = 3;

/** The heading of the comparison. */
export const HEADING = "money-compare-heading";

/** Puts the focus on the comparison. */
export function goToComparison(): void {
  const heading = document.getElementById(HEADING);
  heading?.scrollIntoView?.({ block: "start" });
  heading?.focus({ preventScroll: true });
}
