import type { Actor, Claim, Dataset, Evidence, ReportedEvent, Source, SpeakerId } from "../generated/types.js";
import { heardIn } from "../records/attribution-path.js";
import type { AnyRecord } from "../records/kinds.js";
import type { Difference } from "./change.js";
import { compareClaims } from "./claim.js";
import { compareEvents } from "./event.js";
import { compareFields } from "./fields.js";
import { passagesOf } from "./passages-of.js";
import { isAllegingClaim, isAllegingEvent } from "./strength.js";

/** What a change says of the record that it is in. */
export interface Ground {
  readonly allegation: boolean;
  readonly speakers: readonly (SpeakerId | null)[];
  readonly passages: readonly Evidence[];
}

/** How the records of one kind are compared. */
export interface Kind<T extends AnyRecord> {
  readonly list: (dataset: Dataset) => readonly T[];
  readonly compare: (before: T, after: T) => Difference[];
  readonly ground: (record: T, dataset: Dataset) => Ground;
}

/** The ground of a change that is in no claim and accuses nobody. */
export const noGround: Ground = { allegation: false, speakers: [], passages: [] };

const compareAll = (before: AnyRecord, after: AnyRecord) => compareFields(before, after, "", ["retracted"]);

export const sources: Kind<Source> = {
  list: (dataset) => dataset.sources,
  compare: compareAll,
  ground: () => noGround,
};

export const actors: Kind<Actor> = {
  list: (dataset) => dataset.actors,
  compare: compareAll,
  ground: ({ claims = [] }, dataset) => ({ ...noGround, passages: passagesOf(claims, dataset) }),
};

export const events: Kind<ReportedEvent> = {
  list: (dataset) => dataset.events,
  compare: compareEvents,
  ground: (event, dataset) => ({
    allegation: isAllegingEvent(event),
    speakers: [],
    passages: passagesOf(event.claims, dataset),
  }),
};

export const claims: Kind<Claim> = {
  list: (dataset) => dataset.claims,
  compare: compareClaims,
  ground: (claim) => ({
    allegation: isAllegingClaim(claim),
    speakers: claim.attribution.flatMap<SpeakerId | null>((step) =>
      step.by === null ? [null, ...heardIn(step)] : heardIn(step),
    ),
    passages: claim.evidence,
  }),
};
