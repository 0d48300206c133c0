import { render } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import { useHost, type Host } from "../host";
import { session } from "../lib/session.svelte";
import OutsideLink from "./OutsideLink.svelte";

const words = createRawSnippet(() => ({ render: () => "<span>Page</span>" }));

function shown(host: Partial<Host>, href = "https://example.org/page"): HTMLAnchorElement | null {
  useHost(host as Host);
  render(OutsideLink, { href, children: words });
  return document.querySelector("a");
}

afterEach(() => {
  session.error = null;
  useHost(null);
});

test("a desktop window hands the link to the system and does not follow it", () => {
  const openLink = vi.fn(() => Promise.resolve());
  const link = shown({ kind: "window", openLink });
  const click = new MouseEvent("click", { bubbles: true, cancelable: true });
  link?.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
  expect(openLink).toHaveBeenCalledWith("https://example.org/page");
});

test("when the system cannot open it, the window says so", async () => {
  const error = { code: "link-open", message: "Not opened", hint: "", detail: "", problems: [] };
  const link = shown({ kind: "window", openLink: () => Promise.reject(error) });
  link?.click();
  await vi.waitFor(() => expect(session.error).toEqual(error));
});

test("a browser follows the link itself, in a tab of its own", () => {
  const openLink = vi.fn();
  const link = shown({ kind: "browser", openLink });
  link?.addEventListener("click", (event) => event.preventDefault());
  link?.click();
  expect(openLink).not.toHaveBeenCalled();
  expect(link?.target).toBe("_blank");
});

test("what is no web address is shown as text", () => {
  expect(shown({ kind: "browser" }, "javascript:alert(1)")).toBeNull();
  expect(document.body.textContent).toContain("Page");
});
