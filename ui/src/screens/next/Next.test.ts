import { expect, test } from "vitest";
import type { BandCode, Catalogue } from "../../generated/api";
import { session } from "../../lib/session.svelte";
import { click, find, openAt, settle, text } from "../../test/app";
import { catalogueOf, resourceOf, schemeOf } from "../../test/catalogue";
import { both } from "../../test/questionnaire";
import { outcomeOf } from "../result/sample";

const categories = (["advice", "funding"] as const).map((id) => ({
  id,
  name: both(`Category ${id}`),
  about: both(id),
}));

const cell = (band: BandCode, category: "advice" | "funding", entries: string[]) => ({
  band,
  category,
  next: both(`${band} does ${category}`),
  entries,
});

const CATALOGUE: Catalogue = catalogueOf([schemeOf("nittp"), schemeOf("tvp", {}, { state: "ceased" })], {
  categories,
  resources: [resourceOf("desk", { kind: "advisory" })],
  map: [
    cell("unaware", "advice", ["desk"]),
    cell("unaware", "funding", []),
    cell("aware", "advice", ["tvp"]),
    cell("aware", "funding", ["tvp", "nittp"]),
  ],
  elsewhere: {
    note: both("For reference only."),
    date: "2023",
    programmes: [{ id: "p", name: "AI for Everyone", owner: "AI Singapore", category: "advice" }],
  },
});

async function open(band: BandCode | null) {
  await openAt("next", (backend, id) => {
    const assessment = backend.assessments.get(id);
    const ratings = { leadership: band ? 3 : null };
    if (assessment)
      backend.assessments.set(id, { ...assessment, outcome: outcomeOf(ratings, band ?? "aware") });
    backend.given.get_catalogue = () => CATALOGUE;
  });
  await settle();
}

const parts = () =>
  [...document.querySelectorAll("section[aria-labelledby^=map-]")].map((one) =>
    [...one.querySelectorAll("h2, .todo, .link")].map((part) => part.textContent?.trim()),
  );

test("the map is that of the company's band, category by category, without what is closed", async () => {
  await open("aware");
  expect(find<HTMLInputElement>('input[name="map-band"]:checked').value).toBe("aware");
  expect(text()).toContain("Band aware (yours)");
  expect(parts()).toEqual([
    ["Category advice", "aware does advice"],
    ["Category funding", "aware does funding", "Name nittp"],
  ]);
  expect(text()).toContain("What the map names here takes no applications at present.");
  expect(text()).toContain("Verified on 1 November 2026");
  expect(text()).not.toContain("Name tvp");
});

test("other bands can be looked at, and it is said whose they are", async () => {
  await open("aware");
  await click('input[name="map-band"][value="unaware"]');
  expect(text()).toContain("What companies of the band Band unaware do next. Yours is Band aware.");
  expect(parts()[0]).toEqual(["Category advice", "unaware does advice", "Name desk"]);
  expect(text()).toContain("Nothing in the catalogue is needed for this.");
});

test("without a score the lowest band is shown, and that is said", async () => {
  await open(null);
  expect(text()).toContain("There is no score yet.");
  expect(find<HTMLInputElement>('input[name="map-band"]:checked').value).toBe("unaware");
  expect(text()).not.toContain("(yours)");
});

test("a scheme leads to what it means for the company, the rest to its entry", async () => {
  await open("aware");
  await click("section .link");
  expect(session.screen).toEqual({ name: "scheme", id: "nittp" });
  await session.go({ name: "next" });
  await settle();
  await click('input[name="map-band"][value="unaware"]');
  await click("section .link");
  expect(session.screen).toEqual({ name: "entry", id: "desk" });
});

test("what other places offer stands apart, with its date and in its own language", async () => {
  await open("aware");
  const details = find<HTMLDetailsElement>("main details");
  expect(details.open).toBe(false);
  expect(details.textContent).toContain("For reference only.");
  expect(details.textContent).toContain("As of 2023");
  expect(details.querySelector("li [lang]")?.textContent).toBe("AI for Everyone");
});
