import { describe, expect, it } from "vitest";
import { fileSize } from "./size";

describe("fileSize", () => {
  it("is short at every magnitude", () => {
    expect([999, 1000, 181_600, 1_250_000].map(fileSize)).toEqual(["999 B", "1 kB", "182 kB", "1.3 MB"]);
  });
});
