export type { Certainty } from "./calendar/certainty.js";
export type { DateRange } from "./calendar/date-range.js";
export { knownDay } from "./calendar/known-day.js";
export { dataset, type PackagedDataset } from "./dataset/dataset.js";
export { type Meta, meta } from "./dataset/meta.js";
export type { KnownActorId, KnownClaimId, KnownEventId, KnownSourceId } from "./generated/data.js";
export type {
  AcceptedWarning,
  Actor,
  ActorId,
  ActorPredicate,
  ActorRelation,
  ActorType,
  AttributionStep,
  Claim,
  ClaimId,
  ClaimLink,
  ClaimType,
  Commitment,
  ContinuationCue,
  Coordinates,
  Count,
  Cue,
  CueType,
  Dataset,
  DateBasis,
  DatePhrase,
  DaySpan,
  EventCount,
  EventId,
  EventPredicate,
  EventRelation,
  EventStatus,
  EventType,
  Evidence,
  Exactness,
  Identifier,
  Judgement,
  JudgementFile,
  JudgementType,
  LegalStatus,
  LinkType,
  Locator,
  Measure,
  Name,
  NamedStep,
  NameType,
  Participant,
  Place,
  Precision,
  RecordId,
  Relation,
  ReportedEvent,
  Retraction,
  Role,
  Source,
  SourceId,
  SourceText,
  SourceType,
  SpeakerId,
  SpokenCue,
  Stamp,
  StampMeaning,
  SubjectId,
  TextFragment,
  TextPosition,
  UnnamedSpeaker,
  UnnamedStep,
  When,
} from "./generated/types.js";
export { eventTypeTable, roleTable, vocabularies } from "./generated/vocabularies.js";
export { type Accounts, accountsOf, type Called } from "./query/accounts/accounts-of.js";
export {
  type Disagreement,
  type DisagreementsOptions,
  disagreements,
  type Position,
} from "./query/accounts/disagreements.js";
export { type SaidByOne, saidByOne } from "./query/accounts/said-by-one.js";
export type { Told } from "./query/accounts/told.js";
export { type Voice, type Voices, type VoicesOptions, voices } from "./query/accounts/voices.js";
export type { CertaintyFilter, OpenEndedOption } from "./query/asking/certainty-filter.js";
export type {
  ActorOf,
  ActorRef,
  ClaimOf,
  EventOf,
  IdRef,
  OneOrMore,
  RecordNamed,
  RecordOf,
  SourceOf,
  SourceRef,
  SpeakerRef,
  SubjectRef,
} from "./query/asking/records.js";
export type { RetractedOption } from "./query/asking/retracted.js";
export { claimsAbout } from "./query/claims/claims-about.js";
export { type ClaimsByOptions, claimsBy } from "./query/claims/claims-by.js";
export { type ClaimPart, type ClaimsByAgencyOptions, claimsByAgency } from "./query/claims/claims-by-agency.js";
export { claimsByNobodyNamed } from "./query/claims/claims-by-nobody-named.js";
export { type ClaimsInOwnVoiceOptions, claimsInOwnVoice } from "./query/claims/claims-in-own-voice.js";
export { type ClaimCriteria, findClaims } from "./query/claims/find-claims.js";
export { firstPassage } from "./query/claims/first-passage.js";
export { inReadingOrder } from "./query/claims/in-reading-order.js";
export { passageUrl } from "./query/claims/passage-url.js";
export { silentActors } from "./query/claims/silent-actors.js";
export { describeClaim } from "./query/describe/describe-claim.js";
export { indexDataset } from "./query/event-index/index-dataset.js";
export { dateCertainty } from "./query/events/date-certainty.js";
export { type EventsBetweenOptions, eventsBetween } from "./query/events/events-between.js";
export { type EventsByAgencyOptions, eventsByAgency, type UnitsOption } from "./query/events/events-by-agency.js";
export { countEvents, type EventCriteria, findEvents } from "./query/events/find-events.js";
export { findActor } from "./query/names/find-actor.js";
export { findAgency } from "./query/names/find-agency.js";
export { recordById } from "./query/names/record-by-id.js";
export { isAllegation, isDenial } from "./records/allegation.js";
export type { Draft } from "./records/draft.js";
