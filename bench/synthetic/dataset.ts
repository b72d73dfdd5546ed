import type { Dataset } from "../../src/generated/types.js";
import { agencyStory } from "./agencies.js";
import { seeded } from "./random.js";
import { type Story, storyOf } from "./story.js";

/** Stories without end, the same for the same seed: first the one about the agencies, then those in which they act. */
export function* stories(seed: number): Generator<Story, never> {
  const random = seeded(seed);
  const first = agencyStory(random);
  yield first;
  for (let number = 1; ; number++) yield storyOf(random, number, first.actors);
}

/** A valid dataset of at least `events` events, with everything that was claimed of them. */
export function syntheticDataset(events: number, seed: number): Dataset {
  const lists = { sources: [], actors: [], events: [], claims: [] } as {
    -readonly [K in "sources" | "actors" | "events" | "claims"]: Dataset[K][number][];
  };
  for (const { source, ...story } of stories(seed)) {
    lists.sources.push(source);
    lists.actors.push(...story.actors);
    lists.events.push(...story.events);
    lists.claims.push(...story.claims);
    if (lists.events.length >= events) break;
  }
  const head = { schemaVersion: "1.0.0", name: "synthetic", version: "1.0.0", language: "en", license: "CC0-1.0" };
  return { ...head, ...lists };
}
