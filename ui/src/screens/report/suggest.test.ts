import { describe, expect, it } from "vitest";
import { suggestedName } from "./suggest";

describe("suggestedName", () => {
  it("keeps Chinese names and drops what a file system refuses", () => {
    expect(suggestedName("康記茶餐廳/𨋢記", "pdf")).toBe("康記茶餐廳 𨋢記.pdf");
    expect(suggestedName("Hong Kee: 2026?", "pdf")).toBe("Hong Kee  2026.pdf");
  });

  it("has a name even when the company has none", () => {
    expect(suggestedName("", "pdf")).toBe("AI Readiness HK.pdf");
  });

  it("does not double the ending of an earlier file", () => {
    expect(suggestedName("Hong Kee 2026-11-22.PDF", "pdf")).toBe("Hong Kee 2026-11-22.pdf");
    expect(suggestedName("Hong Kee 2026-11-22.pdf", "docx")).toBe("Hong Kee 2026-11-22.docx");
  });
});
