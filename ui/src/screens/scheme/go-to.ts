/** Puts the focus on a heading of this page and brings it to the top. */
export function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView?.({ block: "start" });
  heading?.focus({ preventScroll: true });
}
