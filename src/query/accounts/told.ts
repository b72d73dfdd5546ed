import type { Claim, Dataset, SpeakerId } from "../../generated/types.js";
import { isDenial } from "../../records/allegation.js";
import { innermostOf } from "../../records/attribution-path.js";
import type { ActorOf, ClaimOf, EventOf, SourceOf } from "../asking/records.js";
import { sourcesOf, speakerWithId, voiceOf } from "./voices.js";

/** What one document says, and on whose word. */
export interface Told<D extends Dataset, Value, Event = EventOf<D>> {
  /** What is told. */
  readonly value: Value;
  /** Whether the claims say that it is not so. */
  readonly denied: boolean;
  /** The record of the event that says so. */
  readonly event: Event;
  /** The claims that it rests on, with the whole path of who says so. */
  readonly claims: readonly ClaimOf<D>[];
  /** The document in which they were read. */
  readonly source: SourceOf<D>;
  /** Whose word they come down to; empty where nobody is named. */
  readonly speakers: readonly (ActorOf<D> | SourceOf<D>)[];
}

/** On what something rests in one document. */
export type Basis<D extends Dataset> = Omit<Told<D, unknown>, "value" | "event">;

/** What a record says, once for each document in which the claims were read that it rests on. */
export const toldOf = <D extends Dataset, Value, Event>(
  dataset: D,
  event: Event,
  value: Value,
  claims: readonly ClaimOf<D>[],
): readonly Told<D, Value, Event>[] => basesOf(dataset, claims).map((basis) => ({ value, event, ...basis }));

/** On what rests what these claims say, document by document. Where a document says and denies it, it says it. */
export function basesOf<D extends Dataset>(dataset: D, claims: readonly ClaimOf<D>[]): readonly Basis<D>[] {
  return sourcesOf(dataset, claims).map((source, _, { length }) => {
    const ofSource = length === 1 ? claims : claims.filter(({ attribution: [document] }) => document?.by === source.id);
    const affirmed = ofSource.filter((claim) => !isDenial(claim));
    const denied = affirmed.length === 0;
    const restsOn = denied ? ofSource : affirmed;
    return { denied, claims: restsOn, source, speakers: speakersOf(dataset, restsOn) };
  });
}

/** Whose word claims come down to, each once. */
function speakersOf<D extends Dataset>(dataset: D, claims: readonly Claim[]): readonly (ActorOf<D> | SourceOf<D>)[] {
  const met = new Set<SpeakerId>();
  const speakers: (ActorOf<D> | SourceOf<D>)[] = [];
  for (const claim of claims) {
    const innermost = innermostOf(claim);
    if (innermost === undefined) continue;
    for (const id of voiceOf(innermost)) {
      if (met.has(id)) continue;
      met.add(id);
      const speaker = speakerWithId(dataset, id);
      if (speaker !== undefined) speakers.push(speaker);
    }
  }
  return speakers;
}

/** What is told and not denied. */
export const affirmed = <D extends Dataset, Value>(told: readonly Told<D, Value>[]): readonly Told<D, Value>[] =>
  told.filter(({ denied }) => !denied);
