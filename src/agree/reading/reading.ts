import type { Actor, Claim, Dataset, ReportedEvent, Retraction } from "../../generated/types.js";
import { eachReference } from "../../records/references.js";

/** One reader's coding of some sources. */
export interface Reading {
  /** What the reader is called in the report. */
  readonly reader: string;
  /** What was coded: a valid dataset. Withdrawn records do not count. */
  readonly dataset: Dataset;
}

/** A layer of a reading: the key under which a dataset has the records. */
export type Layer = "actors" | "claims" | "events";

/** The layers from the ground up: claims name actors, events rest on claims. */
export const layers = ["actors", "claims", "events"] as const satisfies readonly Layer[];

/** The records of each layer. */
export interface LayerRecords {
  readonly actors: Actor;
  readonly claims: Claim;
  readonly events: ReportedEvent;
}

/** The records of a layer that count: those that were not withdrawn, and actors whom one of those names. */
export function currentRecords<L extends Layer>({ dataset }: Reading, layer: L): LayerRecords[L][] {
  const records = dataset[layer] as readonly LayerRecords[L][];
  const named = layer === "actors" && records.some(isWithdrawn) ? namedIn(dataset) : undefined;
  return records.filter((record) => !isWithdrawn(record) || named?.has(record.id));
}

const isWithdrawn = ({ retracted }: { readonly retracted?: Retraction }) => retracted !== undefined;

function namedIn({ claims, events }: Dataset): ReadonlySet<string> {
  const named = new Set<string>();
  for (const claim of claims) if (!isWithdrawn(claim)) eachReference.claim(claim, (id) => named.add(id));
  for (const event of events) if (!isWithdrawn(event)) eachReference.event(event, (id) => named.add(id));
  return named;
}
