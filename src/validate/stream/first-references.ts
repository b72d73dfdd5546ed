import type { ByteChunk } from "../bytes/line-acceptor.js";
import type { Path } from "../issue.js";
import { kindOfId, type RecordKind, type RecordTypes } from "../kinds.js";
import { eachReference } from "../references.js";

/** A line that was accepted from its bytes. */
export interface AcceptedLine {
  readonly chunk: ByteChunk;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** Finds where the record of an accepted line first refers to an id. */
export type PathTo = (line: AcceptedLine, id: string) => () => Path;

/** Longer records are read at once, so that no more than their paths is kept. */
const LONGEST_KEPT = 1024;

/**
 * A finder for lines that come one after the other, and are gone when their paths are asked for: the text of a short record
 * is kept until then, once for all its references, because to parse it for nothing costs more than all else.
 */
export function firstReferences(): PathTo {
  let last: AcceptedLine | undefined;
  let find: (id: string) => () => Path = () => () => [];
  return (line, id) => {
    if (line !== last) find = finderIn(textOf(line));
    last = line;
    return find(id);
  };
}

const decoder = new TextDecoder();

const textOf = ({ chunk, start, end }: AcceptedLine): string => decoder.decode(chunk.bytes.subarray(start, end));

function finderIn(text: string): (id: string) => () => Path {
  if (text.length <= LONGEST_KEPT) return (id) => () => pathIn(JSON.parse(text), id);
  const record = JSON.parse(text);
  return (id) => {
    const path = pathIn(record, id);
    return () => path;
  };
}

/** A line that was accepted holds a record of the kind that its id tells. */
function pathIn(record: RecordTypes[RecordKind], id: string): Path {
  const kind = kindOfId(record.id);
  return (kind && firstIn(kind, record as RecordTypes[typeof kind], id)) ?? [];
}

function firstIn<K extends RecordKind>(kind: K, record: RecordTypes[K], id: string): Path | undefined {
  let first: Path | undefined;
  eachReference[kind](record, (reference, path) => {
    if (reference === id) first ??= path;
  });
  return first;
}
