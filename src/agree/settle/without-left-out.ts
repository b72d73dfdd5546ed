import type { Actor, AttributionStep, Claim, Participant, ReportedEvent, Source } from "../../generated/types.js";
import { heardIn } from "../../records/attribution-path.js";
import { defined } from "../../records/defined.js";
import { calledLeftOut, isLeftOut } from "./kept-records.js";

/** What came of a record when what is not kept was taken out of it. */
export interface Cleared<R> {
  readonly record: R;
  /** What went with it, for whoever decided. */
  readonly gone: readonly string[];
  /** What cannot go, and so what does not go together: the ids that are missing. */
  readonly missing: readonly string[];
}

const missingIn = (ids: readonly (string | null | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => typeof id === "string" && isLeftOut(id)).map((id) => calledLeftOut(id ?? ""))),
];

const isKept = (id: string): boolean => !isLeftOut(id);

/** A claim without subjects, links and speech events that are not kept. Speakers and the accused cannot go. */
export function clearedClaim(claim: Claim): Cleared<Claim> {
  const { about, against = [], relation, links, attribution } = claim;
  const kept = links?.filter((link) => isKept(link.claim));
  const record: Claim = {
    ...claim,
    about: about.filter(isKept) as unknown as Claim["about"],
    attribution: attribution.map(withoutEvent) as unknown as Claim["attribution"],
    ...(kept === undefined || kept.length === 0 ? {} : { links: kept as unknown as NonNullable<Claim["links"]> }),
  };
  if (kept?.length === 0) delete (record as { links?: unknown }).links;
  return {
    record,
    gone: [
      ...missingIn(about).map((id) => `is no longer about ${id}`),
      ...missingIn(links?.map((link) => link.claim) ?? []).map((id) => `is no longer tied to ${id}`),
      ...missingIn(attribution.map(({ event }) => event)).map((id) => `no longer names ${id} as the saying of it`),
    ],
    missing: missingIn([...attribution.flatMap(heardIn), ...against, relation?.subject, relation?.object]),
  };
}

function withoutEvent(step: AttributionStep): AttributionStep {
  if (step.event === undefined || isKept(step.event)) return step;
  const { event: _, ...rest } = step;
  return rest;
}

/** An event without what rests on claims that are not kept, and without participants who are not. */
export function clearedEvent(event: ReportedEvent): Cleared<ReportedEvent> {
  const { when, place, participants, counts, claims, ...others } = event;
  const isThere = ({ actor, claim }: Participant) => isKept(actor) && isKept(claim);
  const [lostWhen, lostPlace] = [missingIn([when.claim]), missingIn([place?.claim])];
  const { claim: _, phrase: __, ...undated } = when;
  const counted = counts?.filter(({ claim }) => isKept(claim)) ?? [];
  return {
    record: {
      ...others,
      when: lostWhen.length > 0 ? undated : when,
      ...(place === undefined || lostPlace.length > 0 ? {} : { place }),
      participants: participants.filter(isThere),
      ...(counted.length === 0 ? {} : { counts: counted as unknown as NonNullable<ReportedEvent["counts"]> }),
      claims: claims.filter(isKept) as unknown as ReportedEvent["claims"],
    } as ReportedEvent,
    gone: [
      ...participants
        .filter((one) => !isThere(one))
        .map(
          ({ actor, role, claim }) =>
            `loses ${isLeftOut(actor) ? calledLeftOut(actor) : actor} as ${role}: ${missingIn([actor, claim]).join(", ")} is not kept`,
        ),
      ...(counts ?? [])
        .filter(({ claim }) => !isKept(claim))
        .map(({ measure, claim }) => `loses its count of ${measure}: ${calledLeftOut(claim)} is not kept`),
      ...lostWhen.map((id) => `keeps its date without the words that give it: ${id} is not kept`),
      ...lostPlace.map((id) => `loses its place: ${id} is not kept`),
    ],
    missing: missingIn(counted.map(({ group }) => group)),
  };
}

/** What an actor's claims are there for: without one, nobody says so. */
const factKeys = ["parent", "countedIn", "size"] as const satisfies readonly (keyof Actor)[];

/** An actor without claims that are not kept, and without facts that no claim is left for. What it is a part of cannot go. */
export function clearedActor(actor: Actor): Cleared<Actor> {
  const { claims, parent, countedIn, size, retracted, ...others } = actor;
  const kept = claims?.filter(isKept) ?? [];
  const isUnsaid = claims !== undefined && kept.length === 0;
  const { successor, ...withdrawn } = retracted ?? {};
  const facts = { parent, countedIn, size };
  return {
    record: defined({
      ...others,
      ...(isUnsaid ? {} : facts),
      claims: kept.length === 0 ? undefined : kept,
      retracted:
        retracted && defined({ ...withdrawn, successor: successor && isKept(successor) ? successor : undefined }),
    }) as Actor,
    gone: [
      ...missingIn(claims ?? []).map((id) => `no longer rests on ${id}`),
      ...factKeys
        .filter((key) => isUnsaid && facts[key] !== undefined)
        .map((key) => `loses its ${key}: no claim is kept that says so`),
    ],
    missing: isUnsaid ? [] : missingIn([parent, countedIn]),
  };
}

/** A source without a publisher who is not kept. */
export function clearedSource(source: Source): Cleared<Source> {
  const lost = missingIn([source.publishedBy]);
  const { publishedBy: _, ...others } = source;
  return {
    record: lost.length > 0 ? others : source,
    gone: lost.map((id: string) => `no longer names ${id} as its publisher`),
    missing: [],
  };
}
