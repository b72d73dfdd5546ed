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

/** What a record says, once for each document in which the claims were read that it rests on. */
export function toldOf<D extends Dataset, Value, Event>(
  dataset: D,
  event: Event,
  value: Value,
  claims: readonly ClaimOf<D>[],
): readonly Told<D, Value, Event>[] {
  return sourcesOf(dataset, claims).map((source) => {
    const ofSource = claims.filter(({ attribution: [document] }) => document?.by === source.id);
    const affirmed = ofSource.filter((claim) => !isDenial(claim));
    const denied = affirmed.length === 0;
    const restsOn = denied ? ofSource : affirmed;
    return { value, denied, event, claims: restsOn, source, speakers: speakersOf(dataset, restsOn) };
  });
}

/** Whose word claims come down to, each once. */
function speakersOf<D extends Dataset>(dataset: D, claims: readonly Claim[]): readonly (ActorOf<D> | SourceOf<D>)[] {
  const ids = new Set<SpeakerId>();
  for (const claim of claims) {
    const innermost = innermostOf(claim);
    if (innermost !== undefined) for (const id of voiceOf(innermost)) ids.add(id);
  }
  return [...ids].flatMap((id) => speakerWithId(dataset, id) ?? []);
}

/** What is told and not denied. */
export const affirmed = <D extends Dataset, Value>(told: readonly Told<D, Value>[]): readonly Told<D, Value>[] =>
  told.filter(({ denied }) => !denied);
