import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap, type Node as YamlNode } from "yaml";
import type { Path } from "../../validate/issues/pointer.js";
import type { YamlFault } from "./composed.js";

/** A key that stands twice in a map, with the places of both. */
export interface TwoKeys {
  readonly path: Path;
  readonly key: string;
  readonly at: number;
  readonly first: number;
}

/** What kept parts of a text from being read. */
export type Faults = (YamlFault | TwoKeys)[];

/** The plain value of a YAML node, as JSON would have it. What has no place in it is noted in `faults`. */
export function plainValue(node: YamlNode | null, faults: Faults, path: Path = []): unknown {
  if (node === null) return null;
  const at = node.range?.[0] ?? 0;
  // Nothing in a draft needs them, and a few lines of them ask for more than memory holds.
  if (isAlias(node) || node.anchor !== undefined) faults.push({ mistake: "anchor", at });
  if (node.tag !== undefined) faults.push({ mistake: "tag", at });
  if (isMap(node)) return ofMap(node, faults, path);
  if (isSeq(node))
    return node.items.map((item, index) => plainValue(item as YamlNode | null, faults, [...path, index]));
  return isScalar(node) ? node.value : null;
}

function ofMap({ items, flow }: YAMLMap, faults: Faults, path: Path): unknown {
  const [object, places]: [object, Map<string, number>] = [{}, new Map()];
  for (const pair of items as Pair<YamlNode, YamlNode | null>[]) {
    const at = pair.key?.range?.[0] ?? 0;
    const key = keyOf(pair.key);
    if (key === undefined) {
      faults.push({ mistake: "key-not-text", at });
      continue;
    }
    if (flow && pair.value === null) faults.push({ mistake: "comma-in-text", at });
    const first = places.get(key);
    if (first === undefined) places.set(key, at);
    else faults.push({ path: [...path, key], key, at, first });
    // Not by assignment: there is a key that would change what the object is.
    const value = plainValue(pair.value, faults, [...path, key]);
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}

/** A key as text: `1` and `true`, too, are keys as they are written. */
export function keyOf(key: YamlNode | null): string | undefined {
  if (!isScalar(key) || key.value === null) return undefined;
  return typeof key.value === "string" ? key.value : key.source;
}
