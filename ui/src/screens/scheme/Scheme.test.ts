import { expect, test, vi } from "vitest";
import type { Rule, Scheme, Tick } from "../../generated/api";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import { click, find, lastCall, openAt, press, settle, shown, text, type } from "../../test/app";
import { adviceOf, catalogueOf, matchOf, schemeOf } from "../../test/catalogue";
import { both } from "../../test/questionnaire";

const said = (words: string) => ({ text: both(words), mark: "verified" as const });

const ruleOf = (id: string, facts: string[], changes: Partial<Rule> = {}): Rule => ({
  id,
  text: both(`Rule ${id}.`),
  change: null,
  facts,
  mark: "reported",
  source: `https://example.org/${id}`,
  ...changes,
});

const SCHEME: Scheme = schemeOf("pay", {
  abbreviation: "PAY",
  excludes: [both("Rent")],
  rules: [
    ruleOf("not-listed", ["listed"], { change: both("Go private.") }),
    ruleOf("startup", ["startup"]),
    ruleOf("cost", ["cost"]),
  ],
  conditions: [said("The project is new.")],
  guards: [said("Do not sign before approval.")],
  not_with: [{ scheme: "gone", why: said("One or the other.") }],
  steps: [said("Register online"), said("Send the form")],
  documents: [said("Business registration")],
  deadlines: [{ date: "2027-03", what: said("Last round") }],
});
const GONE = schemeOf("gone", { steps: [said("Apply")] }, { state: "closed", state_since: "2026-05-01" });

async function open(id = "pay", fact: Record<string, boolean | number> = {}) {
  const ticks: Tick[] = [];
  return openAt(`scheme:${id}`, async (backend, assessment) => {
    for (const [key, value] of Object.entries(fact)) {
      await backend.call("set_fact", { id: assessment, key, value });
    }
    const advise = () => {
      const facts = backend.assessments.get(assessment)?.facts ?? {};
      const missing = ["startup", "cost"].filter((key) => facts[key] === undefined);
      const judge = (key: string) => (facts[key] === undefined ? "check" : "fits") as "check" | "fits";
      const listed = facts.listed === true ? "no" : judge("listed");
      const verdict = listed === "no" ? "no" : missing.length > 0 ? "check" : "fits";
      const rules = [
        { rule: "open", verdict: "fits" as const, facts: [] },
        { rule: "not-listed", verdict: listed as "no" | "check" | "fits", facts: ["listed"] },
        { rule: "startup", verdict: judge("startup"), facts: ["startup"] },
        { rule: "cost", verdict: judge("cost"), facts: ["cost"] },
      ];
      const would_fit_if = verdict === "no" ? ["not-listed"] : [];
      const pay = matchOf("pay", verdict, { rules, missing, would_fit_if });
      return adviceOf(assessment, [pay, matchOf("gone", "no", { live: false })], { ticks: [...ticks] });
    };
    backend.given.get_catalogue = () => catalogueOf([SCHEME, GONE]);
    backend.given.advise = advise;
    backend.given.set_tick = ({ scheme, item, done }) => {
      const at = ticks.findIndex((tick) => tick.item === item);
      if (done) ticks.push({ scheme, item });
      else ticks.splice(at, 1);
      return advise();
    };
    backend.given.save_calendar = () => ({
      path: "/r/c.ics",
      name: "c.ics",
      folder: "/r",
      bytes: 1,
      missing: [],
    });
  });
}

const headings = () =>
  [...document.querySelectorAll("main h1, main h2")].map((heading) => heading.textContent?.trim());
const verdict = () => find("div[data-verdict]").textContent?.replace(/\s+/g, " ").trim();

test("the page goes from how it stands to how to apply", async () => {
  await open("pay", { listed: false });
  expect(headings()).toEqual([
    "Name pay",
    "Before you sign or pay",
    "What the rules say of your company",
    "Answer what is missing",
    "What it pays",
    "What only the body can judge",
    "Cannot be combined with",
    "Checklist",
    "Words for the form",
    "Dates",
    "Sources and links",
  ]);
  expect(text()).toContain("PAY · Body pay · Matching grant");
  expect(text()).toContain("March 2027");
});

