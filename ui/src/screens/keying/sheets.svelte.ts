// The stack of sheets as far as it is keyed in: which one is on the table, which are done, and whether each is keyed twice.
// It outlives the screen, because undoing draws the screen anew and company facts are keyed on another one.

import type { FormCode } from "../../generated/api";
import { i18n } from "../../lib/i18n.svelte";
import { session } from "../../lib/session.svelte";

/** A sheet that was keyed in on this visit. */
export interface Done {
  id: string;
  name: string;
  answered: number;
  total: number;
}

/** The first time through a sheet, the second time, and settling what differs. */
export type Phase = "first" | "second" | "settling";

/** An organisation's names as they stand in the fields. */
export interface Names {
  name: string;
  name_other: string;
}

class Sheets {
  /** The form that the sheets are of. */
  form = $state<FormCode>("express");
  /** Whether each sheet is keyed a second time and compared. */
  twice = $state(false);
  phase = $state<Phase>("first");
  /** What was keyed the second time, by question. */
  second = $state.raw<Readonly<Record<string, string>>>({});
  /** Sheets done, the last one first. */
  done = $state.raw<readonly Done[]>([]);
  /** Grows with every sheet, so that each begins with an empty grid. */
  number = $state(1);
  /** The assessment that the sheet on the table has become; null before its first key. */
  id = $state<string | null>(null);
  #beginning: Promise<boolean> | null = null;

  /** Makes an assessment of the sheet unless it is one already; false when that failed. */
  begin(names: Names): Promise<boolean> {
    if (this.id !== null) return Promise.resolve(true);
    this.#beginning ??= this.#begin(names).finally(() => (this.#beginning = null));
    return this.#beginning;
  }

  async #begin(names: Names): Promise<boolean> {
    const asked = { label: "", form: this.form, language: i18n.language };
    const made = await session.run("new_assessment", { ...trimmed(names), ...asked });
    if (made) this.id = made.id;
    return made !== undefined;
  }

  /** Stores the names; the first that is typed makes an assessment of the sheet. */
  async rename(names: Names): Promise<boolean> {
    if (this.id === null) {
      const nothing = names.name.trim() === "" && names.name_other.trim() === "";
      return nothing || this.begin(names);
    }
    const label = session.assessment?.label ?? "";
    return (await session.run("set_names", { id: this.id, ...trimmed(names), label })) !== undefined;
  }

  /** Changes the form, also of the sheet on the table. */
  async change(form: FormCode): Promise<void> {
    this.form = form;
    if (this.id !== null) await session.run("set_form", { id: this.id, form });
  }

  /** Keyed a second time, kept only to be compared. */
  keyAgain(question: string, value: string): void {
    this.second = { ...this.second, [question]: value };
  }

  /** Puts the sheet away and takes the next one from the stack; false when that failed. */
  async next(done: Done): Promise<boolean> {
    if ((await session.run("close_assessment", null)) === undefined) return false;
    this.done = [done, ...this.done.filter(({ id }) => id !== done.id)];
    this.#clear(null);
    session.assessment = null;
    return true;
  }

  /** Takes a sheet back that was put away. */
  async takeBack({ id }: Done): Promise<boolean> {
    if (!(await session.flush())) return false;
    const opened = await session.run("open_assessment", { id });
    if (!opened) return false;
    this.form = opened.form;
    this.#clear(id);
    return true;
  }

  /** Nothing is on the table any more, as after undoing the sheet's first key. */
  forget(): void {
    this.#clear(null);
  }

  #clear(id: string | null): void {
    this.id = id;
    this.phase = "first";
    this.second = {};
    this.number += 1;
  }
}

function trimmed({ name, name_other }: Names): Names {
  return { name: name.trim(), name_other: name_other.trim() };
}

/** The one stack of this page. */
export const sheets = new Sheets();
