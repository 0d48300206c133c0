import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ReportPreview, Start } from "../../generated/api";
import { useHost, type Host } from "../../host";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import { assessmentOf, QUESTIONNAIRE } from "../result/sample";
import { SECTIONS } from "./choices.svelte";
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

const saved = (name: string) => ({
  path: `/r/${name}`,
  name,
  folder: "/r",
  bytes: 1,
  missing: [] as string[],
});
const usual = { edition: "en", format: "pdf", sharing: "full", brand: false };

const PREVIEW: ReportPreview = {
  name: "公司 7F3A91",
  name_other: "",
  file: "公司 7F3A91.pdf",
  notes: 0,
  reasons: 0,
  evidence: 0,
  sections: ["results", "method"],
  data: '{"format": "readiness-answers/1"}',
  sha256: "ab".repeat(32),
  code: "7K3M-Q2PA",
  missing: ["😀 (U+1F600)"],
  pages: 4,
  bytes: 181_600,
};

beforeEach(() => {
  i18n.set("en");
  session.error = null;
  // No look of its own is kept.
  const reply = (name: string) => (name === "brand" ? null : saved(`${name}.pdf`));
  call.mockReset().mockImplementation((name: string) => Promise.resolve(reply(name)));
  open.mockClear();
});

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("saving the report", () => {
  it("saves at once in the language chosen here, and says where", async () => {
    show("browser");
    await fireEvent.click(screen.getByLabelText("Chinese and English, side by side"));
    await press("Save the report");
    expect(await screen.findByText("Saved: save_report.pdf")).toBeTruthy();
    expect(call).toHaveBeenCalledWith("save_report", { id: "a", options: { ...usual, edition: "both" } });
    await press("Download");
    expect(open).toHaveBeenCalledWith("/r/save_report.pdf");
  });

  it("keeps the report's language when the interface changes its own", async () => {
    show("browser");
    i18n.set("zh-Hant-HK");
    await press("儲存報告");
    await vi.waitFor(() => expect(call).toHaveBeenCalledWith("save_report", { id: "a", options: usual }));
  });

  it("asks for what was chosen: format, reader and parts", async () => {
    show("browser");
    await fireEvent.click(screen.getByRole("radio", { name: /^Word/ }));
    await fireEvent.click(screen.getByRole("radio", { name: /^Somebody who needs the answers only/ }));
    await fireEvent.click(screen.getByLabelText("Sources"));
    await fireEvent.click(screen.getByLabelText("Who pays"));
    await fireEvent.click(screen.getByLabelText("Who pays"));
    expect(screen.getByText("What is in it (10 of 11 parts)")).toBeTruthy();
    await press("Save the report");
    const sections = SECTIONS.filter((section) => section !== "sources");
    const options = { ...usual, format: "docx", sharing: "no-notes", sections };
    await vi.waitFor(() => expect(call).toHaveBeenCalledWith("save_report", { id: "a", options }));
  });

  it("asks for another place in the window only, and does nothing when the question is closed", async () => {
    const { chooseSavePath } = show("window", null);
    await press("Choose another place…");
    await vi.waitFor(() => expect(chooseSavePath).toHaveBeenCalledWith("康記茶餐廳.pdf"));
    expect(call).not.toHaveBeenCalledWith("save_report", expect.anything());
  });

  it("does not suggest a name that is left out", async () => {
    const { chooseSavePath } = show("window", null);
    await fireEvent.click(screen.getByRole("radio", { name: /^Somebody who should not know/ }));
    await fireEvent.click(screen.getByRole("radio", { name: /^Excel/ }));
    await press("Choose another place…");
    await vi.waitFor(() => expect(chooseSavePath).toHaveBeenCalledWith("AI Readiness HK.xlsx"));
  });

  it("saves where the user chose", async () => {
    show("window", "/elsewhere/x.pdf");
    await press("Choose another place…");
    const args = { id: "a", options: usual, path: "/elsewhere/x.pdf" };
    await vi.waitFor(() => expect(call).toHaveBeenCalledWith("save_report", args));
  });

  it("says which characters could not be printed", async () => {
    call.mockResolvedValue({ ...saved("r.pdf"), missing: ["😀 (U+1F600)"] });
    show("browser");
    await press("Save the report");
    expect(await screen.findByText(/prints 〓 in their place: 😀 \(U\+1F600\)/)).toBeTruthy();
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
    await press("Save the report");
    expect(await screen.findByText("The disk is full")).toBeTruthy();
    expect(screen.queryByText(/^Saved:/)).toBeNull();
    expect(await screen.findByRole("button", { name: "Save the report" })).toBeTruthy();
  });

  it("saves the answers file for handing on", async () => {
    show("browser");
    await press("Save the answers file");
    expect(await screen.findByText("Answers file saved: save_answers.pdf")).toBeTruthy();
  });
});

describe("what exactly leaves", () => {
  it("is shown with everything inside, for as long as the choices stay the same", async () => {
    call.mockResolvedValue(PREVIEW);
    show("browser");
    await press("Show exactly what leaves");
    expect(await screen.findByRole("heading", { name: "Exactly this leaves" })).toBeTruthy();
    expect(call).toHaveBeenCalledWith("preview_report", { id: "a", options: usual });
    for (const words of [
      "公司 7F3A91",
      "Notes: 0; reasons: 0; pieces of evidence: 0",
      "All scores · How it is worked out",
      "7K3M-Q2PA",
      "公司 7F3A91.pdf",
      "ab".repeat(32),
    ]) {
      expect(screen.getByText(words), words).toBeTruthy();
    }
    expect(screen.getByRole("region", { name: "The answers file inside, in full" }).textContent).toBe(
      PREVIEW.data,
    );
    expect(screen.getByText(/😀 \(U\+1F600\)/)).toBeTruthy();
    expect(screen.getByText("公司 7F3A91.pdf").parentElement?.textContent).toContain("4 pages, 182 kB");
    await fireEvent.click(screen.getByRole("radio", { name: /^Web page/ }));
    expect(screen.queryByText("Exactly this leaves")).toBeNull();
  });

  it("says so when a format carries no answers file", async () => {
    call.mockResolvedValue({ ...PREVIEW, data: null, pages: null });
    show("browser");
    await press("Show exactly what leaves");
    expect(await screen.findByText("This format carries no answers file.")).toBeTruthy();
    expect(screen.getByText("公司 7F3A91.pdf").parentElement?.textContent).toBe("公司 7F3A91.pdf · 182 kB");
  });
});
