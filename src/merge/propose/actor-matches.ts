import type { Actor, ActorId, Dataset } from "../../generated/types.js";
import { samenessIn } from "../../query/judged/same-records.js";
import { fold } from "../../text/fold.js";
import { blocks } from "./blocks.js";
import { type Match, type MatchReason, reason, weighed } from "./match.js";

/** How many records that follow it in a block each is compared with. */
const WINDOW = 4;

/** Actors that may be one: they share an identifier or a name, and nothing speaks against it. */
export function actorMatches(dataset: Dataset): readonly Match[] {
  const { actors } = dataset;
  const byKey = blocks<string>(actors.length);
  const parts = partsIn(dataset);
  const known = actors.map(namesOf);
  for (const [place, actor] of actors.entries()) {
    if (actor.retracted !== undefined) continue;
    for (const { scheme, value } of actor.identifiers ?? []) byKey.add(`identifier ${scheme} ${value}`, place);
    for (const name of known[place] ?? []) byKey.add(`name ${name}`, place);
    for (const part of parts.get(actor.id) ?? []) byKey.add(`part ${part}`, place);
  }
  const found: Match[] = [];
  byKey.eachPair(
    () => WINDOW,
    (a, b) => {
      const [one, other] = [actors[a], actors[b]];
      if (one === undefined || other === undefined) return;
      const names = (known[a] ?? []).filter((name) => known[b]?.includes(name));
      const part = parts.get(one.id)?.find((key) => parts.get(other.id)?.includes(key));
      const reasons = reasonsFor(one, other, names, part);
      if (reasons !== undefined) found.push({ type: "same-actor", records: [one.id, other.id], ...weighed(reasons) });
    },
  );
  return found;
}

/** The names by which an actor can be found; a description of somebody who is not named is nobody's name. */
const namesOf = ({ names, unnamed }: Actor): readonly string[] =>
  unnamed === true ? [] : [...new Set(names.map(({ value }) => fold(value)))];

/** For each actor, its parts in occurrences of which there are several accounts: in which, and in what role. */
function partsIn(dataset: Dataset): ReadonlyMap<ActorId, readonly string[]> {
  const judged = samenessIn(dataset);
  const parts = new Map<ActorId, string[]>();
  for (const { id, participants } of dataset.events) {
    const occurrence = judged.get(id)?.[0];
    if (occurrence === undefined) continue;
    for (const { actor, role } of participants)
      parts.set(actor, [...(parts.get(actor) ?? []), `${role} in ${occurrence}`]);
  }
  return parts;
}

function reasonsFor(
  one: Actor,
  other: Actor,
  names: readonly string[],
  part: string | undefined,
): readonly MatchReason[] | undefined {
  const identifier = sharedIdentifier(one, other);
  if (identifier === undefined && speakAgainst(one, other)) return undefined;
  if (identifier === undefined && part === undefined && names.length === 0) return undefined;
  return [
    ...(identifier === undefined ? [] : [reason("shared-identifier", identifier)]),
    ...names.map((name) => reason("shared-name", name)),
    ...(part === undefined ? [] : [reason("same-part", part)]),
    ...(one.type === other.type ? [reason("same-type", one.type)] : []),
    ...(one.country !== undefined && one.country === other.country ? [reason("same-country", one.country)] : []),
  ];
}

/** The identifier that two records have of one register. */
export function sharedIdentifier(
  { identifiers = [] }: Pick<Actor, "identifiers">,
  { identifiers: others = [] }: Pick<Actor, "identifiers">,
): string | undefined {
  const found = identifiers.find(({ scheme, value }) =>
    others.some((other) => other.scheme === scheme && other.value === value),
  );
  return found && `${found.scheme} ${found.value}`;
}

const isPerson = ({ type }: Actor) => type === "person";

/** What makes one actor of two unlikely whatever they are called: another country, a person and a body, an agency and its unit. */
const speakAgainst = (one: Actor, other: Actor) =>
  (one.country !== undefined && other.country !== undefined && one.country !== other.country) ||
  isPerson(one) !== isPerson(other) ||
  one.parent === other.id ||
  other.parent === one.id;
