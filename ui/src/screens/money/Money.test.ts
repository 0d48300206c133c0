import { expect, test } from "vitest";
import type { Advice, Match, Scheme } from "../../generated/api";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import { click, find, lastCall, openAt, press, settle, shown, text } from "../../test/app";
import { adviceOf, catalogueOf, matchOf, schemeOf } from "../../test/catalogue";
import { both } from "../../test/questionnaire";
import { replay } from "../../lib/replay";

const rule = {
  id: "market",
  text: both("Sells abroad."),
  change: both("Plan to sell abroad."),
  facts: ["listed"],
  mark: "verified" as const,
  source: "https://example.org",
};

const SCHEMES: Scheme[] = [
  schemeOf("fit", { guards: [{ text: both("Do not pay first."), mark: "reported" }] }),
  schemeOf("maybe", { share: null }, { owner: both("Guild") }),
  schemeOf("near", { rules: [rule] }),
  schemeOf("not", { rules: [{ ...rule, change: null }] }),
  schemeOf("gone", {}, { state: "ceased", state_since: "2025-01-01" }),
];

/** What the rules say: "maybe" waits for a fact until it is known. */
function matches(known: boolean): Match[] {
  const missed = [{ rule: "market", verdict: "no" as const, facts: ["listed"] }];
  return [
    matchOf("fit", "fits", { serves_plans: true }),
    known ? matchOf("maybe", "fits") : matchOf("maybe", "check", { missing: ["startup"] }),
    matchOf("near", "no", { would_fit_if: ["market"], rules: missed, serves_plans: true }),
    matchOf("not", "no", { rules: missed }),
    matchOf("gone", "no", { live: false }),
  ];
}

const open = (changes: Partial<Advice> = {}, schemes: Match[] | null = null) =>
  openAt("money", (backend) => {
    backend.given.get_catalogue = () => catalogueOf(SCHEMES);
    backend.given.advise = ({ id }) => {
      const known = backend.assessments.get(id)?.facts.startup !== undefined;
      return adviceOf(id, schemes ?? matches(known), changes);
    };
    backend.given.save_calendar = () => ({
      path: "/r/c.ics",
      name: "c.ics",
      folder: "/r",
      bytes: 1,
      missing: [],
    });
  });

const headings = (level: string) =>
  [...document.querySelectorAll(`main ${level}`)].map((heading) => heading.textContent?.trim());
const row = (id: string) => find(`[data-scheme="${id}"]`);
const box = (id: string) => `input[name="compare"][value="${id}"]`;

test("the outcome stands above all, in both languages", async () => {
  await open();
  expect(find(".lead").textContent).toBe("One open scheme fits, one needs checking.");
  i18n.set("zh-Hant-HK");
  await settle();
  expect(find(".lead").textContent).toBe("有 1 項接受申請的計劃符合，1 項待確認。");
  expect(find("h1").textContent).toBe("誰來付款");
});

test("nothing that fits is a result, too", async () => {
  await open({}, [matchOf("not", "no")]);
  expect(find(".lead").textContent).toBe("No open scheme fits, and none needs checking.");
  expect(headings("h2")).toContain("No scheme fits for certain");
});

test("schemes stand in groups under their verdicts, and what does not fit is folded away", async () => {
  await open();
  expect(headings("h2")).toEqual([
    "Ready-made AI tools",
    "What is not known yet",
    "One scheme fits",
    "One scheme needs checking",
    "What would make you eligible",
    "One scheme does not fit",
    "Side by side",
    "Closed: do not believe older guides (one scheme)",
    "From here",
  ]);
  expect(row("fit").textContent).toMatch(/Fits[\s\S]*Name fit[\s\S]*Serves your plans/);
  expect(row("maybe").textContent).toContain("Added by Guild");
  expect(row("maybe").textContent).toMatch(/Share paid\s*not found/);
  expect(row("near").textContent).toContain("Plan to sell abroad.");
  expect(row("not").textContent).toMatch(/Not met:\s*Sells abroad\./);
  expect(row("not").closest("details")?.open).toBe(false);
});

test("a closed scheme shows its date and no amount, and never stands in the list", async () => {
  await open();
  const closed = find('[data-group="closed"]');
  expect(closed.textContent).toContain("Name gone");
  expect(closed.textContent).toContain("no applications since 1 January 2025");
  expect(closed.textContent).not.toContain("HK$");
  expect(document.querySelector('[data-scheme="gone"]')).toBeNull();
});

test("that nobody pays for ready-made tools is said plainly, with what helps instead", async () => {
  const suggestion = { resource: "r", dimensions: [] };
  await open({ courses: [suggestion, suggestion], helpdesks: [suggestion] });
  expect(text()).toContain("No open scheme pays for ready-made AI tools in your trade today.");
  expect(text()).toContain("2 courses for what you still lack");
  await press("ready-sums");
  expect(shown()).toBe("project");
});

test("when it depends, the deciding facts are named and can be answered", async () => {
  await open({ ready_made: { answer: "depends", schemes: ["maybe"] } });
  const part = find("[data-ready-made]");
  expect(part.textContent).toContain("Fact startup?");
  expect(part.textContent).toContain("Name maybe");
  await press("ready-answer");
  expect(find<HTMLDetailsElement>("#money-facts details").open).toBe(true);
  expect(document.activeElement?.tagName).toBe("SUMMARY");
});

test("an answer moves the verdict at once, stays where it was given, and undo moves it back", async () => {
  const backend = await open();
  await click('input[name="fact-startup"][value="yes"]');
  expect(lastCall(backend, "set_fact")).toMatchObject({ key: "startup", value: true });
  await settle();
  expect(find(".lead").textContent).toBe("2 open schemes fit, and none needs checking.");
  expect(find<HTMLInputElement>('input[name="fact-startup"][value="yes"]').checked).toBe(true);
  await replay("undo");
  await settle();
  expect(find(".lead").textContent).toBe("One open scheme fits, one needs checking.");
});

test("two or three schemes are seen side by side, and a fourth has to wait", async () => {
  await open();
  await click(box("fit"));
  expect(document.querySelector("main table")).toBeNull();
  await click(box("maybe"));
  const cells = [...document.querySelectorAll("main tbody tr")].map((line) =>
    [...line.children].map((cell) => cell.textContent?.replace(/\s+/g, " ").trim()),
  );
  expect(cells).toEqual([
    ["Share paid", "Half of fit read at the source", "not found"],
    [
      "At most",
      "HK$100,000 of fit reported by a third party",
      "HK$100,000 of maybe reported by a third party",
    ],
    ["Pays for", "Covers fit", "Covers maybe"],
    ["For you", "Fits", "Needs checking"],
    ["Before you sign or pay", "Do not pay first. reported by a third party", "nothing known"],
    ["How recent", "Verified on 1 November 2026", "Verified on 1 November 2026"],
  ]);
  await click(box("near"));
  expect(find<HTMLInputElement>(box("not")).disabled).toBe(true);
  expect(text()).toContain("Three schemes are ticked, which is the most.");
  await press("clear");
  expect(find<HTMLInputElement>(box("not")).disabled).toBe(false);
});

test("a name leads to the scheme, and the calendar file says where it went", async () => {
  const backend = await open();
  await press("calendar");
  expect(lastCall(backend, "save_calendar")).toEqual({ id: session.assessment?.id });
  expect(text()).toContain("Calendar file saved: c.ics");
  await click('[data-scheme="fit"] h3 button');
  expect(session.screen).toEqual({ name: "scheme", id: "fit" });
});
