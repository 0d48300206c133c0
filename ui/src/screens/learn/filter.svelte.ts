// Which courses are shown. Within one question any tick is enough; the questions are joined.

import type { Audience, Resource, Tongue } from "../../generated/api";

/** What is ticked; nothing ticked means everything. */
export class Filter {
  languages = $state<Tongue[]>([]);
  audience = $state<Audience[]>([]);
  free = $state(false);

  /** Whether a course is shown. A price that is not known is not "free". */
  takes(resource: Resource): boolean {
    const any = <T>(ticked: T[], has: T[]) => ticked.length === 0 || ticked.some((one) => has.includes(one));
    const affordable = !this.free || resource.fee_hkd === 0;
    return any(this.languages, resource.languages) && any(this.audience, resource.audience) && affordable;
  }
}

/** The list with a value ticked or not. */
export function ticked<T>(list: T[], value: T, on: boolean): T[] {
  return on ? [...list, value] : list.filter((one) => one !== value);
}
