import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment, Start } from "../../generated/api";
import { useHost, type Host } from "../../host";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import { assessmentOf, outcomeOf, QUESTIONNAIRE, score } from "../result/sample";
import Why from "./Why.svelte";

function show(assessment: Assessment) {
  session.start = { questionnaire: QUESTIONNAIRE } as Start;
  session.assessment = assessment;
  return render(Why);
}

const table = (name: RegExp) => screen.getByRole("table", { name });

beforeEach(() => {
  i18n.set("en");
  useHost({ kind: "browser", call: vi.fn().mockResolvedValue(null) } as unknown as Host);
});

describe("why this number", () => {
  it("adds the dimensions up, divides, rounds and names the band", () => {
    const ratings = { leadership: 3, governance: 3, data: 2 };
    const outcome = outcomeOf(ratings);
    if (outcome.overall) outcome.overall.score = { ...score(8, 3), decimal: "2.6666" };
    show(assessmentOf(ratings, { outcome }));
    const sum =
      "The 3 dimension scores add up to 8. Divided by 3, that is 8/3 = 2.6666…; rounded half up to one decimal, 2.7.";
    expect(screen.getByText(sum)).toBeTruthy();
    expect(screen.getByText("From 2.5 to 3.4 is AI Aware.")).toBeTruthy();
    expect(within(table(/^The overall score is/)).getByText("8 ÷ 3")).toBeTruthy();
  });

  it("shows each question with its rung, and what is left out with its reason", () => {
    const assessment = assessmentOf({ leadership: 3, governance: null, data: null });
    assessment.answers["governance-d-1"] = {
      response: { kind: "not-applicable", reason: "no staff" },
      note: "",
      confidence: null,
      links: [],
      files: [],
      assurance: null,
      as_before: null,
      language: "en",
    };
    show(assessment);
    expect(screen.getByText("Rung 3: leadership-d-1 rung 3")).toBeTruthy();
    expect(screen.getByText("Not applicable: no staff")).toBeTruthy();
    expect(screen.getByText("Not answered")).toBeTruthy();
    expect(screen.getAllByText("left out")).toHaveLength(2);
  });

  it("leads to the question and remembers the way back", async () => {
    show(assessmentOf({ leadership: 3, governance: 3, data: 2 }));
    await fireEvent.click(screen.getByRole("button", { name: "Change the answer to: data-d-1?" }));
    await vi.waitFor(() =>
      expect(session.screen).toEqual({ name: "question", id: "data-d-1", returnTo: "why" }),
    );
  });

  it("says rule by rule why a band is provisional", () => {
    const ratings = { leadership: 3, governance: 3, data: null };
    const outcome = outcomeOf(ratings);
    outcome.coverage.percent = 66;
    if (outcome.overall) outcome.overall.missing = [{ kind: "pillar", id: "data", scored: 0, applicable: 1 }];
    show(assessmentOf(ratings, { outcome }));
    const rows = within(table(/^A band is final/))
      .getAllByRole("row")
      .slice(1);
    expect(rows.map((row) => row.lastElementChild?.textContent)).toEqual(["yes", "yes", "yes", "no"]);
    expect(screen.getByText("At least one rule is not met: the band is provisional.")).toBeTruthy();
  });

  it("still explains the rules when there is no score", () => {
    show(assessmentOf({ leadership: null, governance: null, data: null }));
    expect(screen.getByText(/^There is no score yet, so/)).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "The overall score" })).toBeNull();
  });
});
