import { expect, test } from "vitest";
import { base64 } from "./file";

test("bytes of every value survive, also more than fit into one call", () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => index % 256);
  const back = Uint8Array.from(atob(base64(bytes)), (letter) => letter.charCodeAt(0));
  expect(back).toEqual(bytes);
  expect(base64(new Uint8Array([0, 255]))).toBe("AP8=");
});
