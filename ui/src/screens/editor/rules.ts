// The parts of a questionnaire whose words can be rewritten and nothing else: facts about the company, rules about answers,
// words explained, examples by line of business. Which they are, and where each of their texts stands in the files.

import type { Localised, Questionnaire } from "../../generated/api";

/** The kinds of such parts, in the order of the list. */
export const RULE_KINDS = ["fact", "contradiction", "negative", "term", "sector"] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** What the texts of such parts are. */
export type RuleLabel =
  | "name"
  | "text"
  | "hint"
  | "why"
  | "option"
  | "none"
  | "says"
  | "ask"
  | "no"
  | "because"
  | "instead"
  | "meaning"
  | "example";

/** One text of a part. */
export interface RuleText {
  /** Its place in the files, without the language. */
  place: string;
  /** Which words name it. */
  label: RuleLabel;
  /** What the words need to know: an option's number or a question's id. */
  of?: string;
  value: Localised | null;
  /** One line is enough. */
  short?: boolean;
}

/** A part and its texts. */
export interface Rule {
  id: string;
  /** By what it is recognised. */
  name: Localised;
  texts: RuleText[];
}

/** The parts of one kind, in the order of their file. */
export function rulesOf(kind: RuleKind, questionnaire: Questionnaire): Rule[] {
  return {
    fact: facts,
    contradiction: contradictions,
    negative: negatives,
    term: terms,
    sector: sectors,
  }[kind](questionnaire);
}

/** The part to which a place belongs. */
export function ruleAt(place: string, questionnaire: Questionnaire): { kind: RuleKind; id: string } | null {
  const sector = /^sectors\/([^/]+)\.toml/.exec(place)?.[1];
  if (sector) return { kind: "sector", id: sector };
  const found =
    /^(profile|contradictions|negatives|glossary)\.toml: (?:[a-z]+\[(\d+)\]|([A-Za-z0-9_-]+))/.exec(place);
  const kind = { profile: "fact", contradictions: "contradiction", negatives: "negative", glossary: "term" }[
    found?.[1] ?? ""
  ] as RuleKind | undefined;
  if (!kind) return null;
  const id = found?.[3] ?? rulesOf(kind, questionnaire)[Number(found?.[2]) - 1]?.id;
  return id ? { kind, id } : null;
}

function facts({ facts }: Questionnaire): Rule[] {
  return facts.map((fact, at) => {
    const place = `profile.toml: fact[${at + 1}]`;
    const options = fact.options.map(({ label }, option): RuleText => ({
      place: `${place}.option[${option + 1}].label`,
      label: "option",
      of: String(option + 1),
      value: label,
      short: true,
    }));
    const none: RuleText = { place: `${place}.none`, label: "none", value: fact.none, short: true };
    return {
      id: fact.key,
      name: fact.text,
      texts: [
        { place: `${place}.text`, label: "text", value: fact.text },
        { place: `${place}.hint`, label: "hint", value: fact.hint },
        { place: `${place}.why`, label: "why", value: fact.why },
        ...options,
        ...(fact.none ? [none] : []),
      ],
    };
  });
}

function contradictions({ contradictions }: Questionnaire): Rule[] {
  return contradictions.map(({ id, text, ask }, at) => {
    const place = `contradictions.toml: contradiction[${at + 1}]`;
    const texts: RuleText[] = [
      { place: `${place}.text`, label: "says", value: text },
      { place: `${place}.ask`, label: "ask", value: ask },
    ];
    return { id, name: text, texts };
  });
}

function negatives({ negatives }: Questionnaire): Rule[] {
  return negatives.map(({ id, text, why, instead }, at) => {
    const place = `negatives.toml: negative[${at + 1}]`;
    const texts: RuleText[] = [
      { place: `${place}.text`, label: "no", value: text },
      { place: `${place}.why`, label: "because", value: why },
      { place: `${place}.instead`, label: "instead", value: instead },
    ];
    return { id, name: text, texts };
  });
}

function terms({ glossary }: Questionnaire): Rule[] {
  return glossary.map(({ id, name, meaning }, at) => {
    const place = `glossary.toml: term[${at + 1}]`;
    const texts: RuleText[] = [
      { place: `${place}.name`, label: "name", value: name, short: true },
      { place: `${place}.meaning`, label: "meaning", value: meaning },
    ];
    return { id, name, texts };
  });
}

function sectors({ sectors }: Questionnaire): Rule[] {
  return sectors.map(({ id, name, examples }) => {
    const place = `sectors/${id}.toml: `;
    // A draft's file has the examples by the ids of their questions.
    const texts = Object.keys(examples)
      .sort()
      .map((question, at): RuleText => ({
        place: `${place}example[${at + 1}].text`,
        label: "example",
        of: question,
        value: examples[question] ?? null,
      }));
    return {
      id,
      name,
      texts: [{ place: `${place}name`, label: "name", value: name, short: true }, ...texts],
    };
  });
}
