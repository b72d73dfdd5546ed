import { AcceptedWarning } from "./accepted.js";
import { Actor, actorTypes, Name, nameTypes } from "./actor.js";
import {
  AttributionStep,
  ContinuationCue,
  Cue,
  commitments,
  cueTypes,
  NamedStep,
  SpokenCue,
  UnnamedStep,
  unnamedSpeakers,
} from "./attribution.js";
import {
  ActorRelation,
  actorPredicates,
  Claim,
  ClaimLink,
  claimTypes,
  EventRelation,
  eventPredicates,
  linkTypes,
  Relation,
} from "./claim.js";
import { Count, exactnesses } from "./count.js";
import { Dataset } from "./dataset.js";
import { EventCount, eventStatuses, measures, ReportedEvent } from "./event.js";
import { eventTypeDefinitions } from "./event-types.js";
import { Evidence, Locator, TextFragment, TextPosition } from "./evidence.js";
import { Identifier } from "./identifier.js";
import { Judgement, JudgementFile, judgementTypes } from "./judgement.js";
import { legalStatuses, Participant, roles } from "./participant.js";
import { Coordinates, Place, precisions } from "./place.js";
import { Retraction } from "./retraction.js";
import { Source, SourceText, Stamp, sourceTypes, stampMeanings } from "./source.js";
import { DatePhrase, DaySpan, dateBases, When } from "./when.js";

/** Every schema that is published: a file in `schemas/`, an interface in the types, an export of `./zod`. */
export const entities = {
  Dataset,
  Source,
  SourceText,
  Stamp,
  Actor,
  Name,
  Identifier,
  Count,
  ReportedEvent,
  When,
  DaySpan,
  DatePhrase,
  Place,
  Coordinates,
  Participant,
  EventCount,
  Claim,
  AttributionStep,
  NamedStep,
  UnnamedStep,
  Cue,
  SpokenCue,
  ContinuationCue,
  Relation,
  ActorRelation,
  EventRelation,
  ClaimLink,
  Evidence,
  TextPosition,
  Locator,
  TextFragment,
  AcceptedWarning,
  Retraction,
  Judgement,
  JudgementFile,
} as const;

/** The four kinds of record, by the prefix of their ids. */
export const records = { source: Source, actor: Actor, event: ReportedEvent, claim: Claim } as const;

/** Every vocabulary, by the name of the type of its values: `{ value: definition }`. */
export const vocabularies = {
  EventType: eventTypeDefinitions,
  EventStatus: eventStatuses,
  Role: roles,
  LegalStatus: legalStatuses,
  ClaimType: claimTypes,
  Commitment: commitments,
  CueType: cueTypes,
  UnnamedSpeaker: unnamedSpeakers,
  ActorPredicate: actorPredicates,
  EventPredicate: eventPredicates,
  LinkType: linkTypes,
  ActorType: actorTypes,
  NameType: nameTypes,
  SourceType: sourceTypes,
  StampMeaning: stampMeanings,
  DateBasis: dateBases,
  Precision: precisions,
  Measure: measures,
  Exactness: exactnesses,
  JudgementType: judgementTypes,
} as const;
