import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Start } from "../../generated/api";
import { useHost, type Host } from "../../host";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import { assessmentOf, QUESTIONNAIRE } from "../result/sample";
import Report from "./Report.svelte";

const call = vi.fn();
const open = vi.fn().mockResolvedValue(undefined);

function show(kind: "window" | "browser", elsewhere: string | null = null) {
  const chooseSavePath = vi.fn().mockResolvedValue(elsewhere);
  useHost({ kind, call, chooseSavePath, openFile: open, download: open } as unknown as Host);
  session.start = {
    questionnaire: QUESTIONNAIRE,
    program: { version: "1", library: "/l", reports: "/r" },
  } as Start;
  session.assessment = assessmentOf({ leadership: 3, governance: 3, data: 2 });
  render(Report);
  return { chooseSavePath };
}

const saved = (name: string) => ({ path: `/r/${name}`, name, folder: "/r", bytes: 1 });

beforeEach(() => {
  i18n.set("en");
  session.error = null;
  call.mockReset().mockImplementation((name: string) => Promise.resolve(saved(`${name}.pdf`)));
  open.mockClear();
});

describe("saving the report", () => {
  it("saves at once in the language chosen here, and says where", async () => {
    show("browser");
    await fireEvent.click(screen.getByLabelText("Chinese and English, side by side"));
    await fireEvent.click(screen.getByRole("button", { name: "Save the report" }));
    expect(await screen.findByText("Saved: save_report.pdf")).toBeTruthy();
    expect(call).toHaveBeenCalledWith("save_report", { id: "a", edition: "both" });
    await fireEvent.click(screen.getByRole("button", { name: "Download" }));
    expect(open).toHaveBeenCalledWith("/r/save_report.pdf");
  });

  it("keeps the report's language when the interface changes its own", async () => {
    show("browser");
    i18n.set("zh-Hant-HK");
    await fireEvent.click(screen.getByRole("button", { name: "儲存報告" }));
    await vi.waitFor(() => expect(call).toHaveBeenCalledWith("save_report", { id: "a", edition: "en" }));
  });

  it("asks for another place in the window only, and does nothing when the question is closed", async () => {
    const { chooseSavePath } = show("window", null);
    await fireEvent.click(screen.getByRole("button", { name: "Choose another place…" }));
    await vi.waitFor(() => expect(chooseSavePath).toHaveBeenCalledWith("康記茶餐廳.pdf"));
    expect(call).not.toHaveBeenCalled();
  });

  it("saves where the user chose", async () => {
    show("window", "/elsewhere/x.pdf");
    await fireEvent.click(screen.getByRole("button", { name: "Choose another place…" }));
    const args = { id: "a", edition: "en", path: "/elsewhere/x.pdf" };
    await vi.waitFor(() => expect(call).toHaveBeenCalledWith("save_report", args));
  });

  it("shows an error and no success when saving fails", async () => {
    call.mockRejectedValue({
      code: "disk-full",
      message: "The disk is full",
      hint: "",
      detail: "",
      problems: [],
    });
    show("browser");
    await fireEvent.click(screen.getByRole("button", { name: "Save the report" }));
    expect(await screen.findByText("The disk is full")).toBeTruthy();
    expect(screen.queryByText(/^Saved:/)).toBeNull();
    expect(await screen.findByRole("button", { name: "Save the report" })).toBeTruthy();
  });

  it("saves the answers file for handing on", async () => {
    show("browser");
    await fireEvent.click(screen.getByRole("button", { name: "Save the answers file" }));
    expect(await screen.findByText("Answers file saved: save_answers.pdf")).toBeTruthy();
  });
});
