import type { RecordKind } from "../../records/kinds.js";
import { eachReference } from "../../records/references.js";
import { type Issue, issueAt, issueOf } from "../issues/issue.js";
import { textOf } from "../json/text-of.js";
import { duplicateId } from "../rules/duplicate-id.js";
import { unresolvedReference } from "../rules/unresolved-reference.js";
import type { ByteChunk, LineAcceptor } from "./bytes/line-acceptor.js";
import { type Before, type IdTable, idTable } from "./id-table.js";
import type { LineRecord } from "./judge-line.js";
import { MOST_NAMED, type OpenReferences, openReferences } from "./open-references.js";
import { type PositionOf, referencePositions } from "./reference-positions.js";

/** What a stream can say across records: whether ids are unique, and whether what is referred to is there. */
export interface AcrossRecords {
  /** Takes the record of a line, whose text is `bytes`. The issue when its id has been seen before. */
  readonly take: (record: LineRecord, line: number, bytes: Uint8Array) => Issue | undefined;
  /** Takes the ids of the line that `acceptor` accepted last. `false`, and nothing taken, when the record's own has been seen before. */
  readonly takeAccepted: (line: AcceptedLine, acceptor: LineAcceptor) => boolean;
  /** To be called when the bytes of the lines that were taken are about to go. */
  readonly settle: () => void;
  /** The references that no record answered, those that can be named first, each group in the order of the stream. */
  readonly unresolved: () => Iterable<Issue>;
}

/** A line that was accepted from its bytes. */
interface AcceptedLine {
  readonly chunk: ByteChunk;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** An id in a line that is still there, which nobody has defined so far. Most are defined soon, and are never read. */
interface FreshReference {
  readonly line: AcceptedLine;
  readonly start: number;
  readonly end: number;
}

/** Keeps at most 32 bytes an id, and the text of the first {@link MOST_NAMED} that are referred to before they are defined. */
export function acrossRecords(seed: number): AcrossRecords {
  const ids = idTable(seed);
  const open = openReferences();
  const fresh = new Map<number, FreshReference>();
  const settle = () => {
    let last: AcceptedLine | undefined;
    let positionOf: PositionOf | undefined;
    for (const [key, { line, start, end }] of fresh) {
      if (!open.hasRoom()) break;
      if (line !== last || !positionOf)
        positionOf = referencePositions(line.chunk.bytes.subarray(line.start, line.end));
      last = line;
      const id = textOf(line.chunk.bytes, start, end);
      open.open(key, { id, line: line.number, position: positionOf(id) });
    }
    fresh.clear();
  };
  const define = (view: DataView, start: number, end: number, line: number): Before => {
    const before = ids.define(view, start, end, line);
    if (before === "referred" && !fresh.delete(ids.lastKey())) open.close(ids.lastKey());
    return before;
  };
  return {
    take: (record, line, bytes) => {
      let positionOf: PositionOf | undefined;
      eachId(record, (id) => {
        if (ids.refer(scratchView, 0, toScratch(id), line) !== "new" || !open.hasRoom()) return;
        positionOf ??= referencePositions(bytes);
        open.open(ids.lastKey(), { id, line, position: positionOf(id) });
      });
      if (record.id === undefined) return undefined;
      const before = define(scratchView, 0, toScratch(record.id), line);
      return before === "defined" ? duplicate(record.id, ids.lastLine(), line) : undefined;
    },
    takeAccepted: (line, acceptor) => {
      const { view } = line.chunk;
      const own = acceptor.ownId();
      if (define(view, acceptor.idStart(own), acceptor.idEnd(own), line.number) === "defined") return false;
      for (let index = 0; index < acceptor.idCount(); index++) {
        const [start, end] = [acceptor.idStart(index), acceptor.idEnd(index)];
        if (index === own || ids.refer(view, start, end, line.number) !== "new") continue;
        if (open.hasRoom()) fresh.set(ids.lastKey(), { line, start, end });
      }
      if (fresh.size > MOST_NAMED) settle();
      return true;
    },
    settle,
    unresolved: () => unresolved(ids, open),
  };
}

function eachId<K extends RecordKind>({ kind, good }: LineRecord<K>, take: (id: string) => void): void {
  if (good !== undefined) eachReference[kind](good, take);
}

const scratch = new Uint8Array(256);
const scratchView = new DataView(scratch.buffer);

/** Writes an id, which is ASCII and has at most 107 letters, over the one before; where it ends. */
function toScratch(id: string): number {
  for (let at = 0; at < id.length; at++) scratch[at] = id.charCodeAt(at);
  return id.length;
}

const duplicate = (id: string, first: number, line: number): Issue => ({
  ...issueOf(duplicateId, ["id"], { id, first: `line ${first}` }),
  record: id,
  line,
});

function* unresolved(ids: IdTable, open: OpenReferences): Iterable<Issue> {
  const named = [...open.named()].map(({ id, line, position }) => ({ id, line, ...position() }));
  // Lines that were accepted name theirs at the end of a chunk, others at once.
  named.sort((one, other) => one.line - other.line || one.column - other.column);
  for (const { id, line, column, path } of named) {
    ids.define(scratchView, 0, toScratch(id), line);
    yield { ...issueOf(unresolvedReference, path, { id }), line, column };
  }
  for (const line of ids.undefinedLines())
    yield { ...issueAt("unresolved-reference-unnamed", [], { kept: MOST_NAMED }), line, column: 1 };
}
