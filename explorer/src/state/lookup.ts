import {
  type Actor,
  type Claim,
  type Dataset,
  eventsBetween,
  type ReportedEvent,
  type Source,
} from "attributed-events";

/** A dataset's records by their ids, withdrawn ones too: their ids still resolve. */
export interface Lookup {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly events: ReadonlyMap<string, ReportedEvent>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** The events that stand, in the order of their dates. */
  readonly ordered: readonly ReportedEvent[];
}

const byId = <R extends { readonly id: string }>(records: readonly R[]) =>
  new Map(records.map((record) => [record.id as string, record]));

export function lookupOf(dataset: Dataset): Lookup {
  return {
    dataset,
    sources: byId(dataset.sources),
    actors: byId(dataset.actors),
    events: byId(dataset.events),
    claims: byId(dataset.claims),
    ordered: eventsBetween(dataset, {}),
  };
}

/** Words in a language. */
export interface Phrase {
  readonly text: string;
  readonly language: string;
}

/** An actor's primary name. */
export function nameOf({ names, id }: Actor): Phrase {
  const name = names.find(({ type }) => type === "primary") ?? names[0];
  return { text: name?.value ?? id, language: name?.language ?? "" };
}

/** What a document is called in a path: by its publisher, or its title where it has none. */
export const sourceName = ({ publisher, title, language }: Source): Phrase => ({
  text: publisher ?? title ?? "a document without a title",
  language,
});

/** The name of whoever has this id; the id itself where nobody has it. */
export function speakerName(lookup: Lookup, id: string): Phrase {
  const actor = lookup.actors.get(id);
  if (actor !== undefined) return nameOf(actor);
  const source = lookup.sources.get(id);
  return source === undefined ? { text: id, language: "" } : sourceName(source);
}
