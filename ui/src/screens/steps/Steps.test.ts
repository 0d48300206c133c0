import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment, Start } from "../../generated/api";
import { useHost, type Host } from "../../host";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";
import { assessmentOf, outcomeOf, QUESTIONNAIRE } from "../result/sample";
import Steps from "./Steps.svelte";

function show(assessment: Assessment) {
  session.start = { questionnaire: QUESTIONNAIRE } as Start;
  session.assessment = assessment;
  return render(Steps);
}

const numbers = () =>
  screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent?.trim());

beforeEach(() => {
  i18n.set("en");
  useHost({ kind: "browser", call: vi.fn().mockResolvedValue(null) } as unknown as Host);
});

describe("the steps", () => {
  it("keep the order and the numbers when one pillar is shown", async () => {
    show(assessmentOf({ leadership: 3, governance: 3, data: 2 }));
    expect(screen.getByText(/^The order: the lowest rung first/)).toBeTruthy();
    expect(screen.getByText("3 of 3 steps")).toBeTruthy();
    await fireEvent.change(screen.getByLabelText("Show"), { target: { value: "data" } });
    expect(screen.getByText("1 of 3 steps")).toBeTruthy();
    expect(numbers()).toEqual(["Step 3 data dimension"]);
  });

  it("are parted into those needed and those above what is good enough", () => {
    show(assessmentOf({ leadership: 2, governance: 4, data: 1 }));
    const heads = numbers();
    const at = heads.indexOf("Good enough already");
    expect(heads.slice(0, at)).toHaveLength(2);
    expect(heads.slice(at + 1)).toEqual(["Step 2 governance dimension"]);
    expect(screen.getByText(/^Rung 3 is enough for most small companies/)).toBeTruthy();
  });

  it("say that governance comes first only while it is the brake", () => {
    const ratings = { leadership: 3, governance: 3, data: 2 };
    const outcome = { ...outcomeOf(ratings), brake: { pillar: "governance", band: "unaware" as const } };
    show(assessmentOf(ratings, { outcome }));
    expect(screen.getByText(/^The order: governance first, while it holds you back/)).toBeTruthy();
  });

  it("list what has to be found out, and do not count what does not apply", () => {
    const assessment = assessmentOf({ leadership: 5, governance: null, data: null }, { gaps: [] });
    const said = {
      note: "",
      confidence: null,
      links: [],
      files: [],
      assurance: null,
      as_before: null,
      language: "en" as const,
    };
    assessment.answers["governance-d-1"] = { response: { kind: "dont-know" }, ...said };
    assessment.answers["data-d-1"] = { response: { kind: "not-applicable", reason: "none" }, ...said };
    show(assessment);
    expect(screen.getByText(/^No steps left/)).toBeTruthy();
    expect(screen.getByText("One question has no rating yet. It may hide a step.")).toBeTruthy();
    expect(screen.getByText("Ask to see: papers")).toBeTruthy();
    expect(screen.getAllByRole("button", { name: /^Answer: / })).toHaveLength(1);
  });
});
