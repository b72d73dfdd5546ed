import type { Dataset } from "attributed-events";
import { toCsv } from "attributed-events/export";
import type { Lookup } from "../state/lookup.js";
import type { Selection } from "../state/selection.js";

/** The part of the data that is on the screen: the events that the choices leave, the claims on them, and who is named in those. */
export function viewRecords(lookup: Lookup, { inRange }: Selection): Dataset {
  const { dataset } = lookup;
  const events = inRange.events;
  const shown = new Set(events.flatMap(({ claims }) => claims));
  const claims = dataset.claims.filter(({ id }) => shown.has(id));
  return { ...dataset, events, claims };
}

/** The claims of a view as a sheet, with who says so in every row. */
export const viewCsv = (lookup: Lookup, view: Dataset): string =>
  toCsv(closed(lookup, view)).files["claims_wide.csv"] ?? "";

/**
 * A view as a dataset whose references all resolve: with the other events that its claims are about, of which only what
 * rests on these claims is there, and without links to claims that are not.
 */
function closed(lookup: Lookup, view: Dataset): Dataset {
  const { judgements: _, ...rest } = view;
  const claims = new Set<string>(view.claims.map(({ id }) => id));
  const isThere = ({ claim }: { readonly claim?: string | undefined }) => claim === undefined || claims.has(claim);
  const ids = new Set([...view.events.map(({ id }) => id as string), ...view.claims.flatMap(({ about }) => about)]);
  const events = [...ids].flatMap((id) => lookup.events.get(id) ?? []);
  return {
    ...rest,
    events: events.map(({ counts = [], when, place, ...event }) => ({
      ...event,
      claims: event.claims.filter((id) => claims.has(id)),
      participants: event.participants.filter(isThere),
      counts: counts.filter(isThere),
      when: isThere(when) ? when : withoutClaim(when),
      ...(place === undefined ? {} : { place: isThere(place) ? place : withoutClaim(place) }),
    })),
    claims: view.claims.map(({ links = [], ...claim }) => ({ ...claim, links: links.filter(isThere) })),
    actors: view.actors.map(({ claims: own = [], ...actor }) => ({
      ...actor,
      claims: own.filter((id) => claims.has(id)),
    })),
  };
}

function withoutClaim<Record extends { readonly claim?: string | undefined }>(record: Record): Record {
  const { claim: _, ...rest } = record;
  return rest as Record; // A claim may be left out of either.
}

/** The records of a view as JSON, with where they come from. */
export function viewJson(
  { id, name, version, license, sources, events, claims, actors }: Dataset,
  address: string,
): string {
  const named = new Set<string | null | undefined>([
    ...claims.flatMap(({ about, against = [] }) => [...about, ...against]),
    ...claims.flatMap(({ attribution }) =>
      attribution.flatMap((step) => [step.by, step.onBehalfOf, ...(step.by === null ? [] : (step.together ?? []))]),
    ),
    ...events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
  ]);
  const isNamed = (record: { readonly id: string }) => named.has(record.id);
  const of = { ...(id === undefined ? {} : { id }), name, version, license };
  const records = { sources: sources.filter(isNamed), actors: actors.filter(isNamed), events, claims };
  return `${JSON.stringify({ of, view: address, ...records }, null, 1)}\n`;
}
