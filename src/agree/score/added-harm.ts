import { isAdvanced } from "../../diff/strength.js";
import type { ActorId, Claim, Dataset, LegalStatus, ReportedEvent } from "../../generated/types.js";
import { isAllegation } from "../../records/allegation.js";
import { isAllegedRole } from "../../records/alleged-role.js";
import type { HarmKind } from "./harm.js";

/** Harm in a record that the gold reading does not have, or that no comparison of one record with another shows. */
export interface AddedHarm {
  readonly kind: HarmKind;
  readonly record: Claim | ReportedEvent;
  readonly sentence: string;
}

/** What a dataset says against whom: everybody accused, and the furthest that the law has come with each. */
interface Said {
  readonly accused: ReadonlySet<ActorId>;
  readonly furthest: ReadonlyMap<ActorId, LegalStatus>;
}

function saidIn({ claims, events }: Dataset): Said {
  const accused = new Set(claims.filter(isAllegation).flatMap(({ against }) => against));
  const furthest = new Map<ActorId, LegalStatus>();
  for (const { actor, role, legalStatus } of events.flatMap(({ participants }) => participants)) {
    if (isAllegedRole(role)) accused.add(actor);
    if (isAdvanced(furthest.get(actor), legalStatus) && legalStatus !== undefined) furthest.set(actor, legalStatus);
  }
  return { accused, furthest };
}

/** Harm done by claims and events that are in a reading and not in its gold reading, whose ids it has. */
export function addedHarm(gold: Dataset, other: Dataset): AddedHarm[] {
  const { accused, furthest } = saidIn(gold);
  const known = new Set<string>([...gold.claims, ...gold.events].map(({ id }) => id));
  const claims = other.claims.filter(({ id }) => !known.has(id)).filter(isAllegation);
  const events = other.events.filter(({ id }) => !known.has(id));
  return [
    ...claims.flatMap((record) =>
      record.against.filter((actor) => !accused.has(actor)).map((actor) => accusing(record, actor)),
    ),
    ...events.flatMap((record) =>
      record.participants.flatMap(({ actor, role, legalStatus }): AddedHarm[] => [
        ...(isAllegedRole(role) && !accused.has(actor) ? [accusing(record, actor)] : []),
        ...(isAdvanced(furthest.get(actor), legalStatus)
          ? [{ kind: "legal-status-advanced" as const, record, sentence: `legal status of ${actor}: ${legalStatus}` }]
          : []),
      ]),
    ),
  ];
}

const accusing = (record: Claim | ReportedEvent, actor: ActorId): AddedHarm => ({
  kind: "accused-added",
  record,
  sentence: `accuses ${actor}, whom the gold reading accuses nowhere`,
});

/** Allegations of somebody that a reading has the document itself state as certain. */
export function allegationsAsFacts(gold: Dataset, other: Dataset): AddedHarm[] {
  const alleged = new Set(
    gold.claims.filter((claim) => isAllegation(claim) && claim.attribution.length > 1).map(({ id }) => id),
  );
  const isOwnFact = ({ attribution }: Claim) => attribution.length === 1 && attribution[0]?.commitment === "certain";
  return other.claims
    .filter((claim) => alleged.has(claim.id) && isOwnFact(claim))
    .map((record) => ({
      kind: "accusation-as-fact",
      record,
      sentence: "what somebody alleges is stated by the document itself, as certain",
    }));
}
