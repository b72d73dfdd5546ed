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
export type { CertaintyFilter, OpenEndedOption } from "./query/certainty-filter.js";
export { claimsAbout } from "./query/claims-about.js";
export { type ClaimsByOptions, claimsBy } from "./query/claims-by.js";
export { type ClaimPart, type ClaimsByAgencyOptions, claimsByAgency } from "./query/claims-by-agency.js";
export { claimsByNobodyNamed } from "./query/claims-by-nobody-named.js";
export { type ClaimsInOwnVoiceOptions, claimsInOwnVoice } from "./query/claims-in-own-voice.js";
export { dateCertainty } from "./query/date-certainty.js";
export { describeClaim } from "./query/describe-claim.js";
export { type EventsBetweenOptions, eventsBetween } from "./query/events-between.js";
export { type EventsByAgencyOptions, eventsByAgency, type UnitsOption } from "./query/events-by-agency.js";
export { findActor } from "./query/find-actor.js";
export { findAgency } from "./query/find-agency.js";
export { type ClaimCriteria, findClaims } from "./query/find-claims.js";
export { countEvents, type EventCriteria, findEvents } from "./query/find-events.js";
export { firstPassage } from "./query/first-passage.js";
export { inReadingOrder } from "./query/in-reading-order.js";
export { indexDataset } from "./query/index-dataset.js";
export { passageUrl } from "./query/passage-url.js";
export { recordById } from "./query/record-by-id.js";
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
} from "./query/records.js";
export type { RetractedOption } from "./query/retracted.js";
export { silentActors } from "./query/silent-actors.js";
export { isAllegation, isDenial } from "./records/allegation.js";
export type { Draft } from "./records/draft.js";
