import type {
  Actor,
  ActorId,
  Claim,
  ClaimId,
  Dataset,
  EventId,
  Evidence,
  ReportedEvent,
  Source,
  SourceId,
} from "../../generated/types.js";
import { passageUrl } from "../../query/claims/passage-url.js";
import { claimDescriber } from "../../query/describe/describe-claim.js";
import { byId } from "../../records/records-by-id.js";

/**
 * The records of a dataset by their ids, and the sentence of a claim in which all its speakers stand. Asking for a record
 * that is not there throws a `TypeError` that names it.
 */
export interface Lookup {
  readonly source: (id: SourceId) => Source;
  readonly actor: (id: ActorId) => Actor;
  readonly event: (id: EventId) => ReportedEvent;
  readonly claim: (id: ClaimId) => Claim;
  readonly sentence: (claim: Claim) => string;
  /** The address of a passage, where it has one. */
  readonly address: (evidence: Evidence) => string | undefined;
}

/**
 * Looks up in a part of a dataset. Sentences are told from the whole: whether somebody is recorded as convicted does not
 * change with the part.
 */
export function lookupIn(part: Dataset, whole: Dataset): Lookup {
  const { sources, actors, events, claims } = part;
  const source = finder(sources);
  return {
    source,
    actor: finder(actors),
    event: finder(events),
    claim: finder(claims),
    sentence: claimDescriber(whole),
    address: (evidence) => passageUrl({ ...part, sources: [source(evidence.source)] }, evidence),
  };
}

function finder<Id extends string, R extends { readonly id: Id }>(records: readonly R[]): (id: Id) => R {
  const known = byId(records);
  return (id) => {
    const record = known.get(id);
    if (record === undefined) throw new TypeError(`no record has the id ${id}; only a valid dataset can be exported`);
    return record;
  };
}
