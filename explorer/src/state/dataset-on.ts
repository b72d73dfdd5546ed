import type { Actor, Dataset, ReportedEvent } from "attributed-events";
import { at, someIn } from "../columns/runs.js";
import type { Voice } from "../words/voice.js";
import { type Lookup, recordsAt } from "./lookup.js";

/*
 * The part of a dataset in which every answer about one thing lies, so that the library looks through a few records instead
 * of all. Where records are judged the same, or the dataset is small, that part is the whole.
 */
const MANY = 2000;

const isSmall = ({ dataset }: Lookup) => dataset.claims.length < MANY || dataset.judgements !== undefined;

/** For an actor the claims that have it anywhere; for an event the event with the claims it rests on. */
export function datasetOn(lookup: Lookup, record: Actor | ReportedEvent): Dataset {
  const { dataset, columns } = lookup;
  if (isSmall(lookup)) return dataset;
  if ("participants" in record)
    return { ...dataset, events: [record], claims: record.claims.flatMap((id) => lookup.claims.get(id) ?? []) };
  const isPublisher = dataset.sources.some(({ publishedBy }) => publishedBy === record.id);
  if (isPublisher) return dataset;
  const { starts, items } = columns.claims.naming;
  const place = dataset.actors.indexOf(record);
  return { ...dataset, claims: recordsAt(dataset.claims, items.subarray(at(starts, place), at(starts, place + 1))) };
}

/** The claims that come down to the word of some voices. */
export function datasetOfVoices(lookup: Lookup, fits: (voice: Voice) => boolean): Dataset {
  const { dataset, columns } = lookup;
  if (isSmall(lookup)) return dataset;
  const wanted = columns.claims.voices.map(fits);
  const isWanted = (voice: number) => wanted[voice] === true;
  return { ...dataset, claims: dataset.claims.filter((_, claim) => someIn(columns.claims.saidBy, claim, isWanted)) };
}
