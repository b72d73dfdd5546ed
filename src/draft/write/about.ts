import type { DraftActorFacts, DraftClaim, DraftEventFacts } from "../../generated/draft-types.js";
import type { ActorId, Claim, EventId, SubjectId } from "../../generated/types.js";
import { isIdOf } from "../../records/kinds.js";
import { subjectsOf } from "../resolve/about.js";
import { idFrom, keyFrom } from "../resolve/keys.js";
import type { ShortKey } from "./short-key.js";

interface Written extends Pick<DraftClaim, "about"> {
  readonly events: readonly DraftEventFacts[];
}

/** What a claim is about besides what it establishes, in the shortest way that says it: as events of which it says no more, or as a list. */
export function aboutOf(
  claim: Claim,
  events: readonly DraftEventFacts[],
  actors: readonly DraftActorFacts[],
  short: ShortKey,
): Written {
  const named = new Map(events.map((facts) => [idFrom("event", keyFrom(facts.event)), facts]));
  const all = claim.about.filter((id): id is EventId => isIdOf("event", id));
  const withBare = all.map((id) => named.get(id) ?? { event: short(id, ["event"]) });
  const subjects = (of: readonly DraftEventFacts[]) => established(claim, of, actors);
  for (const each of [events, withBare]) {
    const known = subjects(each);
    const isStart = known.every((id, at) => claim.about[at] === id);
    const rest = claim.about.slice(known.length);
    if (isStart && rest.length === 0) return { events: each };
    if (isStart) return { events: each, about: rest.map((id) => short(id, ["event", "actor"])) };
  }
  return { events, about: claim.about.map((id) => short(id, ["event", "actor"])) };
}

/** What the claim is about by what it establishes, as it is read back. */
const established = (
  { against, relation }: Claim,
  events: readonly DraftEventFacts[],
  actors: readonly DraftActorFacts[],
): readonly SubjectId[] =>
  subjectsOf({
    events: events.map(({ event, participants }) => ({
      event: idFrom("event", keyFrom(event)),
      participants: (participants ?? []).map(({ actor }) => ({ actor: actorIdOf(actor) })),
    })),
    actors: actors.map(({ actor }) => ({ actor: actorIdOf(actor) })),
    against,
    relation,
  });

const actorIdOf = (key: string): ActorId => idFrom("actor", keyFrom(key));
