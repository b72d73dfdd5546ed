import type { Path } from "../issues/pointer.js";
import { keyText } from "./key-set.js";
import { scanJson, type TokenHandler } from "./scan.js";

/** An object or list that is open, and where in it the scan stands: at an item or, from its first key on, at a key. */
interface Level {
  readonly isList: boolean;
  index: number;
  keyStart: number;
  keyEnd: number;
  /** The text of the key, once it was asked for: a key can be as long as the document, and many issues can lie under it. */
  key: string | undefined;
}

/**
 * The paths of the values and keys that begin at `offsets`, which ascend; in one scan.
 * An offset where neither begins, as one where the text stops being JSON, gets the path of the object or list around it.
 */
export function pathsAt(bytes: Uint8Array, offsets: readonly number[]): readonly Path[] {
  const paths: Path[] = [];
  const levels: Level[] = [];
  const keyOf = (level: Level): string => {
    level.key ??= keyText(bytes, level.keyStart, level.keyEnd);
    return level.key;
  };
  const here = (): Path => levels.map((level) => (level.isList ? level.index : keyOf(level)));
  const enter = (at: number): boolean => {
    const level = levels[levels.length - 1];
    if (level?.isList) level.index++;
    while (offsets[paths.length] === at) paths.push(here());
    return paths.length < offsets.length;
  };
  const handler: TokenHandler = {
    open: (at, isList) => {
      const goOn = enter(at);
      levels.push({ isList, index: -1, keyStart: 0, keyEnd: 0, key: undefined });
      return goOn;
    },
    close: () => void levels.pop(),
    key: (start, end) => {
      Object.assign(levels[levels.length - 1] ?? {}, { keyStart: start, keyEnd: end, key: undefined });
      while (offsets[paths.length] === start) paths.push(here());
    },
    scalar: enter,
  };
  scanJson(bytes, handler);
  levels.pop();
  while (paths.length < offsets.length) paths.push(here());
  return paths;
}
