import type { Dataset } from "../../src/generated/types.js";
import { vocabularies } from "../../src/model/entities.js";
import { type FieldPath, type Leaf, leavesOf } from "../../src/records/field-path.js";
import { referencePaths } from "../../src/records/references-of.js";

type Value = Leaf["value"];

const vocabularyOf: { readonly [Path in FieldPath]?: keyof typeof vocabularies } = {
  "sources[].type": "SourceType",
  "sources[].stamps[].meaning": "StampMeaning",
  "actors[].type": "ActorType",
  "actors[].names[].type": "NameType",
  "actors[].size.exactness": "Exactness",
  "events[].type": "EventType",
  "events[].status": "EventStatus",
  "events[].when.basis": "DateBasis",
  "events[].participants[].role": "Role",
  "events[].participants[].legalStatus": "LegalStatus",
  "events[].counts[].measure": "Measure",
  "events[].counts[].exactness": "Exactness",
  "claims[].type": "ClaimType",
  "claims[].attribution[].unnamedSpeaker": "UnnamedSpeaker",
  "claims[].attribution[].commitment": "Commitment",
  "claims[].links[].type": "LinkType",
  "judgements[].type": "JudgementType",
};

/** Fields whose value decides the shape of what they stand in: there is nothing to change them to. */
const fixed: ReadonlySet<FieldPath> = new Set<FieldPath>(["claims[].evidence[].type"]);

const otherIn = (values: readonly string[], value: Value) => values.find((other) => other !== value);

const dayBeside = (day: Value, days: number) =>
  day === null ? "2024-02-20" : new Date(Date.parse(String(day)) + days * 86_400_000).toISOString().slice(0, 10);

const ownRules: { readonly [Path in FieldPath]?: (value: Value, leaf: Leaf) => Value | undefined } = {
  $schema: () => "https://example.org/schema.json",
  schemaVersion: () => "1.0.9",
  id: () => `urn:uuid:${"0".repeat(8)}-0000-4000-8000-${"0".repeat(12)}`,
  version: () => "1.2.9",
  language: () => "is",
  "sources[].language": () => "is",
  "sources[].published": (date) => (String(date).length === 10 ? dayBeside(date, 1) : "2025"),
  "sources[].stamps[].date": (day) => dayBeside(day, 1),
  "sources[].text.sha256": () => "0".repeat(64),
  "sources[].retracted.version": () => "1.1.9",
  "actors[].names[].language": () => "is",
  "actors[].country": (country) => otherIn(["AQ", "BV"], country),
  "actors[].identifiers[].scheme": (scheme) => otherIn(["wikidata", "geonames"], scheme),
  "actors[].retracted.version": () => "1.1.9",
  "events[].when.earliest": (day) => dayBeside(day, -1),
  "events[].when.latest": (day) => dayBeside(day, 1),
  "events[].when.throughout.from": (day) => dayBeside(day, 1),
  "events[].when.throughout.to": (day) => dayBeside(day, 1),
  "events[].place.country": (country) => otherIn(["AQ", "BV"], country),
  "events[].place.precision": (precision) => Number(precision) + 1,
  "events[].retracted.version": () => "1.1.9",
  "claims[].attribution[].cue.type": (type) =>
    type === "continuation" ? undefined : otherIn(["speech", "report"], type),
  "claims[].relation.predicate": (predicate) => otherPredicate(predicate),
  "claims[].evidence[].time": () => "0:00:01",
  "claims[].retracted.version": () => "1.1.9",
  "judgements[].on": (day) => dayBeside(day, 1),
};

function otherPredicate(predicate: Value) {
  const { ActorPredicate, EventPredicate } = vocabularies;
  const own = String(predicate) in ActorPredicate ? ActorPredicate : EventPredicate;
  return otherIn(Object.keys(own), predicate);
}

function otherRecord({ sources, actors, events, claims }: Dataset, id: Value): string | undefined {
  if (id === null) return undefined;
  const [prefix] = String(id).split(":");
  const ids = [...sources, ...actors, ...events, ...claims].map((record) => record.id);
  return ids.find((other) => other !== id && other.startsWith(`${prefix}:`));
}

function otherValue(dataset: Dataset, leaf: Leaf): Value | undefined {
  const { path, value } = leaf;
  if (fixed.has(path)) return undefined;
  const rule = ownRules[path];
  if (rule) return rule(value, leaf);
  const vocabulary = vocabularyOf[path];
  if (vocabulary) return otherIn(Object.keys(vocabularies[vocabulary]), value);
  if (referencePaths.has(path) || path === "judgements[].records[]") return otherRecord(dataset, value);
  return typeof value === "number" ? value + 1 : `${value}x`;
}

const isOwnId = (path: FieldPath) => /^\w+\[\]\.id$/.test(path);

/** A dataset that differs from another in one leaf; an id changes wherever it stands. */
export interface Mutation {
  readonly leaf: Leaf;
  readonly mutated: Dataset;
}

/** For every leaf of a dataset that can be changed without breaking its shape, a copy in which it has another value; a mark that can only be `true` is taken away. */
export function* mutationsOf(dataset: Dataset): Generator<Mutation> {
  for (const leaf of leavesOf(dataset)) {
    if (leaf.value === true) {
      yield { leaf, mutated: withoutValue(dataset, leaf.keys) };
      continue;
    }
    const value = otherValue(dataset, leaf);
    if (value === undefined) continue;
    const mutated = isOwnId(leaf.path) ? renamed(dataset, leaf.value, value) : withValue(dataset, leaf.keys, value);
    yield { leaf, mutated };
  }
}

const renamed = (dataset: Dataset, from: Value, to: Value): Dataset =>
  JSON.parse(JSON.stringify(dataset).replaceAll(JSON.stringify(from), JSON.stringify(to)));

/** A copy of `holder` in which the key at the end of the keys is not there. */
function withoutValue(dataset: Dataset, keys: Leaf["keys"]): Dataset {
  const copy = structuredClone(dataset);
  const holder = keys.slice(0, -1).reduce<unknown>((at, key) => Object(at)[key], copy);
  Reflect.deleteProperty(Object(holder), String(keys.at(-1)));
  return copy;
}

/** A copy of `holder` with another value at the end of the keys; all that does not lead there is shared. */
function withValue<T>(holder: T, [key, ...rest]: Leaf["keys"], value: Value): T {
  if (key === undefined) return value as T;
  const fields = holder as Record<string | number, unknown>;
  const copy = Array.isArray(holder) ? Object.assign([], holder) : { ...fields };
  return Object.assign(copy, { [key]: withValue(fields[key], rest, value) }) as T;
}
