import { expect, test } from "vitest";
import type { Assessment, Questionnaire } from "../../generated/api";
import { schemeOf } from "../../test/catalogue";
import { assessmentOf, QUESTIONNAIRE } from "../result/sample";
import { paragraphs } from "./form-words";

const option = (value: string | number, en: string, zh: string) => ({
  value,
  label: { en, "zh-Hant-HK": zh },
});
const fact = (key: string, kind: "choice" | "code" | "choices", options: ReturnType<typeof option>[]) => {
  const words = { en: key, "zh-Hant-HK": key };
  return {
    key,
    kind,
    group: "about",
    text: words,
    hint: null,
    why: words,
    options,
    none: null,
    max: null,
    whole: false,
  };
};
const questionnaire: Questionnaire = {
  ...QUESTIONNAIRE,
  facts: [
    fact("organisation_kind", "choice", [option("company", "Limited company", "有限公司")]),
    fact("industry", "code", [
      option(8, "Food and beverage services", "餐飲服務"),
      option(20, "Other", "其他"),
    ]),
    fact("headcount", "code", [option(3, "10–19 people", "10–19 人")]),
    fact("ai_intent", "choices", [
      option("adopt-ready-made", "Use ready-made AI tools", "使用現成的 AI 工具"),
      option("train-staff", "Train staff", "培訓員工"),
    ]),
  ],
};
const scheme = schemeOf("pay");
const draft = (language: "en" | "zh-Hant-HK", changes: Partial<Assessment>, rated: number | null = 3) =>
  paragraphs(language, questionnaire, assessmentOf({ data: rated }, changes), scheme).map(({ text }) => text);

const KNOWN = {
  organisation_kind: "company",
  industry: 8,
  staff_hk: 12,
  ai_intent: ["adopt-ready-made", "train-staff"],
};

test("everything that is known becomes three paragraphs", () => {
  expect(draft("en", { name_other: "Hong Kee Cafe", facts: KNOWN })).toEqual([
    "We are Hong Kee Cafe, a limited company. Our main business is in food and beverage services. We have 12 staff in Hong Kong.",
    'On 22 November 2026 we assessed how ready we are for AI with the "Sample": 3.0 out of 5, in the band "AI Aware".',
    "In the next 12 months we plan to use ready-made AI tools and train staff. We apply to the Name pay for support.",
  ]);
  expect(draft("zh-Hant-HK", { name_other: "Hong Kee Cafe", facts: KNOWN })[0]).toBe(
    "本公司為康記茶餐廳，屬有限公司。本公司主要業務屬餐飲服務。本公司在香港有 12 名員工。",
  );
});

test("what is not known is left out, and so is an industry without a name", () => {
  expect(draft("en", { name: "", facts: {} }, null)).toEqual([]);
  expect(draft("en", { name: "", facts: { industry: 20, headcount: 3 } }, null)).toEqual([
    "In all, 10–19 people work for us.",
  ]);
});

test("Latin words stand off from Chinese characters", () => {
  expect(draft("zh-Hant-HK", { name: "ABC Ltd", facts: { headcount: 3 } }, null)).toEqual([
    "本公司為 ABC Ltd。本公司合共有 10–19 人。",
  ]);
});
