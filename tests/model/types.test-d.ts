/** The compiler is the test here: `npm run typecheck` fails when a schema and its generated interface differ. */
import type * as z from "zod";
import type * as generated from "../../src/generated/types.js";
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
}

type Verdicts = {
  -readonly [Name in keyof typeof entities]: Equal<ReadonlyDeep<z.infer<(typeof entities)[Name]>>, Interfaces[Name]>;
};

/** Every entity has an interface, every interface an entity, and the two are equal. */
export const everyEntityEqualsItsInterface: Equal<Verdicts, Record<keyof Interfaces, true>> = true;

type WithExtraKey = generated.Name & { readonly extra?: string };

// @ts-expect-error The comparison notices one extra optional key, so the check above can fail.
export const theComparisonCanFail: Equal<
  ReadonlyDeep<z.infer<typeof entities.Name>>,
  Pick<WithExtraKey, keyof WithExtraKey>
> = true;
