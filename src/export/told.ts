import type { Actor, ClaimId, Dataset, ReportedEvent, Source, SpeakerId } from "../generated/types.js";
import { claimDescriber } from "../query/describe-claim.js";

/** A dataset with what an exporter looks up in it again and again. */
export interface Told {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly events: ReadonlyMap<string, ReportedEvent>;
  /** A claim as a sentence in which the whole path of who says so stands. */
  readonly sentenceOf: (claim: ClaimId) => string;
}

/**
 * Prepares a part of a dataset for an exporter. Its claims are told from the whole: whether somebody was convicted does
 * not change with the part.
 */
export function told(part: Dataset, whole: Dataset): Told {
  const describe = claimDescriber(whole);
  const sentences = new Map(part.claims.map((claim) => [claim.id, describe(claim)]));
  const sentenceOf = (id: ClaimId) => {
    const sentence = sentences.get(id);
    if (sentence === undefined) throw new TypeError(`no record has the id ${id}; only a valid dataset can be exported`);
    return sentence;
  };
  return {
    dataset: part,
    sources: byId(part.sources),
    actors: byId(part.actors),
    events: byId(part.events),
    sentenceOf,
  };
}

const byId = <Value extends { readonly id: string }>(records: readonly Value[]) =>
  new Map<string, Value>(records.map((record) => [record.id, record]));

/** The name to show for an actor, or the title of a source. */
export function nameOf({ actors, sources }: Told, id: string): string {
  const names = actors.get(id)?.names;
  return names?.find(({ type }) => type === "primary")?.value ?? names?.[0]?.value ?? sources.get(id)?.title ?? id;
}

/** Who speaks in a step, in words: a name, the publisher of a source, or what the words point to. */
export function speakerOf(told: Told, by: SpeakerId): string {
  return told.sources.get(by)?.publisher ?? nameOf(told, by);
}
