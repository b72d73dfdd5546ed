import type { Dataset, ReportedEvent } from "../../generated/types.js";
import { fold } from "../../text/fold.js";
import { nearest } from "../../text/nearest.js";
import { nearestIs } from "../../text/no-such.js";
import { checkText, noSuch, show } from "../asking/caller-mistake.js";

/** The words of a name with single spaces around each, so that whole words can be looked for. */
const words = (name: string) =>
  ` ${fold(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .join(" ")
    .trim()} `;

/**
 * Whether an event happened at a place: given by a country's two-letter code, or by a name or whole words of one, case
 * and diacritics aside. Throws where no event of the dataset has such a place.
 */
export function placeFilter(where: string, { events }: Dataset, place: string): (event: ReportedEvent) => boolean {
  checkText(where, place);
  const wanted = words(place);
  const fits = ({ place: at }: ReportedEvent) =>
    at !== undefined && (at.country === place || words(at.name).includes(wanted));
  if (wanted.trim() === "" || !events.some(fits)) throw noSuch(where, "place", place, hintAt(events, place));
  return fits;
}

function hintAt(events: readonly ReportedEvent[], place: string): string | undefined {
  const names = new Map(events.flatMap(({ place: at }) => (at === undefined ? [] : [[fold(at.name), at.name]])));
  const name = names.get(nearest(fold(place), names.keys()) ?? "");
  return nearestIs(name && show(name));
}
