import { type Actor, isAllegation } from "attributed-events";
import type { Lookup } from "../state/lookup.js";
import type { Sheet } from "./sheet-of.js";

/** Somebody whom an occurrence is about and who is not heard on it. */
export interface Unheard {
  readonly actor: Actor;
  /** How many of the claims on it accuse them. */
  readonly allegations: number;
}

/** What is only used, or only reports, is not asked. */
const notAsked: readonly string[] = ["instrument", "reporting-medium"];

/** Whoever takes part or is accused and on whose word nothing stands here: the accused first. */
export function unheardIn(lookup: Lookup, { accounts, claims, standing }: Sheet): readonly Unheard[] {
  const { say, deny } = standing.voices;
  const heard = new Set<string>([...say, ...deny].flatMap(({ speakers }) => speakers.map(({ id }) => id)));
  for (const id of [...heard]) for (const same of sameActors(lookup, id)) heard.add(same);
  const accusing = claims.filter(isAllegation);
  const ids = new Set<string>([
    ...accusing.flatMap(({ against }) => against),
    ...accounts.who.filter(({ value: { role } }) => !notAsked.includes(role)).map(({ value }) => value.actor),
  ]);
  const found = new Map<string, Unheard>();
  for (const id of ids) {
    const actor = lookup.actors.get(id);
    const same = sameActors(lookup, id);
    if (actor === undefined || same.some((one) => heard.has(one)) || speaksIn(lookup, actor, heard)) continue;
    const allegations = accusing.filter(({ against }) => against.some((one) => same.includes(one))).length;
    found.set([...same].sort().join(), { actor, allegations });
  }
  return [...found.values()].sort((a, b) => b.allegations - a.allegations);
}

/** A unit is heard where its agency is. */
const speaksIn = ({ actors }: Lookup, actor: Actor, heard: ReadonlySet<string>): boolean => {
  for (let at: Actor | undefined = actor; at !== undefined; at = actors.get(at.parent ?? ""))
    if (heard.has(at.id)) return true;
  return false;
};

function sameActors({ dataset }: Lookup, id: string): readonly string[] {
  const all = new Set([id]);
  for (const { type, records } of dataset.judgements ?? [])
    if (type === "same-actor" && records.some((one) => all.has(one))) for (const one of records) all.add(one);
  return [...all];
}
