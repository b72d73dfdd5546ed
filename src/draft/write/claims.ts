import type { DraftClaim, DraftEventFacts } from "../../generated/draft-types.js";
import type { Claim, Dataset, ReportedEvent, Source, SourceId } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import { isIdOf } from "../../records/kinds.js";
import { keyFrom } from "../resolve/keys.js";
import type { TextsOfSources } from "../resolve/texts.js";
import { aboutOf } from "./about.js";
import { attributionOf } from "./attribution.js";
import { actorFactsOf, eventFactsOf, type FactsByClaim } from "./facts.js";
import { passagesOf, type WrittenPassage } from "./passages.js";
import { draftRetractionOf } from "./records.js";
import type { ShortKey } from "./short-key.js";
import { whenOf } from "./when.js";

/** What everybody needs who writes the claims of a dataset. */
export interface ClaimTools {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly texts: TextsOfSources;
  readonly facts: FactsByClaim;
  readonly short: ShortKey;
}

/** A claim as a draft writes it, with all that the records of the dataset say rests on it. */
export function draftClaimOf(claim: Claim, tools: ClaimTools): DraftClaim {
  const { short, facts } = tools;
  const passages = passagesOf(claim, tools.texts);
  const { document, speakers } = attributionOf(claim, passages, tools);
  const actors = (facts.actors.get(claim.id) ?? []).map((actor) => actorFactsOf(actor, claim.id, short));
  const written = eventsOf(claim, passages, tools);
  const { events, about } = aboutOf(claim, written, actors, short);
  const { relation } = claim;
  const ends = ["actor", "event"] as const;
  return defined({
    key: keyFrom(claim.id),
    ...placedIn(claim, passages, tools),
    statement: claim.statement,
    type: claim.type,
    document,
    speakers,
    against: claim.against?.map((id) => short(id, ["actor"])),
    events: events.length > 0 ? events : undefined,
    actors: actors.length > 0 ? actors : undefined,
    relation: relation && {
      subject: short(
        relation.subject,
        ends.filter((kind) => isIdOf(kind, relation.subject)),
      ),
      predicate: relation.predicate,
      object: short(
        relation.object,
        ends.filter((kind) => isIdOf(kind, relation.object)),
      ),
    },
    about,
    links: claim.links?.map((link) => ({ type: link.type, claim: short(link.claim, ["claim"]) })),
    note: claim.note,
    accepted: claim.accepted,
    retracted: claim.retracted && draftRetractionOf("claim", claim.retracted, short),
  });
}

/** The events of which the claim says something, in the order in which it names them. */
function eventsOf(
  claim: Claim,
  passages: readonly WrittenPassage[],
  { facts, sources, texts, short }: ClaimTools,
): readonly DraftEventFacts[] {
  const placeOf = ({ id }: ReportedEvent) => claim.about.indexOf(id);
  const events = [...(facts.events.get(claim.id) ?? [])].sort((one, other) => placeOf(one) - placeOf(other));
  const first = claim.evidence[0] && sources.get(claim.evidence[0].source);
  return events.map((event) => ({
    ...eventFactsOf(event, claim.id, short),
    ...(event.when.claim === claim.id
      ? { when: whenOf(event, passages, { published: first?.published ?? null }, texts) }
      : {}),
  }));
}

type Placed = Pick<
  DraftClaim,
  "source" | "passages" | "passage" | "nth" | "content" | "contentNth" | "page" | "time" | "section"
>;

/** Where the claim stands: its source, where there are several, its first passage, and the further ones. */
function placedIn(claim: Claim, [first, ...others]: readonly WrittenPassage[], { sources, short }: ClaimTools): Placed {
  const by = claim.attribution[0]?.by;
  const further = others.map(({ fields, evidence: { source } }) =>
    source === by ? fields : { source: short(source, ["source"]), ...fields },
  );
  return defined({
    source: sources.size > 1 && isIdOf("source", by) ? short(by, ["source"]) : undefined,
    ...first?.fields,
    passages: further.length > 0 ? further : undefined,
  });
}
