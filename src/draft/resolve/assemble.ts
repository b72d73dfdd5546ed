import type { Dataset, EventId, ReportedEvent, SourceId } from "../../generated/types.js";
import { PLAIN_VERSION } from "../../model/schema-version.js";
import { defined } from "../../records/defined.js";
import { actorOf, actorWithFacts, claimedOfActors } from "./actors.js";
import { readClaim } from "./claims.js";
import type { DraftParts } from "./draft-parts.js";
import { claimsByEvent, eventOf, noteOwnFacts } from "./events.js";
import type { FindInDraft } from "./find-in-draft.js";
import { idFrom, keyFrom, keysOf } from "./keys.js";
import { type Origins, originsIn } from "./origins.js";
import { inReadingOrder } from "./reading-order.js";
import { saidOnceOnly } from "./said-once.js";
import { sourceOf } from "./sources.js";
import { type SourceWithText, textsAtHand } from "./texts-at-hand.js";
import { type UsedRecord, usableRecords, usedBy } from "./used.js";

/** What a dataset is made of beside the draft. */
export interface Given {
  readonly texts: ReadonlyMap<SourceId, string>;
  readonly datasets: readonly Dataset[];
}

/** A dataset made of a draft, and from where in the draft its parts come. */
export interface Assembled {
  readonly dataset: Dataset;
  readonly origins: Origins;
}

/**
 * Makes the dataset that a draft stands for, as far as it can be made. What is refused is told, and something stands in its place,
 * so that the rest can be judged.
 */
export function assemble(
  draft: unknown,
  { frame, items, keys, brokenClaims, lacksClaims }: DraftParts,
  given: Given,
  find: FindInDraft,
): Assembled {
  const language = frame?.language ?? "en";
  const usable = usableRecords(given.datasets);
  const used = usedBy(frame?.use ?? [], usable, find);
  const texts = textsAtHand([...usedTexts(used), ...ownTexts(items.source, language)], given.texts, find);
  let dataset: Dataset | undefined;
  const origins = originsIn(draft, () => dataset);
  const idleTexts = [...given.texts.keys()].filter((id) => !texts.has(id)).map(keyFrom);
  const common = { keys: keysOf(keys, used, usable, find), texts, origins, find, said: saidOnceOnly(find), idleTexts };
  const sources = [
    ...usedSources(used).map(({ record, path }) => origins.from(path, record)),
    ...items.source.map((item) => sourceOf(item, language, common)),
  ];
  const desk = {
    ...common,
    sources: new Map(sources.map((source) => [source.id, source])),
    statuses: statusesOf(items.event),
  };
  for (const item of items.event) noteOwnFacts(item, desk);
  const claims = inReadingOrder(
    items.claim.map((item) => readClaim(item, desk)),
    desk.sources.keys(),
  );
  for (const item of brokenClaims) readClaim(item, { ...desk, said: () => true, find: onlyQuotations(find) });
  const claimed = claimedOfActors(claims);
  const about = claimsByEvent(claims);
  const eventDesk = lacksClaims ? { ...desk, find: unlessWithoutClaim(find) } : desk;
  dataset = defined({
    schemaVersion: frame?.schemaVersion ?? PLAIN_VERSION,
    id: frame?.id,
    name: frame?.name ?? "",
    version: frame?.version ?? "0.1.0",
    language,
    license: frame?.license ?? "CC-BY-4.0",
    sources,
    actors: [
      ...usedActors(used).map(({ record, path }) => actorWithFacts(record, claimed.get(record.id), path, origins)),
      ...items.actor.map((item) => actorOf(item, language, claimed.get(idFrom("actor", item.value.key)), desk)),
    ],
    events: items.event.map((item) => eventOf(item, about.get(idFrom("event", item.value.key)) ?? [], eventDesk)),
    claims: claims.map(({ claim }) => claim),
  });
  return { dataset, origins };
}

/** Findings about what a claim quotes: what else is to be said of one of broken shape hangs on that. */
const onlyQuotations =
  (find: FindInDraft): FindInDraft =>
  (code, path, facts) => {
    if (code.startsWith("quotation-") || code === "passage-not-selectable") find(code, path, facts);
  };

/** While a claim is not known in full, it may be the one about an event that has none. */
const unlessWithoutClaim =
  (find: FindInDraft): FindInDraft =>
  (code, path, facts) => {
    if (code !== "event-without-claim") find(code, path, facts);
  };

/** The records of one kind among those that are used. */
const usedSources = (used: readonly UsedRecord[]) =>
  used.flatMap(({ record, path }) => ("title" in record ? [{ record, path }] : []));

const usedActors = (used: readonly UsedRecord[]) =>
  used.flatMap(({ record, path }) => ("names" in record ? [{ record, path }] : []));

const usedTexts = (used: readonly UsedRecord[]): readonly SourceWithText[] =>
  usedSources(used).map(({ record, path }) => ({ ...record, path }));

const ownTexts = (items: DraftParts["items"]["source"], language: string): readonly SourceWithText[] =>
  items.map(({ path, value }) =>
    defined({ id: idFrom("source", value.key), language: value.language ?? language, text: value.text, path }),
  );

const statusesOf = (items: DraftParts["items"]["event"]): ReadonlyMap<EventId, ReportedEvent["status"]> =>
  new Map(items.map(({ value }) => [idFrom("event", value.key), value.status ?? "reported"]));
