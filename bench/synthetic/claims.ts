import type { ActorId, AttributionStep, Claim, EventId, SourceId, SpokenCue } from "../../src/generated/types.js";
import type { Random } from "./random.js";
import { sentence, slug, spanOf } from "./text.js";
import { fragments, phrases } from "./words.js";

/** A passage of a source's text. */
export function passage(random: Random, source: SourceId): Claim["evidence"][number] {
  const start = random.integer(0, 3000);
  const textFragment = {
    textStart: random.one(fragments),
    ...(random.chance(0.7) ? { textEnd: random.one(fragments) } : {}),
    ...(random.chance(0.1) ? { prefix: random.one(fragments) } : {}),
  };
  return { type: "text-position", source, start, end: start + random.integer(20, 240), textFragment };
}

function cueIn(random: Random, source: SourceId): SpokenCue {
  const phrase = random.one(phrases);
  return { type: random.one(["speech", "report", "according-to"] as const), source, ...spanOf(random, phrase), phrase };
}

/** The document first, then somebody who is named, or nobody. */
function pathOf(random: Random, source: SourceId, speaker: ActorId | undefined): Claim["attribution"] {
  if (speaker === undefined && random.chance(0.7)) return [{ by: source, commitment: "certain" }];
  const cue = cueIn(random, source);
  const step: AttributionStep =
    speaker === undefined
      ? {
          by: null,
          unnamedSpeaker: random.one(["nobody", "inquiry", "officials"] as const),
          cue,
          commitment: "uncommitted",
        }
      : { by: speaker, cue, commitment: random.one(["certain", "certain", "probable", "possible"] as const) };
  return [{ by: source, commitment: "uncommitted" }, step];
}

/** What a claim is made of beside chance. */
export interface ClaimParts {
  readonly number: number;
  readonly source: SourceId;
  readonly event: EventId;
  readonly actors: readonly ActorId[];
  readonly speaker: ActorId | undefined;
  /** Those whom the claim accuses; nobody where it is no accusation. */
  readonly accused: readonly ActorId[];
  readonly earlier: readonly Claim[];
}

const plainTypes = ["assertion", "assertion", "announcement", "demand", "finding"] as const;

/** A claim about an event and those who take part in it. */
export function claimOf(random: Random, parts: ClaimParts): Claim {
  const { number, source, event, actors, speaker, accused, earlier } = parts;
  const statement = sentence(random, "the ministry of the river towns");
  const [subject, object] = actors;
  const linked = random.chance(0.2) ? earlier.at(-1) : undefined;
  return {
    id: `claim:${slug(statement.slice(32), number)}`,
    statement,
    type: accused.length > 0 ? "accusation" : random.one(plainTypes),
    attribution: pathOf(random, source, speaker),
    about: [event, ...actors],
    ...(subject && object && random.chance(0.1) ? { relation: { subject, predicate: "directed", object } } : {}),
    ...(accused.length > 0 ? { against: accused } : {}),
    ...(linked ? { links: [{ type: "elaborates", claim: linked.id }] } : {}),
    evidence: Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => passage(random, source)),
    ...(random.chance(0.12)
      ? { note: `“Held” may mean a short stop: ${sentence(random, "the report says that it")}.` }
      : {}),
  };
}
