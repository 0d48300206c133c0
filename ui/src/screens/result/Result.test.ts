import { render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment, Start } from "../../generated/api";
import { useHost, type Host } from "../../host";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import Result from "./Result.svelte";
import { assessmentOf, outcomeOf, QUESTIONNAIRE } from "./sample";

function show(assessment: Assessment) {
  session.start = { questionnaire: QUESTIONNAIRE } as Start;
  session.assessment = assessment;
  return render(Result);
}

beforeEach(() => {
  i18n.set("en");
  useHost({ kind: "browser", call: vi.fn().mockResolvedValue(null) } as unknown as Host);
});

describe("the result", () => {
  it("opens with the sentence a person could say aloud", () => {
    show(assessmentOf({ leadership: 3, governance: 3, data: 2 }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("You are AI Aware: 2.7 out of 5.");
    expect(screen.getAllByText("data is what holds you back.")).toHaveLength(2);
    expect(screen.getByText("Final")).toBeTruthy();
  });

  it("says the same in Chinese", () => {
    i18n.set("zh-Hant-HK");
    show(assessmentOf({ leadership: 3, governance: 3, data: 2 }));
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toBe("你的公司得 2.7 分（滿分 5 分），屬於「中AI Aware」級別。");
  });

  it("names a company that has the same name in both languages", () => {
    const name = "ABC Ltd";
    show(assessmentOf({ leadership: 3, governance: 3, data: 2 }, { name, name_other: name }));
    expect(screen.getByText("ABC Ltd · ABC Ltd")).toBeTruthy();
  });

  it("says what a final band still needs", () => {
    const ratings = { leadership: 3, governance: 3, data: null };
    const outcome = outcomeOf(ratings);
    if (!outcome.overall) throw new Error("no score");
    outcome.overall.missing = [
      { kind: "answers", more: 1 },
      { kind: "pillar", id: "data", scored: 0, applicable: 1 },
    ];
    show(assessmentOf(ratings, { outcome, next_question: "data-d-1" }));
    expect(screen.getByText("This band is provisional.")).toBeTruthy();
    expect(screen.getByText("One more rating is needed.")).toBeTruthy();
    expect(screen.getByText("data needs a rating in one more dimension (0 of 1 so far).")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Answer the next open question" })).toBeTruthy();
  });

  it("offers the first question when there is no score", () => {
    show(
      assessmentOf({ leadership: null, governance: null, data: null }, { next_question: "leadership-d-1" }),
    );
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("There is no score yet.");
    expect(screen.getByRole("button", { name: "Answer the first question" })).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("puts the brake into the sentence and does not blame another pillar as well", () => {
    const ratings = { leadership: 5, governance: 2, data: 1 };
    const outcome = { ...outcomeOf(ratings), brake: { pillar: "governance", band: "unaware" as const } };
    show(assessmentOf(ratings, { outcome }));
    expect(screen.getByText(/^governance holds you back: on its own it is only AI Unaware\./)).toBeTruthy();
    expect(screen.getByText("data is your lowest pillar.")).toBeTruthy();
    expect(screen.queryByText(/data is what holds you back/)).toBeNull();
  });

  it("has every pillar and every dimension in the tables behind the charts", () => {
    show(assessmentOf({ leadership: 3, governance: null, data: 2 }));
    const [pillars, dimensions] = screen.getAllByRole("table", { hidden: true });
    if (!pillars || !dimensions) throw new Error("two tables expected");
    const rows = (table: HTMLElement) =>
      within(table)
        .getAllByRole("row", { hidden: true })
        .slice(1)
        .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows(pillars)).toEqual([
      ["leadership", "3.0", "AI Unaware"],
      ["governance", "no rating", "–"],
      ["data", "2.0", "AI Unaware"],
    ]);
    expect(rows(dimensions)).toEqual([
      ["leadership dimension", "leadership", "3.0", "1 of 1"],
      ["governance dimension", "governance", "no rating", "0 of 1"],
      ["data dimension", "data", "2.0", "1 of 1"],
    ]);
  });

  it("gives the first three steps with rungs and effort in words", () => {
    show(assessmentOf({ leadership: 3, governance: 3, data: 2 }));
    expect(screen.getByRole("heading", { name: "Your first 3 steps" })).toBeTruthy();
    expect(screen.getByText("data-d-1: climb to 3")).toBeTruthy();
    expect(screen.getByText(/From rung 2 to 3\s+· some effort/)).toBeTruthy();
  });
});
