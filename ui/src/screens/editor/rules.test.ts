import { expect, test } from "vitest";
import { QUESTIONNAIRE } from "../../test/questionnaire";
import { RULE_KINDS, ruleAt, rulesOf } from "./rules";

test("every text has a place of its own, and each place leads back to its part", () => {
  const seen = new Set<string>();
  for (const kind of RULE_KINDS) {
    const rules = rulesOf(kind, QUESTIONNAIRE);
    expect(rules.length).toBeGreaterThan(0);
    for (const { id, texts } of rules) {
      for (const { place } of texts) {
        expect(seen).not.toContain(place);
        seen.add(place);
        expect(ruleAt(`${place}.en`, QUESTIONNAIRE)).toEqual({ kind, id });
      }
    }
  }
});

test("a problem that names a rule by its id leads to it, and others lead to none", () => {
  const negative = QUESTIONNAIRE.negatives[0]?.id ?? "";
  expect(ruleAt(`negatives.toml: ${negative}.when`, QUESTIONNAIRE)).toEqual({
    kind: "negative",
    id: negative,
  });
  expect(ruleAt("instrument.toml: title.en", QUESTIONNAIRE)).toBeNull();
  expect(ruleAt("glossary.toml: term[99].name.en", QUESTIONNAIRE)).toBeNull();
});
