import { expect, test } from "vitest";
import { placeOf, screenAt, type Screen } from "./screens";

test.each<Screen>([
  { name: "tasks" },
  { name: "check" },
  { name: "result" },
  { name: "report" },
  { name: "profile", page: "hong-kong" },
  { name: "profile", page: "about", returnTo: "check" },
  { name: "question", id: "ai-literacy-1" },
  { name: "question", id: "ai-literacy-1", returnTo: "why" },
])("$name is found again by its place", (screen) => {
  const place = placeOf(screen);
  expect(place).not.toBeNull();
  expect(screenAt(place ?? "")).toEqual(screen);
});

test("screens outside an assessment have no place", () => {
  for (const name of ["language", "start", "new", "about", "settings", "damaged"] as const) {
    expect(placeOf({ name })).toBeNull();
  }
});

test.each(["", "question", "question:", "profile:moon", "nowhere", "start"])(
  "%o names no screen",
  (place) => {
    expect(screenAt(place)).toBeNull();
  },
);

test("an unknown way back is dropped", () => {
  expect(screenAt("question:a-1:moon")).toEqual({ name: "question", id: "a-1" });
});
