import type { Participant, ReportedEvent } from "../generated/types.js";
import { isAllegedRole } from "../records/alleged-role.js";
import { type Difference, difference } from "./change.js";
import { compareValues, surplus } from "./fields.js";
import { isAdvanced } from "./strength.js";

interface Entry {
  readonly value: Participant;
  readonly index: number;
}

/** From "surely the same" to "perhaps the same": the first test that two participants pass makes them partners. */
const partnerTests: readonly ((one: Participant, other: Participant) => boolean)[] = [
  (one, other) => one.actor === other.actor && one.role === other.role && one.claim === other.claim,
  (one, other) => one.actor === other.actor && one.role === other.role,
  (one, other) => one.actor === other.actor,
];

function compareStatus(path: string, before: Participant | undefined, after: Participant | undefined): Difference[] {
  const [old, now] = [before?.legalStatus, after?.legalStatus];
  if (old === now) return [];
  return [
    difference(
      isAdvanced(old, now) ? "legal-status-advanced" : "legal-status-changed",
      path,
      old,
      now,
      (after ?? before)?.actor,
    ),
  ];
}

function compareRole(path: string, before: Participant, after: Participant): Difference[] {
  if (before.role === after.role) return [];
  const accused = isAllegedRole(after.role) && !isAllegedRole(before.role);
  return [difference(accused ? "accused-added" : "role-changed", path, before.role, after.role, after.actor)];
}

function comparePartners({ value: before }: Entry, { value: after, index }: Entry): Difference[] {
  const path = `participants[${index}]`;
  return [
    ...compareRole(`${path}.role`, before, after),
    ...compareStatus(`${path}.legalStatus`, before, after),
    ...compareValues(`${path}.claim`, before.claim, after.claim),
  ];
}

function addParticipant({ value, index }: Entry): Difference[] {
  const path = `participants[${index}]`;
  const status = compareStatus(`${path}.legalStatus`, undefined, value);
  const code = isAllegedRole(value.role) ? "accused-added" : "participant-added";
  return [
    difference(code, path, undefined, value, value.actor),
    ...status.filter((found) => found.code === "legal-status-advanced"),
  ];
}

/** What differs between the participants of two editions of an event. */
export function compareParticipants(
  { participants: before }: ReportedEvent,
  { participants: after }: ReportedEvent,
): Difference[] {
  const [lost, added] = [surplus(before, after), surplus(after, before)];
  if (lost.length + added.length === 0) return compareValues("participants", before, after);
  const found: Difference[] = [];
  for (const isPartner of partnerTests) {
    for (const old of [...lost]) {
      const now = added.find(({ value }) => isPartner(old.value, value));
      if (now === undefined) continue;
      lost.splice(lost.indexOf(old), 1);
      added.splice(added.indexOf(now), 1);
      found.push(...comparePartners(old, now));
    }
  }
  const gone = lost.map(({ value, index }) =>
    difference("participant-lost", `participants[${index}]`, value, undefined, value.actor),
  );
  return [...found, ...gone, ...added.flatMap(addParticipant)];
}
