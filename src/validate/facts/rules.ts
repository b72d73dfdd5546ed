import type { RecordKind } from "../../records/kinds.js";

/** What each problem between records, or between fields of one record, says. */
export interface RuleFacts {
  /** No record has this id. `nearest` is one that a record has. */
  "unresolved-reference": { id: string; nearest?: string };
  /** A record before has the same id: `first` points to it. */
  "duplicate-id": { id: string; first: string };
  /** The names hold no primary one, or several. */
  "one-primary-name": { primaries: number };
  /** A span of days ends before it begins. */
  "earliest-after-latest": { earliest: string; latest: string };
  /** The first step of an attribution is no source. `by` is `null` where nobody is named. */
  "attribution-starts-with-source": { by: string | null };
  /** A passage, cue or date phrase ends where it begins, or before. */
  "empty-span": { start: number; end: number };
  /** A quotation is not as long as its span. */
  "span-length": { span: number; phrase: number };
  /** An agency is a unit of itself, by way of the agencies in `cycle`. */
  "agency-cycle": { cycle: readonly string[] };
  /** A group is counted in itself, by way of the groups in `cycle`. */
  "counted-in-cycle": { cycle: readonly string[] };
  /** A withdrawn record is succeeded by itself, by way of the records in `cycle`. */
  "successor-cycle": { cycle: readonly string[] };
  /** A withdrawn record is succeeded by one of another kind. */
  "successor-of-another-kind": { kind: RecordKind; successor: string };
  /** An event is dated after its sources were published. */
  "dated-after-publication": { date: string; published: string; source: string; status: string };
  /** Of two numbers of a count, the one that must not be larger is. */
  "count-out-of-order": { lower: string; upper: string; is: number; limit: number };
  /** A count has no number. */
  "count-without-number": { exactness: string };
  /** An event counts more, or of a whole group fewer, people than the group has. */
  "count-disagrees-with-group-size": { group: string; counted: CountRange; size: CountRange };
  /** A claim that an event names is not about it, or a claim about the event is missing from its list. */
  "claim-not-about-event": { claim: string; event: string; missingIn: "about" | "claims" };
  /** A claim that an actor, or its part in an event, rests on is not about the actor. */
  "claim-not-about-actor": { claim: string; actor: string };
  /** An actor has facts that no claim supports. */
  "actor-fact-without-claim": { facts: readonly string[] };
  /** A field wants an actor of another type. */
  "actor-of-wrong-type": { actor: string; type: string; expected: string };
  /** The record presupposes somebody's guilt. */
  "guilt-presupposed": GuiltPresupposed;
  /** A claim of a type that accuses names nobody it is against. */
  "allegation-without-against": { type: string };
  /** An actor is said to have done wrong on a claim that is not against that actor. */
  "alleged-role-without-allegation": { actor: string; role: string; claim: string };
  /** An allegation that nobody but the document, or nobody named, makes. */
  "unattributed-allegation": { by: string | null };
  /** A relation ties a record that the claim is not about. */
  "relation-endpoint-not-in-about": { id: string };
  /** An actor whom a claim is against is not in its `about`. */
  "against-not-in-about": { id: string };
  /** A record is tied to itself. */
  "tie-to-itself": { id: string };
  /** A list names the same twice. */
  "duplicate-entry": { entry: string; first: number };
  /** A passage or a cue lies in another source than the one that the attribution starts with. */
  "passage-in-another-source": { source: string; first: string };
  /** A span ends after the source's text does. */
  "evidence-out-of-range": { end: number; length: number; source: string };
  /** A position in a source that pins no text. */
  "position-without-text": { source: string };
  /** A date phrase without a claim: nothing says in which text it stands. */
  "phrase-without-claim": { phrase: string };
  /** A record that stands rests on a claim that was withdrawn. */
  "rests-on-retracted": { claim: string };
  /** Such an event makes no sense without somebody it is done to or with. */
  "event-type-needs-recipient": { type: string };
}

/** The ways in which a record can presuppose guilt. */
export type GuiltPresupposed =
  | { presupposed: "wrongdoing-as-fact"; type: string; status: string }
  | { presupposed: "initiator-of-wrongdoing"; type: string; actor: string }
  | { presupposed: "label-without-against"; actor: string }
  | { presupposed: "conviction-in-own-voice"; actor: string; claim: string };

/** The numbers that a count allows, both ends included. */
export interface CountRange {
  /** The lowest number that the words allow. */
  readonly low: number;
  /** `null` where nothing bounds it. */
  readonly high: number | null;
}
