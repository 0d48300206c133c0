// Suggestions of the application joined with what the catalogue says of them.

import type { Resource, Suggestion } from "../../generated/api";
import { library } from "../../lib/catalogue.svelte";
import { isOver } from "../../parts/entry/over";

/** A resource and the gaps it helps with. */
export interface Found {
  resource: Resource;
  dimensions: string[];
}

/** The suggestions that the catalogue still has, in their order; what is closed is left out. */
export function found(suggestions: Suggestion[]): Found[] {
  return suggestions.flatMap(({ resource: id, dimensions }) => {
    const resource = library.resource(id);
    return resource && !isOver(resource.entry.state) ? [{ resource, dimensions }] : [];
  });
}
