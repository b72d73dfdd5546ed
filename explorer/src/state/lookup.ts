import type { Actor, Claim, Dataset, ReportedEvent, Source } from "attributed-events";
import { type Columns, columnsOf } from "../columns/columns.js";

/** Records by their ids, withdrawn ones too: their ids still resolve. */
export interface RecordsById {
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly events: ReadonlyMap<string, ReportedEvent>;
  readonly claims: ReadonlyMap<string, Claim>;
}

/** A dataset, its records by their ids, and what choices among them are made by. */
export interface Lookup extends RecordsById {
  readonly dataset: Dataset;
  readonly columns: Columns;
  /** The events that stand, in the order of their dates. */
  readonly ordered: readonly ReportedEvent[];
  /** Who is accused and never heard. */
  readonly silent: readonly Actor[];
}

const byId = <R extends { readonly id: string }>(records: readonly R[]) =>
  new Map(records.map((record) => [record.id as string, record]));

/** All at once, for a dataset that is small; what is read in a worker comes with its columns and by its ids. */
export const lookupOf = (dataset: Dataset): Lookup =>
  lookupFrom(dataset, columnsOf(dataset), {
    sources: byId(dataset.sources),
    actors: byId(dataset.actors),
    events: byId(dataset.events),
    claims: byId(dataset.claims),
  });

export function lookupFrom(dataset: Dataset, columns: Columns, records: RecordsById): Lookup {
  const ordered = recordsAt(dataset.events, columns.events.order);
  return { ...records, dataset, columns, ordered, silent: recordsAt(dataset.actors, columns.silent) };
}

/** The records at some places of a list. */
export function recordsAt<R>(records: readonly R[], places: Iterable<number>): R[] {
  const found: R[] = [];
  for (const place of places) found.push(records[place] as R);
  return found;
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
