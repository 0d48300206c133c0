// The project as it stands in the form. What can be accepted goes to the application at once, always the whole project; what
// cannot yet is named beside its field and not stored.

import type { Funding, ItemCategory, Project, ProjectItem } from "../../generated/api";
import { Draft } from "../../lib/draft.svelte";
import { t } from "../../lib/i18n.svelte";
import { session, type FieldError } from "../../lib/session.svelte";
import { readAmount, typedAmount, type AmountProblem } from "./amount";

/** The most items the application takes. */
export const MOST_ITEMS = 40;

/** One line of the form. */
export class Row {
  readonly id: string;
  readonly label: Draft;
  readonly amount: Draft;
  category = $state<ItemCategory>("software");
  provider = $state("other");
  month = $state(1);
  /** Whether the user has been at the cost and left it, so that what is missing may be named. */
  left = $state(false);
  /** The amount that is stored; null while the line is not stored at all. */
  stored: string | null;

  constructor(item: Partial<ProjectItem> & { id: string }, save: () => Promise<boolean>) {
    this.id = item.id;
    this.stored = item.amount ?? null;
    this.label = new Draft(item.label ?? "", save);
    this.amount = new Draft(item.amount ? typedAmount(item.amount) : "", save);
    this.category = item.category ?? "software";
    this.provider = item.provider ?? "other";
    this.month = item.month ?? 1;
  }

  /** What is wrong with the cost; nothing while the whole line is still blank. */
  get problem(): AmountProblem | null {
    const blank = this.stored === null && this.label.text.trim() === "" && this.amount.text.trim() === "";
    const read = readAmount(this.amount.text);
    return blank || "amount" in read ? null : read.problem;
  }

  /** The line as it is stored: with the amount as typed, or the last one that could be accepted. */
  item(): ProjectItem | null {
    const read = readAmount(this.amount.text);
    const amount = "amount" in read ? read.amount : this.stored;
    if (amount === null) return null;
    const { id, category, month } = this;
    const from = category === "compute" ? { provider: this.provider } : {};
    return { id, label: this.label.text.trim(), category, ...from, amount, month };
  }
}

/** The form and what the application says about it. */
export class Plan {
  start = $state("");
  rows = $state<Row[]>([]);
  funding = $state.raw<Funding | null>(null);
  /** Lines whose cost cannot be accepted. */
  readonly open = $derived(this.rows.filter((row) => row.problem !== null));
  #told = "";

  constructor(
    private readonly assessment: string,
    start: string,
  ) {
    this.start = start;
  }

  /** Reads what is stored. */
  async load(): Promise<void> {
    const funding = await session.run("get_funding", { id: this.assessment });
    if (!funding) return;
    this.funding = funding;
    if (funding.project) this.start = funding.project.start;
    this.rows = funding.project?.items.map((item) => this.#row(item)) ?? [];
  }

  /** Stores the whole project; false when that failed. */
  save = async (): Promise<boolean> => {
    const items = this.rows.flatMap((row) => row.item() ?? []);
    const project: Project = { start: this.start, items };
    const funding = await session.run("set_project", { id: this.assessment, project });
    if (!funding) return false;
    this.funding = funding;
    for (const row of this.rows) row.stored = items.find(({ id }) => id === row.id)?.amount ?? row.stored;
    if (this.open.length === 0 && session.fieldErrors.length > 0) session.fieldErrors = [];
    // The reply says who pays, not when it was saved or what undo would take back.
    await session.run("open_assessment", { id: this.assessment });
    return true;
  };

  /** Adds a line and returns it; nothing is stored before it has a cost. */
  add(): Row {
    const row = this.#row({ id: this.#freeId(), month: this.rows.at(-1)?.month ?? 1 });
    this.rows.push(row);
    return row;
  }

  /** Fills the form with these lines. */
  async fill(items: Omit<ProjectItem, "id">[]): Promise<void> {
    for (const item of items) this.rows.push(this.#row({ id: this.#freeId(), ...item }));
    // Not stored yet, whatever the lines say.
    await this.save();
  }

  /** Takes a line away. */
  async remove(row: Row): Promise<boolean> {
    row.label.reset(row.label.text);
    row.amount.reset(row.amount.text);
    this.rows = this.rows.filter((one) => one !== row);
    return row.stored === null ? true : this.save();
  }

  /** The words for what is wrong with a line; null when nothing is. */
  problemOf(row: Row): (() => string) | null {
    const number = String(this.rows.indexOf(row) + 1);
    if (row.problem === "empty") return () => t("project-amount-empty", { number });
    if (row.problem === "wrong") return () => t("project-amount-wrong", { number });
    return row.problem === "large" ? () => t("project-amount-large", { number }) : null;
  }

  /** Names every line that cannot be accepted at the top of the screen; true when there is none. */
  check(): boolean {
    const errors: FieldError[] = this.open.flatMap((row) => {
      row.left = true;
      const message = this.problemOf(row);
      return message ? [{ field: `${row.id}-amount`, message }] : [];
    });
    if (errors.length > 0) session.fieldErrors = errors;
    return errors.length === 0;
  }

  /** Leaving with a line that is not stored is held up once, so that nobody loses it without knowing; not twice. */
  mayLeave = (): Promise<boolean> => {
    const typed = this.open.map((row) => `${row.id} ${row.label.text} ${row.amount.text}`).join("\n");
    const told = typed === this.#told;
    this.#told = typed;
    return Promise.resolve(told || this.check());
  };

  #row(item: Partial<ProjectItem> & { id: string }): Row {
    return new Row(item, this.save);
  }

  #freeId(): string {
    const taken = this.rows.map(({ id }) => Number(/^item-(\d+)$/.exec(id)?.[1] ?? 0));
    return `item-${Math.max(0, ...taken) + 1}`;
  }
}
