import type { Dataset } from "../../generated/types.js";
import type { RecordKind } from "../../records/kinds.js";

/** A source of the dataset `D`: with its exact ids, where `D` has them. */
export type SourceOf<D extends Dataset> = D["sources"][number];

/** An actor of the dataset `D`: with its exact ids, where `D` has them. */
export type ActorOf<D extends Dataset> = D["actors"][number];

/** An event of the dataset `D`: with its exact ids, where `D` has them. */
export type EventOf<D extends Dataset> = D["events"][number];

/** A claim of the dataset `D`: with its exact ids, where `D` has them. */
export type ClaimOf<D extends Dataset> = D["claims"][number];

/** Any record of the dataset `D`. */
export type RecordOf<D extends Dataset> = SourceOf<D> | ActorOf<D> | EventOf<D> | ClaimOf<D>;

/** The records of the dataset `D` by their kind. */
interface RecordsOfKind<D extends Dataset> {
  readonly source: SourceOf<D>;
  readonly actor: ActorOf<D>;
  readonly event: EventOf<D>;
  readonly claim: ClaimOf<D>;
}

/** The record of the dataset `D` that an id names: of the kind of its prefix, or of any where the prefix is not known. */
export type RecordNamed<D extends Dataset, Id extends string> = Id extends `${infer K extends RecordKind}:${string}`
  ? RecordsOfKind<D>[K]
  : RecordOf<D>;

/** Any text, without hiding the literals beside it from an editor's completion. */
export type AnyText = string & Record<never, never>;

/**
 * Text, unless it is the literal of an id: of literal ids, the compiler lets through only those that there are, which
 * stand beside this type. An id read from a field of a record is no literal and passes.
 */
type NameOnly<Text extends string> = Text extends `${infer K extends RecordKind}:${string}`
  ? `${K}:${string}` extends Text
    ? Text
    : never
  : Text;

/** A record by its id. A misspelt id does not compile, nor a literal that is no id. */
export type IdRef<D extends Dataset, Id extends string> =
  | RecordOf<D>["id"]
  | (Id extends `${string}:${string}` ? NameOnly<Id> : string extends Id ? Id : never);

/** An actor by its id or by any of its names, case and diacritics aside. A misspelt id does not compile. */
export type ActorRef<D extends Dataset, Name extends string = AnyText> = ActorOf<D>["id"] | NameOnly<Name>;

/** A document by its id, its title or its publisher. A misspelt id does not compile. */
export type SourceRef<D extends Dataset, Name extends string = AnyText> = SourceOf<D>["id"] | NameOnly<Name>;

/** Whoever can speak: an actor or a document. A misspelt id does not compile. */
export type SpeakerRef<D extends Dataset, Name extends string = AnyText> =
  | ActorOf<D>["id"]
  | SourceOf<D>["id"]
  | NameOnly<Name>;

/** What a claim can be about: an event by its id, an actor by its id or any of its names. A misspelt id does not compile. */
export type SubjectRef<D extends Dataset, Name extends string = AnyText> =
  | EventOf<D>["id"]
  | ActorOf<D>["id"]
  | NameOnly<Name>;

/** One value or a list of them. */
export type OneOrMore<T> = T | readonly T[];
