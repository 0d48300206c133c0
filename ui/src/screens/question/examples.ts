// Which example of a question a company sees first.

import type { FactValue, Localised, Question, Sector } from "../../generated/api";

/** An example; the general one has no name. */
export interface Example {
  id: string;
  name: Localised | null;
  text: Localised;
}

/** The examples of the company's own lines of business, or the general one where there are none; and all others. */
export function examplesOf(
  question: Question,
  sectors: readonly Sector[],
  industry: FactValue | undefined,
): { own: Example[]; others: Example[] } {
  const general: Example[] = question.example ? [{ id: "general", name: null, text: question.example }] : [];
  const special = sectors.flatMap(({ id, name, industries, examples }) => {
    const text = examples[question.id];
    return text ? [{ id, name, text, own: industries.some((code) => code === industry) }] : [];
  });
  const own = special.filter((one) => one.own);
  const others = special.filter((one) => !one.own);
  return own.length > 0 ? { own, others: [...general, ...others] } : { own: general, others };
}
