import { describe, expect, it } from "vitest";
import { compare, pillarFinding, unanswered } from "./finding";
import { outcomeOf, score } from "./sample";
import { phrases } from "./words";

describe("pillarFinding", () => {
  it("names the lowest pillar as what holds back", () => {
    const finding = pillarFinding(outcomeOf({ leadership: 3, governance: 3, data: 2 }));
    expect(finding).toEqual({ kind: "held-back", pillars: ["data"] });
  });

  it("names all pillars that share the lowest score", () => {
    const finding = pillarFinding(outcomeOf({ leadership: 3, governance: 2, data: 2 }));
    expect(finding).toEqual({ kind: "held-back", pillars: ["governance", "data"] });
  });

  it("names those ahead where most share the lowest score, but not while a score is missing", () => {
    const most = { leadership: 2, governance: 2, data: 2, value: 3, infrastructure: 2 };
    expect(pillarFinding(outcomeOf(most))).toEqual({ kind: "ahead", pillars: ["value"], others: 4 });
    const half = { leadership: 2, governance: 2, data: 3, value: 3, infrastructure: 3 };
    expect(pillarFinding(outcomeOf(half))).toMatchObject({ pillars: ["leadership", "governance"] });
    const unfinished = { leadership: 2, governance: 2, data: 2, value: 3, infrastructure: null };
    expect(pillarFinding(outcomeOf(unfinished)).kind).toBe("held-back");
  });

  it("compares exactly, not what is shown", () => {
    const outcome = outcomeOf({ leadership: 3, governance: 3, data: 3 });
    const [first] = outcome.pillars;
    if (first) first.score = score(299, 100);
    expect(first?.score?.shown).toBe("3.0");
    expect(pillarFinding(outcome)).toMatchObject({ pillars: ["leadership"] });
  });

  it("says nothing holds back when all are level or only one has a score", () => {
    expect(pillarFinding(outcomeOf({ leadership: 3, governance: 3, data: 3 }))).toEqual({ kind: "level" });
    const unfinished = outcomeOf({ leadership: 3, governance: 3, data: null });
    expect(pillarFinding(unfinished)).toEqual({ kind: "level-scored" });
    expect(pillarFinding(outcomeOf({ leadership: 3, governance: null, data: null }))).toEqual({
      kind: "one",
    });
  });

  it("only calls a pillar lowest at the top, and while another pillar is the brake", () => {
    const top = outcomeOf({ leadership: 5, governance: 5, data: 4 }, "competent");
    expect(pillarFinding(top)).toEqual({ kind: "lowest", pillars: ["data"] });
    const braked = outcomeOf({ leadership: 5, governance: 2, data: 1 });
    braked.brake = { pillar: "governance", band: "unaware" };
    expect(pillarFinding(braked)).toEqual({ kind: "lowest", pillars: ["data"] });
  });
});

describe("counting", () => {
  it("does not take don't know for unanswered", () => {
    const outcome = outcomeOf({ leadership: 3, governance: null, data: null });
    outcome.coverage.dont_know = 1;
    expect(unanswered(outcome)).toBe(1);
  });

  it("compares fractions without rounding", () => {
    expect(compare(score(37, 15), score(36, 15))).toBeGreaterThan(0);
    expect(compare(score(1, 3), score(2, 6))).toBe(0);
  });
});

describe("phrases", () => {
  it("lets a Chinese line break after punctuation only, and leaves English alone", () => {
    expect(phrases("最強：生成式 AI 風險、數據基建。最弱：數據質素。")).toEqual([
      "最強：",
      "生成式 AI 風險、",
      "數據基建。",
      "最弱：",
      "數據質素。",
    ]);
    expect(phrases("Strongest: AI talent. Weakest: Data quality.")).toHaveLength(1);
  });
});
