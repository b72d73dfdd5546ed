import { isMap, isSeq, type Pair, type Node as YamlNode } from "yaml";
import { keyOf } from "./plain-value.js";

/** A place in a YAML text: where a value begins, where its key does, and how it is written. */
export interface YamlPlace {
  readonly key: number | undefined;
  readonly value: number | undefined;
  /** A number or word as it is written, which its value may not tell: `1.10`. */
  readonly written: string | undefined;
}

/** The place that a pointer leads to, by its steps; the nearest one around it where it leads nowhere. */
export function placeIn(root: YamlNode, steps: readonly string[]): YamlPlace {
  let place: YamlPlace = { key: undefined, value: root.range?.[0], written: undefined };
  let node: YamlNode | null = root;
  for (const step of steps) {
    const child = childOf(node, step);
    if (child === undefined) return { ...place, written: undefined };
    node = child.node;
    const value: number | undefined = node?.range?.[0] ?? child.key ?? place.value;
    place = { key: child.key, value, written: writtenIn(node) };
  }
  return place;
}

interface Child {
  readonly node: YamlNode | null;
  readonly key: number | undefined;
}

function childOf(node: YamlNode | null, step: string): Child | undefined {
  if (isSeq(node) && /^[0-9]+$/.test(step) && Number(step) < node.items.length)
    return { node: node.items[Number(step)] as YamlNode | null, key: undefined };
  if (!isMap(node)) return undefined;
  const pair = (node.items as Pair<YamlNode, YamlNode | null>[]).find(({ key }) => keyOf(key) === step);
  return pair && { node: pair.value, key: pair.key.range?.[0] };
}

const writtenIn = (node: YamlNode | null): string | undefined =>
  node !== null && "source" in node && typeof node.source === "string" ? node.source : undefined;
