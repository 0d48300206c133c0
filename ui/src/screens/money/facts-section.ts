// The way from the top of the page to the facts that are still missing.

/** The element that holds them. */
export const FACTS = "money-facts";

/** Opens the list of missing facts and puts the focus on it. */
export function openFacts(): void {
  const details = document.querySelector<HTMLDetailsElement>(`#${FACTS} details`);
  if (!details) return;
  details.open = true;
  const summary = details.querySelector("summary");
  summary?.scrollIntoView?.({ block: "start" });
  summary?.focus({ preventScroll: true });
}
