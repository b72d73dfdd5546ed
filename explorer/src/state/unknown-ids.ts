import { chosenTitle } from "../claims/chosen-title.js";
import type { Lookup } from "./lookup.js";
import type { ViewState } from "./view-state.js";

/** The ids that a view names and the data has not: as from an address made on other data, or cut. */
export function unknownIds(lookup: Lookup, { agencies, actors, sources, chosen }: ViewState): string[] {
  const unknown = [
    ...[...agencies, ...actors].filter((id) => !lookup.actors.has(id)),
    ...sources.filter((id) => !lookup.sources.has(id)),
  ];
  return chosen === undefined || chosenTitle(lookup, chosen) !== undefined ? unknown : [...unknown, chosen];
}
