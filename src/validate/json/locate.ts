import type { Path } from "../issues/pointer.js";
import { keyText } from "./key-set.js";
import { scanJson, type TokenHandler } from "./scan.js";

/** A place in a value to be found in its text: the value under the last key of the path, or that key itself. */
export interface Wanted {
  readonly path: Path;
  readonly atKey: boolean;
}

/** A wanted path is a way through these. */
interface Node {
  readonly children: Map<string | number, Node>;
  key: number | undefined;
  value: number | undefined;
}

const newNode = (): Node => ({ children: new Map(), key: undefined, value: undefined });

/**
 * The offsets at which wanted values or keys begin in a JSON text, in one scan that remembers nothing else.
 * Of a key that stands twice, the last, which is the one that `JSON.parse` keeps. Where there is no such place, the
 * nearest one around it.
 */
export function locate(bytes: Uint8Array, wanted: readonly Wanted[]): readonly number[] {
  const root = newNode();
  const ways = wanted.map(({ path }) => wayFrom(root, path));
  scanJson(bytes, finderFor(root, bytes));
  return wanted.map(({ atKey }, index) => offsetOf(ways[index] ?? [], atKey));
}

function wayFrom(root: Node, path: Path): readonly Node[] {
  const way = [root];
  let node = root;
  for (const key of path) {
    const child = node.children.get(key) ?? newNode();
    node.children.set(key, child);
    way.push(child);
    node = child;
  }
  return way;
}

function offsetOf(way: readonly Node[], atKey: boolean): number {
  const last = way[way.length - 1];
  if (atKey && last?.key !== undefined) return last.key;
  return way.findLast((node) => node.value !== undefined)?.value ?? 0;
}

/** An object or list that is open. `node` is there when something in it is wanted. */
interface Level {
  readonly node: Node | undefined;
  readonly isList: boolean;
  index: number;
  next: Node | undefined;
}

function finderFor(root: Node, bytes: Uint8Array): TokenHandler {
  const levels: Level[] = [{ node: undefined, isList: false, index: -1, next: root }];
  const enter = (at: number): Node | undefined => {
    const level = levels[levels.length - 1];
    if (level?.isList) level.next = level.node?.children.get(++level.index);
    if (level?.next) level.next.value = at;
    return level?.next;
  };
  return {
    open: (at, isList) => levels.push({ node: enter(at), isList, index: -1, next: undefined }) > 0,
    close: () => void levels.pop(),
    key: (start, end) => {
      const level = levels[levels.length - 1];
      if (!level) return;
      level.next =
        level.node && level.node.children.size > 0 ? level.node.children.get(keyText(bytes, start, end)) : undefined;
      if (level.next) level.next.key = start;
    },
    scalar: (at) => {
      enter(at);
      return true;
    },
  };
}
