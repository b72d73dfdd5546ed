import type { AttributionStep, Claim, ClaimType, Commitment, LegalStatus, ReportedEvent } from "../generated/types.js";
import { eventTypeTable } from "../generated/vocabularies.js";
import { isAllegation } from "../records/allegation.js";
import { isAllegedRole } from "../records/alleged-role.js";

/** From "not so" to "so". */
const commitmentRank: Readonly<Record<Commitment, number>> = {
  denied: 0,
  uncommitted: 1,
  possible: 2,
  probable: 3,
  certain: 4,
};

/** How far along the way to a conviction a legal status is; what leads away from one ranks with no status at all. */
const legalRank: Readonly<Record<LegalStatus, number>> = {
  released: 0,
  acquitted: 0,
  "outcome-unknown": 0,
  identified: 0,
  suspected: 1,
  accused: 2,
  "under-investigation": 3,
  wanted: 4,
  detained: 5,
  arrested: 6,
  charged: 7,
  "on-trial": 8,
  convicted: 9,
};

/** How much a claim's type says against somebody, where it is against somebody. */
const claimTypeRank: Readonly<Record<ClaimType, number>> = {
  demand: 0,
  announcement: 0,
  assertion: 0,
  praise: 0,
  accusation: 1,
  label: 1,
  charge: 2,
  finding: 3,
};

export const isRaised = (before: Commitment, after: Commitment) => commitmentRank[after] > commitmentRank[before];

export const isAdvanced = (before: LegalStatus | undefined, after: LegalStatus | undefined) =>
  (after === undefined ? 0 : legalRank[after]) > (before === undefined ? 0 : legalRank[before]);

export const saysMore = (before: ClaimType, after: ClaimType) => claimTypeRank[after] > claimTypeRank[before];

export const isWrongdoing = ({ type }: Pick<ReportedEvent, "type">) => eventTypeTable[type].wrongdoing;

/** Whether a step keeps the reader from taking the claim as a named speaker's word. */
export const isHedge = ({ by, cue }: AttributionStep) => by === null || cue?.type === "hearsay";

export const isAllegingClaim = (claim: Claim) => isAllegation(claim);

/** Whether the event is, as it stands, an accusation: by its status, its type, or a role in it. */
export const isAllegingEvent = (event: ReportedEvent) =>
  event.status === "alleged" || isWrongdoing(event) || event.participants.some(({ role }) => isAllegedRole(role));
