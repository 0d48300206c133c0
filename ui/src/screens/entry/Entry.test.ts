import { expect, test } from "vitest";
import type { Catalogue } from "../../generated/api";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import { find, openApp, openAt, press, settle, shown, text } from "../../test/app";
import { catalogueOf, resourceOf, schemeOf } from "../../test/catalogue";
import { both } from "../../test/questionnaire";

const said = (words: string, mark: "verified" | "unconfirmed" = "verified") => ({ text: both(words), mark });

const NITTP = schemeOf(
  "nittp",
  {
    kind: "training-grant",
    ceiling: null,
    excludes: [both("Second course")],
    rules: [
      {
        id: "br",
        ...said("Registered"),
        change: null,
        facts: ["business_registration"],
        source: "https://x.org",
      },
    ],
    conditions: [said("Full-time staff", "unconfirmed")],
    guards: [said("Apply first")],
    not_with: [{ scheme: "tvp", why: said("Not both") }],
    steps: [said("Find the course"), said("Apply")],
    deadlines: [{ date: "2027-03", what: said("Look again") }],
  },
  { marks: { status: "verified", share: "verified", ceiling: "unknown", excludes: "reported" } },
);
const TVP = schemeOf(
  "tvp",
  {},
  { state: "ceased", state_since: "2025-01-01", state_text: both("Took its last") },
);
const GUIDE = resourceOf("guide", { kind: "guidance", force: "voluntary", asks: [both("Keep a list.")] });
const CATALOGUE: Catalogue = catalogueOf([NITTP, TVP], { resources: [GUIDE] });

async function open(id: string, inAssessment = false) {
  const give = { get_catalogue: () => CATALOGUE };
  if (inAssessment) await openAt("tasks", (backend) => void Object.assign(backend.given, give));
  else await openApp((backend) => void Object.assign(backend.given, give));
  await session.go({ name: "entry", id });
  await settle();
}

test("a scheme is told with every fact and how sure each is, without a company", async () => {
  await open("nittp");
  expect(find("h1").textContent).toBe("Name nittp");
  expect(find(".caption").textContent).toBe("Training grant");
  const words = text();
  for (const part of [
    "Run by Body nittp",
    "Open for applications",
    "Verified on 1 November 2026",
    "Share Half of nittp read at the source",
    "Ceiling Not known: looked for and not found",
    "Not paid for reported by a third party",
    "Full-time staff not confirmed",
    "March 2027",
    "Name tvp",
  ])
    expect(words).toContain(part);
  expect(find("ol").textContent).toMatch(/Find the course.*Apply/);
  expect(find<HTMLAnchorElement>("main a").href).toBe("https://example.org/nittp");
  expect(document.querySelector('[data-action="company"]')).toBeNull();
});

test("headings go down one step at a time", async () => {
  await open("nittp");
  const levels = [...document.querySelectorAll("main :is(h1, h2, h3)")].map((one) => Number(one.tagName[1]));
  levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
});

test("with an assessment open a scheme leads to what it means for the company", async () => {
  await open("nittp", true);
  await press("company");
  expect(session.screen).toEqual({ name: "scheme", id: "nittp" });
});

test("what has ended says so once, and warns of older guides", async () => {
  await open("tvp");
  expect(find("[role=note]").textContent).toContain("Do not believe older guides.");
  expect(text().match(/Ended for good/g)).toHaveLength(1);
});

test("a guide says how binding it is and what it asks for, in Chinese as well", async () => {
  await open("guide");
  i18n.set("zh-Hant-HK");
  await settle();
  expect(find(".caption").textContent).toBe("指引或法例");
  expect(text()).toContain("自願採用");
  expect(find("main ol").textContent).toContain("中：Keep a list.");
  expect(text()).not.toContain("費用");
});

test("an entry that the catalogue no longer has is said to be gone, and Back leads to where one was", async () => {
  await open("nothing");
  expect(find("h1").textContent).toBe("This entry is not in the catalogue");
  await press("back");
  expect(shown()).toBe("start");
});
