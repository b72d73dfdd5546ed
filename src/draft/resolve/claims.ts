import type { Claim, ClaimId, SourceId } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import { aboutOf, relationOf, subjectsOf } from "./about.js";
import { type ActorFacts, actorFactsOf } from "./actor-facts.js";
import { attributionOf } from "./attribution.js";
import type { Desk } from "./desk.js";
import type { Item } from "./draft-parts.js";
import { type EventFacts, eventFactsOf } from "./event-facts.js";
import { idFrom } from "./keys.js";
import { passagesOf } from "./passages.js";
import { retractionOf } from "./retraction.js";

/** A claim, and what it says of events and actors. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly events: readonly EventFacts[];
  readonly actors: readonly ActorFacts[];
}

/** The claim that a draft writes down, its words found in their text. */
export function readClaim(item: Item<"claim">, desk: Desk): ReadClaim {
  const { path, value } = item;
  const { keys, origins, find } = desk;
  const id = idFrom("claim", value.key);
  const source = sourceOf(item, desk);
  const passages = passagesOf(item, source, desk);
  const attribution = attributionOf(item, source, passages, desk);
  const against = value.against?.map((key, at) => keys.idOf(key, ["actor"], [...path, "against", at]));
  const events = eventFactsOf(item, id, passages, desk);
  const actors = actorFactsOf(item, desk);
  const relation = relationOf(item, desk);
  const about = aboutOf(item, subjectsOf({ events, actors, against, relation }), desk);
  if (about.length === 0) find("about-nothing", path, { claim: id });
  const claim = defined({
    id,
    statement: value.statement,
    type: value.type,
    attribution: origins.from(path, attribution),
    about,
    relation,
    against: filled(against),
    links: filled(linksOf(item, desk)),
    evidence: origins.from(
      path,
      passages.flatMap(({ evidence }) => evidence),
    ),
    note: value.note,
    accepted: value.accepted,
    retracted: retractionOf("claim", value.retracted, path, desk),
  });
  return { claim: origins.from(path, claim), events, actors };
}

/** An empty list says no more than its absence, which is what records have for it. */
const filled = <T>(list: readonly T[] | undefined) => (list?.length === 0 ? undefined : list);

function sourceOf({ path, value }: Item<"claim">, { keys, sources, find }: Desk): SourceId {
  if (value.source !== undefined) return keys.idOf(value.source, ["source"], [...path, "source"]);
  const [first = "source:unknown", second] = sources.keys();
  if (sources.size !== 1)
    find("source-wanted", path, { sources: [...sources.keys()].map((id) => id.replace("source:", "")) });
  return second === undefined ? first : "source:unknown";
}

const linksOf = ({ path, value }: Item<"claim">, { keys, origins }: Desk): Claim["links"] =>
  value.links?.map(({ type, claim }, at): { type: typeof type; claim: ClaimId } => {
    const place = [...path, "links", at];
    return origins.from(place, { type, claim: keys.idOf(claim, ["claim"], [...place, "claim"]) });
  });
