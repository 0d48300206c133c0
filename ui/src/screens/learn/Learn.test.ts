import { expect, test } from "vitest";
import type { Gap } from "../../generated/api";
import { i18n } from "../../lib/i18n.svelte";
import { click, find, openAt, settle, shown, text } from "../../test/app";
import { adviceOf, catalogueOf, matchOf, resourceOf, schemeOf } from "../../test/catalogue";
import { both } from "../../test/questionnaire";
import { session } from "../../lib/session.svelte";

const GAP: Gap = {
  question: "literacy-1",
  dimension: "literacy",
  pillar: "leadership",
  from: 1,
  to: 2,
  effort: 1,
  beyond_good_enough: false,
};

const RESOURCES = [
  resourceOf("free"),
  resourceOf("dear", {
    fee_hkd: 4672,
    fee: both("Members pay less."),
    languages: ["zh-Hant"],
    audience: ["developers"],
    level: 3,
    duration: both("Two days"),
    subsidy: ["nittp", "cef"],
  }),
  resourceOf("unknown", { fee_hkd: null, audience: ["leaders"] }),
  resourceOf("gone", {}, { state: "closed" }),
  resourceOf("desk", { kind: "advisory" }),
  resourceOf("law", { kind: "guidance", force: "law", asks: [both("Tell people."), both("Ask them.")] }),
];

const helps = (resource: string, ...dimensions: string[]) => ({ resource, dimensions });

async function open(gaps: Gap[] = [GAP]) {
  const backend = await openAt("learn", (backend, id) => {
    const assessment = backend.assessments.get(id);
    if (assessment) backend.assessments.set(id, { ...assessment, gaps });
    backend.given.get_catalogue = () => catalogueOf([schemeOf("nittp")], { resources: RESOURCES });
    backend.given.advise = ({ id }) =>
      adviceOf(id, [matchOf("nittp", "check")], {
        courses: [
          helps("free", "literacy", "talent"),
          helps("dear", "literacy"),
          helps("unknown", "talent"),
          helps("gone", "talent"),
        ],
        helpdesks: [helps("desk", "literacy")],
        guidance: [helps("law", "quality")],
      });
  });
  await settle();
  return backend;
}

const courses = () =>
  [...document.querySelectorAll<HTMLElement>("[data-entry]")].map((one) => one.dataset.entry);
const facts = (id: string) => find(`[data-entry="${id}"] dl`).textContent?.replace(/\s+/g, " ").trim();

test("every course says for which gaps, for whom, in what language and for how much", async () => {
  await open();
  expect(courses()).toEqual(["free", "dear", "unknown", "desk", "law"]);
  expect(facts("free")).toBe(
    "Helps with literacy and talent For all staff Level First steps Language English Price Free",
  );
  expect(facts("dear")).toContain("Price HK$4,672 Members pay less. Duration Two days");
  expect(facts("unknown")).toContain("Price not known");
  expect(text()).toContain("3 of 3 courses");
});

test("routes to a subsidy say who applies and when, and what NITTP's conditions say of this company", async () => {
  await open();
  expect(facts("dear")).toContain("your company applies before the class begins");
  expect(facts("dear")).toContain("For your company: Needs checking");
  expect(facts("dear")).toContain("the employee pays, and claims part of it back after finishing");
});

test("the filters join, a price that is not known is not free, and the count is said", async () => {
  await open();
  const status = () => find("[role=status]:not([data-saved])").textContent?.trim();
  await click('input[name="learn-free"]');
  expect(courses()).toEqual(["free", "desk", "law"]);
  expect(status()).toBe("1 of 3 courses");
  await click('input[name="learn-language"][value="zh-Hant"]');
  expect(text()).toContain("No course on this list meets what you have ticked.");
  await click('input[name="learn-free"]');
  expect(status()).toBe("1 of 3 courses");
  await click('input[name="learn-language"][value="en"]');
  expect(status()).toBe("3 of 3 courses");
});

test("guides say how binding they are and what they ask for, and each kind has its heading", async () => {
  await open();
  expect(find('[data-entry="law"]').textContent).toContain("Law: it must be followed");
  expect(find('[data-entry="law"] summary').textContent).toBe("What it asks for: 2 points");
  const heads = [...document.querySelectorAll("h2")].map((one) => one.textContent);
  expect(heads).toEqual(["Courses", "Help desks", "Tools", "Guides and laws"]);
  expect(text()).toContain("Nothing of this kind is on offer for your gaps.");
});

test("each leads to its entry and back", async () => {
  await open();
  await click('[data-entry="desk"] h3 button');
  expect(session.screen).toEqual({ name: "entry", id: "desk" });
  await click('[data-action="back"]');
  expect(shown()).toBe("learn");
});

test("without a gap nothing is suggested, and that is said", async () => {
  await open([]);
  i18n.set("zh-Hant-HK");
  await settle();
  expect(text()).toContain("沒有找到有待改善的範疇");
  expect(courses()).toEqual([]);
});
