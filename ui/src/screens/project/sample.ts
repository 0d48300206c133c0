// A small catalogue with sums for the tests of the screens that read it; nothing of it is shipped.

import type { Funding, Project, SchemeSum } from "../../generated/api";

/** What one scheme pays, with one item unless told otherwise. */
export function sumOf(scheme: string, more: Partial<SchemeSum> = {}): SchemeSum {
  const items = [{ item: "item-1", granted: "30000.00" }];
  const base = {
    scheme,
    verdict: "fits" as const,
    granted: "30000.00",
    own: "30000.00",
    share: "1/2",
    items,
  };
  return { ...base, limited_by: "share", up_to: null, ...more };
}

/** A project of a course and computing hours. */
export const PROJECT: Project = {
  start: "2027-01",
  items: [
    { id: "item-1", label: "Course", category: "training", amount: "60000.00", month: 1 },
    { id: "item-2", label: "", category: "compute", provider: "aisc", amount: "200000.00", month: 2 },
    { id: "item-3", label: "Laptop", category: "hardware", amount: "9000.50", month: 2 },
  ],
};

/** Its sums: one scheme that fits, one that needs checking, and an item that nobody pays for. */
export function fundingOf(project: Project | null = PROJECT): Funding {
  if (!project) return { id: "a1", project: null, sums: null };
  const course = sumOf("nittp");
  const compute = sumOf("aiss", {
    verdict: "check",
    granted: "140000.00",
    own: "60000.00",
    share: "7/10",
    items: [{ item: "item-2", granted: "140000.00" }],
    limited_by: "ceiling",
    up_to: "180000.00",
  });
  const month = (month: string, out: string, received: string, balance: string, position: number) => ({
    month,
    out,
    in: received,
    balance,
    position,
  });
  return {
    id: "a1",
    project,
    sums: {
      cost: "269000.50",
      each: [course, compute],
      best: { granted: "170000.00", own: "99000.50", schemes: [course, compute], proven: true },
      certain: { granted: "30000.00", own: "239000.50", schemes: [course], proven: true },
      cash: [
        month("2027-01", "60000.00", "0.00", "-60000.00", -0.22),
        month("2027-02", "209000.50", "0.00", "-269000.50", -1),
        month("2027-03", "0.00", "0.00", "-269000.50", -1),
        month("2027-08", "0.00", "170000.00", "-99000.50", -0.37),
      ],
      most_out_of_pocket: "269000.50",
      assumed_months: 6,
      not_computed: ["itsp"],
    },
  };
}
