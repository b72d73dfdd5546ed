import { type Disagreement, disagreements, type ReportedEvent, type Voices, voices } from "attributed-events";
import type { Lookup } from "../state/lookup.js";
import { partOf } from "./part-of.js";

/** On how many words an occurrence stands, and where they part. */
export interface Standing {
  readonly voices: Voices;
  readonly disagreements: readonly Disagreement[];
  /** Whether something is told of it that cannot all be so. */
  readonly isDisputed: boolean;
}

const known = new WeakMap<Lookup, Map<string, Standing>>();

/** The same of every event, asked when its row is drawn. */
export function standingOf(lookup: Lookup, event: ReportedEvent): Standing {
  const all = known.get(lookup) ?? new Map<string, Standing>();
  known.set(lookup, all);
  const standing = all.get(event.id) ?? standingIn(lookup, event);
  all.set(event.id, standing);
  return standing;
}

function standingIn(lookup: Lookup, event: ReportedEvent): Standing {
  const part = partOf(lookup, event);
  const options = { includeRetracted: event.retracted !== undefined };
  const found = disagreements(part, { event: event.id, ...options });
  return {
    voices: voices(part, event.id, options),
    disagreements: found,
    isDisputed: found.some(({ exclusive }) => exclusive),
  };
}
