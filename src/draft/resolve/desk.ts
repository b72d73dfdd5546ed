import type { EventId, ReportedEvent, Source, SourceId } from "../../generated/types.js";
import type { FindInDraft } from "./find-in-draft.js";
import type { Keys } from "./keys.js";
import type { Origins } from "./origins.js";
import type { SaidOnceOnly } from "./said-once.js";
import type { TextsOfSources } from "./texts.js";

/** What whoever makes a source needs. */
export interface SourceDesk {
  readonly keys: Keys;
  readonly texts: TextsOfSources;
  readonly origins: Origins;
  readonly find: FindInDraft;
  readonly said: SaidOnceOnly;
  /** The keys of texts that were given and belong to no source. */
  readonly idleTexts: readonly string[];
}

/** What whoever makes the other records needs. */
export interface Desk extends SourceDesk {
  /** The sources, those that are used and those of the draft, by id. */
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** How events are put, by id. */
  readonly statuses: ReadonlyMap<EventId, ReportedEvent["status"]>;
}