test("every rule shows the answer that decided it, how sure it is and where it was read", async () => {
  await open("pay", { listed: false });
  const rule = find('[data-rule="not-listed"]').textContent?.replace(/\s+/g, " ");
  expect(rule).toContain("Fits Rule not-listed. Fact listed? Your answer: No. reported by a third party");
  expect(find('[data-rule="startup"]').textContent).toContain("Fact startup? Not answered.");
  expect(find('[data-rule="startup"] a').getAttribute("href")).toBe("https://example.org/startup");
});

test("missing facts are answered here, and the verdict moves at once", async () => {
  await open("pay", { listed: false });
  expect(verdict()).toBe("Needs checking It cannot be said yet: 2 facts about your company are missing.");
  await click('input[name="fact-startup"][value="yes"]');
  await settle();
  expect(verdict()).toContain("one fact about your company is missing");
  await type("#fact-cost", "2000");
  expect(text()).toContain("Enter a whole number from 0 to 1,000");
  await type("#fact-cost", "500");
  find("#fact-cost").dispatchEvent(new FocusEvent("blur"));
  await settle();
  expect(session.assessment?.facts).toEqual({ listed: false, startup: true, cost: 500 });
  expect(verdict()).toBe("Fits On what you have answered, this scheme fits. Only the body decides.");
  expect(document.querySelectorAll('input[name="fact-startup"]')).toHaveLength(3);
});

test("what would make it fit is said, and a known answer can be changed", async () => {
  await open("pay", { listed: true });
  expect(verdict()).toBe("Does not fit This scheme does not fit today: one rule is not met.");
  expect(headings()).toContain("What would make you eligible");
  expect(text()).toContain("Go private.");
  await click('.known input[name="fact-listed"][value="no"]');
  await settle();
  expect(verdict()).toContain("Needs checking");
});

test("the checklist counts what is done, names what is not, and is kept under English words", async () => {
  i18n.set("en");
  const backend = await open();
  expect(text()).toContain("0 of 3 done");
  i18n.set("zh-Hant-HK");
  await settle();
  await click('input[name="tick"][value="Send the form"]');
  await settle();
  const { id } = session.assessment ?? {};
  const tick = { id, scheme: "pay", item: "Send the form", done: true };
  expect(lastCall(backend, "set_tick")).toEqual(tick);
  expect(text()).toContain("已完成 1 項，共 3 項");
  expect(find<HTMLInputElement>('input[name="tick"][value="Send the form"]').checked).toBe(true);
  i18n.set("en");
  await settle();
  expect(text()).toMatch(/2 items are still to do:\s*Register online\s*Business registration/);
  await click('input[name="tick"][value="Send the form"]');
  await settle();
  expect(text()).toContain("0 of 3 done");
});

test("drafts for the form stand in both languages and can be copied", async () => {
  const writeText = vi.fn().mockResolvedValue(undefined);
  vi.spyOn(navigator, "clipboard", "get").mockReturnValue({ writeText } as unknown as Clipboard);
  await open();
  await press("copy-who-zh-Hant-HK");
  expect(writeText).toHaveBeenCalledWith("本公司為康記茶餐廳。");
  expect(text()).toContain("Copied: Who you are, In Chinese");
  expect(find('[data-words="draft"][lang="en"]').textContent).toBe("We are 康記茶餐廳.");
});

test("a closed scheme says so at the top and offers no way to apply", async () => {
  await open("gone");
  expect(find('[role="note"]').textContent).toContain(
    "Closed since 1 May 2026. Do not believe older guides.",
  );
  expect(headings()).toEqual(["Name gone", "What it paid", "Sources and links"]);
});

test("one saves the dates of this scheme alone and goes back to the list", async () => {
  const backend = await open();
  await press("calendar");
  expect(lastCall(backend, "save_calendar")).toEqual({ id: session.assessment?.id, scheme: "pay" });
  await press("back");
  expect(shown()).toBe("money");
});

test("a scheme that a newer catalogue has dropped is named as such", async () => {
  await open("dropped");
  expect(text()).toContain("This scheme is not in the catalogue any more.");
});
