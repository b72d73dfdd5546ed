import type { Actor, Claim, Dataset, ReportedEvent } from "attributed-events";
import type { Lookup } from "../state/lookup.js";
import { sameEvents } from "./same-events.js";

/**
 * What the data has of one occurrence, as a dataset of its own: asking it costs as much as the occurrence has claims, however
 * large the data is. Its records are those of the data.
 */
export function partOf(lookup: Lookup, event: ReportedEvent): Dataset {
  const { dataset } = lookup;
  const ids = sameEvents(dataset).get(event.id) ?? [event.id];
  const events = [event, ...ids.filter((id) => id !== event.id).flatMap((id) => lookup.events.get(id) ?? [])];
  const claims = [...new Set(events.flatMap((one) => one.claims))].flatMap((id) => lookup.claims.get(id) ?? []);
  const sources = [...new Set(claims.flatMap(({ attribution: [first] }) => first?.by ?? []))];
  const actors = actorsIn(lookup, events, claims);
  const inPart = new Set<string>([...events, ...claims, ...actors].map(({ id }) => id));
  const { judgements, ...rest } = dataset;
  return {
    ...rest,
    sources: sources.flatMap((id) => lookup.sources.get(id) ?? []),
    actors,
    events,
    claims,
    ...(judgements === undefined
      ? {}
      : { judgements: judgements.filter(({ records }) => records.some((id) => inPart.has(id))) }),
  };
}

/** Whoever speaks, takes part or is accused, whom they are units of, and who published the documents. */
function actorsIn(lookup: Lookup, events: readonly ReportedEvent[], claims: readonly Claim[]): readonly Actor[] {
  const found = new Set<Actor>();
  const add = (id: string | null | undefined) => {
    for (
      let at = lookup.actors.get(id ?? "");
      at !== undefined && !found.has(at);
      at = lookup.actors.get(at.parent ?? "")
    )
      found.add(at);
  };
  for (const { attribution, against = [], about } of claims) {
    for (const step of attribution) {
      add(step.by);
      add(step.onBehalfOf);
      if (step.by !== null) for (const id of step.together ?? []) add(id);
      const publisher = lookup.sources.get(step.by ?? "");
      add(publisher?.publishedBy);
      for (const actor of namedAs(lookup.dataset, publisher?.publisher)) add(actor.id);
    }
    for (const id of [...against, ...about]) add(id);
  }
  for (const { participants } of events) for (const { actor } of participants) add(actor);
  for (const { type, records } of lookup.dataset.judgements ?? [])
    if (type === "same-actor" && records.some((id) => [...found].some((one) => one.id === id))) records.forEach(add);
  return [...found];
}

const names = new WeakMap<Dataset, ReadonlyMap<string, readonly Actor[]>>();

function namedAs(dataset: Dataset, name: string | undefined): readonly Actor[] {
  if (name === undefined) return [];
  const known = names.get(dataset) ?? byName(dataset);
  names.set(dataset, known);
  return known.get(name) ?? [];
}

function byName({ actors }: Dataset): ReadonlyMap<string, readonly Actor[]> {
  const found = new Map<string, Actor[]>();
  for (const actor of actors)
    for (const { value } of actor.names) found.set(value, [...(found.get(value) ?? []), actor]);
  return found;
}
