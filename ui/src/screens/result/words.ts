// The sentences of the result, put together from messages and the names the questionnaire brings along.

import type { BandCode, Localised, Missing, Outcome, Overall, Questionnaire } from "../../generated/api";
import { say, t } from "../../lib/i18n.svelte";
import { bandOf } from "../../lib/questionnaire";
import { pillarFinding, type Finding } from "./finding";

/** Names as running text: "a, b and c". */
export function joined(names: string[]): string {
  return names.reduce((list, item, index) => {
    if (index === 0) return item;
    return index === names.length - 1 ? t("list-last", { list, item }) : t("list-more", { list, item });
  }, "");
}

/** The band's name in the language of the interface. */
export function bandName(questionnaire: Questionnaire, code: BandCode): string {
  const band = bandOf(questionnaire, code);
  return band ? say(band.name) : code;
}

/** The name of a pillar or dimension in the language of the interface. */
export function nameOf(questionnaire: Questionnaire, id: string): string {
  const parts: { id: string; name: Localised }[] = questionnaire.pillars.flatMap((pillar) => [
    pillar,
    ...pillar.dimensions,
  ]);
  const part = parts.find((candidate) => candidate.id === id);
  return part ? say(part.name) : id;
}

/** The sentence a person could say aloud: the band and the score. */
export function headline(questionnaire: Questionnaire, overall: Overall | null): string {
  if (!overall) return t("result-none-headline");
  return t("result-headline", { band: bandName(questionnaire, overall.band), score: overall.score.shown });
}

/** The finding about the pillars as a sentence. */
export function findingWords(questionnaire: Questionnaire, finding: Finding): string {
  if (finding.kind === "one") return t("result-one-pillar");
  if (finding.kind === "level") return t("result-level");
  if (finding.kind === "level-scored") return t("result-level-scored");
  const pillars = joined(finding.pillars.map((id) => nameOf(questionnaire, id)));
  const values = { pillars, count: finding.pillars.length };
  if (finding.kind === "ahead") return t("result-ahead", { ...values, others: String(finding.others) });
  return finding.kind === "lowest" ? t("result-lowest", values) : t("result-held-back", values);
}

/** What holds back, said right after the headline. */
export function holdingBack(questionnaire: Questionnaire, outcome: Outcome): string {
  const { brake } = outcome;
  if (!brake) return findingWords(questionnaire, pillarFinding(outcome));
  const band = bandName(questionnaire, brake.band);
  return t("result-brake", { pillar: nameOf(questionnaire, brake.pillar), band });
}

/** What a final band still needs, one sentence each. */
export function missingWords(questionnaire: Questionnaire, missing: Missing[]): string[] {
  return missing.map((part) => {
    if (part.kind === "answers") return t("result-missing-answers", { count: part.more });
    return t("result-missing-pillar", {
      pillar: nameOf(questionnaire, part.id),
      needed: Math.ceil(part.applicable / 2) - part.scored,
      scored: String(part.scored),
      applicable: String(part.applicable),
    });
  });
}

const AT_MOST = 3;

/** A Chinese sentence in the parts between which its lines may break: after punctuation, never inside a name. */
export function phrases(sentence: string): string[] {
  return /\p{Script=Han}/u.test(sentence) ? sentence.split(/(?<=[、，：。])/u) : [sentence];
}

/** The strongest and the weakest dimensions as one line; many equal ones are counted instead of named. */
export function extremesWords(questionnaire: Questionnaire, outcome: Outcome): string {
  const { strongest, weakest } = outcome;
  const scored = outcome.dimensions.filter((dimension) => dimension.score !== null).length;
  if (strongest.length === 0)
    return scored === outcome.dimensions.length
      ? t("result-dimensions-level")
      : t("result-dimensions-level-scored");
  const list = (ids: string[]) =>
    ids.length > AT_MOST
      ? t("result-many-dimensions", { count: String(ids.length), total: String(scored) })
      : joined(ids.map((id) => nameOf(questionnaire, id)));
  return t("result-dimensions-finding", { strongest: list(strongest), weakest: list(weakest) });
}

/** How much effort a step takes, 1 to 3, in words. */
export function effortWords(effort: number): string {
  if (effort <= 1) return t("result-effort-1");
  return effort === 2 ? t("result-effort-2") : t("result-effort-3");
}
