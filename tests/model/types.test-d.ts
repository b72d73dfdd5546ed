/** The compiler is the test here: `npm run typecheck` fails when a schema and its generated interface differ. */
import type * as z from "zod";
import type * as drafts from "../../src/generated/draft-types.js";
import type * as generated from "../../src/generated/types.js";
import type { Draft, dataset } from "../../src/index.js";
import type { draftEntities } from "../../src/model/draft/entities.js";
import type { entities } from "../../src/model/entities.js";

/** Invariant equality: unlike assignability both ways, it notices an extra optional key. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type ReadonlyDeep<T> = T extends (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
    : T;

interface Interfaces {
  Dataset: generated.Dataset;
  Source: generated.Source;
  SourceText: generated.SourceText;
  Stamp: generated.Stamp;
  Actor: generated.Actor;
  Name: generated.Name;
  Identifier: generated.Identifier;
  Count: generated.Count;
  ReportedEvent: generated.ReportedEvent;
  When: generated.When;
  DaySpan: generated.DaySpan;
  DatePhrase: generated.DatePhrase;
  Place: generated.Place;
  Coordinates: generated.Coordinates;
  Participant: generated.Participant;
  EventCount: generated.EventCount;
  Claim: generated.Claim;
  AttributionStep: generated.AttributionStep;
  NamedStep: generated.NamedStep;
  UnnamedStep: generated.UnnamedStep;
  Cue: generated.Cue;
  SpokenCue: generated.SpokenCue;
  ContinuationCue: generated.ContinuationCue;
  Relation: generated.Relation;
  ActorRelation: generated.ActorRelation;
  EventRelation: generated.EventRelation;
  ClaimLink: generated.ClaimLink;
  Evidence: generated.Evidence;
  TextPosition: generated.TextPosition;
  Locator: generated.Locator;
  TextFragment: generated.TextFragment;
  AcceptedWarning: generated.AcceptedWarning;
  Retraction: generated.Retraction;
  Judgement: generated.Judgement;
  JudgementFile: generated.JudgementFile;
}

type Verdicts = {
  -readonly [Name in keyof typeof entities]: Equal<ReadonlyDeep<z.infer<(typeof entities)[Name]>>, Interfaces[Name]>;
};

/** Every entity has an interface, every interface an entity, and the two are equal. */
export const everyEntityEqualsItsInterface: Equal<Verdicts, Record<keyof Interfaces, true>> = true;

interface DraftInterfaces {
  DraftDocument: drafts.DraftDocument;
  DraftSource: drafts.DraftSource;
  DraftStamp: drafts.DraftStamp;
  DraftActor: drafts.DraftActor;
  DraftName: drafts.DraftName;
  DraftEvent: drafts.DraftEvent;
  DraftDates: drafts.DraftDates;
  DraftPlace: drafts.DraftPlace;
  DraftClaim: drafts.DraftClaim;
  DraftPassage: drafts.DraftPassage;
  DraftDocumentStep: drafts.DraftDocumentStep;
  DraftSpeaker: drafts.DraftSpeaker;
  DraftCue: drafts.DraftCue;
  DraftEventFacts: drafts.DraftEventFacts;
  DraftParticipant: drafts.DraftParticipant;
  DraftCount: drafts.DraftCount;
  DraftWhen: drafts.DraftWhen;
  DraftActorFacts: drafts.DraftActorFacts;
  DraftSize: drafts.DraftSize;
  DraftRelation: drafts.DraftRelation;
  DraftLink: drafts.DraftLink;
  DraftRetraction: drafts.DraftRetraction;
}

type DraftVerdicts = {
  -readonly [Name in keyof typeof draftEntities]: Equal<
    ReadonlyDeep<z.infer<(typeof draftEntities)[Name]>>,
    DraftInterfaces[Name]
  >;
};

/** The same of the entities of drafts. */
export const everyDraftEntityEqualsItsInterface: Equal<DraftVerdicts, Record<keyof DraftInterfaces, true>> = true;

type WithExtraKey = generated.Name & { readonly extra?: string };

// @ts-expect-error The comparison notices one extra optional key, so the check above can fail.
export const theComparisonCanFail: Equal<
  ReadonlyDeep<z.infer<typeof entities.Name>>,
  Pick<WithExtraKey, keyof WithExtraKey>
> = true;

type Drafts = {
  -readonly [Name in keyof typeof entities]: Equal<z.infer<(typeof entities)[Name]>, Draft<Interfaces[Name]>>;
};

/** What a schema infers is the draft of its interface: whoever builds records may use either name for the same type. */
export const everyInferredTypeIsADraft: Equal<Drafts, Record<keyof Interfaces, true>> = true;

type Inferred = z.infer<typeof entities.Dataset>;

/** A draft is taken wherever a record is wanted, and a copy of a packaged record wherever a schema's type is. */
export const taken = (inferred: Inferred): generated.Dataset => inferred;
export const packagedTaken = (copy: Draft<typeof dataset>): Inferred => copy;
export const copied = (claim: generated.Claim) => structuredClone(claim) as z.infer<typeof entities.Claim>;

export function built(draft: Draft<generated.Claim>): generated.Claim {
  draft.note = "Read twice.";
  draft.evidence.push({ type: "locator", source: "source:harbour-post", page: "1" });
  return draft;
}

// @ts-expect-error A record itself is no draft: what is frozen cannot be changed, so its owner makes a copy first.
export const notADraft = (claim: generated.Claim): Draft<generated.Claim> => claim;
