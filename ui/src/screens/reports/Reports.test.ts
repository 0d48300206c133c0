import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { BatchProgress, Start } from "../../generated/api";
import { useHost, type Host } from "../../host";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import Reports from "./Reports.svelte";

const call = vi.fn();
const showInFolder = vi.fn().mockResolvedValue(undefined);

const state = (given: Partial<BatchProgress>): BatchProgress => ({
  running: true,
  cancelled: false,
  total: 3,
  written: 0,
  failed: [],
  folder: "/r/All",
  path: null,
  ...given,
});

/** Answers each command with what is next in its line; the last stays. */
function answers(lines: Record<string, (BatchProgress | null)[]>) {
  call.mockReset().mockImplementation((name: string) => {
    const line = lines[name] ?? [];
    return Promise.resolve(line.length > 1 ? line.shift() : (line[0] ?? null));
  });
}

function show() {
  useHost({ kind: "window", call, showInFolder } as unknown as Host);
  session.start = { assessments: [{}, {}, {}] } as unknown as Start;
  return render(Reports);
}

const passed = () => vi.advanceTimersByTimeAsync(300);

beforeEach(() => {
  vi.useFakeTimers();
  i18n.set("en");
  session.error = null;
});

afterEach(() => vi.useRealTimers());

describe("all reports", () => {
  it("starts, tells how far it is, and lists what could not be made", async () => {
    const failed = [{ name: "康記", message: "The disk is full." }];
    const ended = state({ running: false, written: 2, failed, path: "/r/All/a.pdf" });
    answers({ batch_progress: [null, state({ written: 1 }), ended], start_batch: [state({})] });
    show();
    await passed();
    expect(screen.getByText(/^3 reports, one of each assessment/)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Make the reports" }));
    const options = { edition: "en", format: "pdf", sharing: "full", brand: false };
    expect(call).toHaveBeenCalledWith("start_batch", { options });
    await passed();
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("1");
    expect(screen.getByText("1 of 3 reports are written.")).toBeTruthy();
    await passed();
    expect(screen.getByText("2 of 3 reports are written.")).toBeTruthy();
    expect(screen.getByText("康記: The disk is full.")).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Show in folder" }));
    expect(showInFolder).toHaveBeenCalledWith("/r/All/a.pdf");
    const asked = call.mock.calls.length;
    await passed();
    expect(call.mock.calls.length).toBe(asked);
  });

  it("goes on with one that is being made, and cancels it", async () => {
    const ended = state({ running: false, cancelled: true, written: 1, path: "/r/All/a.pdf" });
    answers({ batch_progress: [state({}), ended], cancel_batch: [state({ cancelled: true })] });
    show();
    await vi.advanceTimersByTimeAsync(0);
    await fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await vi.advanceTimersByTimeAsync(0);
    expect(screen.getByText("The reports that are being made are still finished…")).toBeTruthy();
    await passed();
    expect(screen.getByText(/^Cancelled: 1 of 3 reports are written/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Make the reports" })).toBeTruthy();
  });

  it("asks no more once the page is left", async () => {
    answers({ batch_progress: [state({})] });
    const { unmount } = show();
    await vi.advanceTimersByTimeAsync(0);
    unmount();
    const asked = call.mock.calls.length;
    await passed();
    expect(call.mock.calls.length).toBe(asked);
  });
});
