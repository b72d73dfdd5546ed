import type { Dataset } from "../generated/types.js";

/** A source of the dataset `D`: with its exact ids, where `D` has them. */
export type SourceOf<D extends Dataset> = D["sources"][number];

/** An actor of the dataset `D`: with its exact ids, where `D` has them. */
export type ActorOf<D extends Dataset> = D["actors"][number];

/** An event of the dataset `D`: with its exact ids, where `D` has them. */
export type EventOf<D extends Dataset> = D["events"][number];

/** A claim of the dataset `D`: with its exact ids, where `D` has them. */
export type ClaimOf<D extends Dataset> = D["claims"][number];

/** Any text, without hiding the literals beside it from an editor's completion. */
type AnyText = string & Record<never, never>;

/** An actor by its id or by any of its names, case and diacritics aside. */
export type ActorRef<D extends Dataset> = ActorOf<D>["id"] | AnyText;

/** A document by its id, its title or its publisher. */
export type SourceRef<D extends Dataset> = SourceOf<D>["id"] | AnyText;

/** Whoever can speak: an actor or a document. */
export type SpeakerRef<D extends Dataset> = ActorOf<D>["id"] | SourceOf<D>["id"] | AnyText;

/** What a claim can be about: an event by its id, an actor by its id or any of its names. */
export type SubjectRef<D extends Dataset> = EventOf<D>["id"] | ActorOf<D>["id"] | AnyText;

/** One value or a list of them. */
export type OneOrMore<T> = T | readonly T[];
