import type { Dataset, Retraction } from "../generated/types.js";
import { kindOfId, listOf } from "../records/kinds.js";
import { recordsById } from "../records/records-by-id.js";
import { nearest } from "../text/nearest.js";
import { printable } from "../text/printable.js";
import { CannotRun } from "./failure.js";

/** The dataset of the version that the retraction names, with these records withdrawn. They stay, as do the references to them. */
export function withdrawn(dataset: Dataset, ids: readonly string[], retracted: Retraction): Dataset {
  for (const id of ids) requireStanding(dataset, id);
  const mark = <R extends { readonly id: string }>(records: readonly R[]): readonly R[] =>
    records.map((record) => (ids.includes(record.id) ? { ...record, retracted } : record));
  const { sources, actors, events, claims } = dataset;
  return {
    ...dataset,
    version: retracted.version,
    sources: mark(sources),
    actors: mark(actors),
    events: mark(events),
    claims: mark(claims),
  };
}

function requireStanding(dataset: Dataset, id: string): void {
  const kind = kindOfId(id);
  const found = kind && recordsById(dataset)[listOf[kind]].get(id);
  if (found === undefined) throw new CannotRun(unknownId(dataset, id));
  if (found.retracted) throw new CannotRun(`${id} has been withdrawn already, in version ${found.retracted.version}`);
}

function unknownId(dataset: Dataset, id: string): string {
  const ids = Object.values(listOf).flatMap((list) => dataset[list].map((record) => record.id));
  const slug = id.slice(id.indexOf(":") + 1);
  const meant = nearest(id, ids) ?? ids.find((one) => one.endsWith(`:${slug}`));
  return `no record "${printable(id)}"${meant === undefined ? "" : `; nearest is "${meant}"`}`;
}

/** The next minor version: records can be withdrawn in one. */
export function nextMinor(version: string): string {
  const [major = "0", minor = "0"] = version.split(".");
  return `${major}.${Number(minor) + 1}.0`;
}
