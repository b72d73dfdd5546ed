import { type Issue, issueAt } from "../issue.js";
import type { RecordKind } from "../kinds.js";
import { eachReference } from "../references.js";
import { type IdTable, idTable } from "./id-table.js";
import type { LineRecord } from "./judge-line.js";
import { MOST_NAMED, type OpenReferences, openReferences } from "./open-references.js";

/** What a stream can say across records: whether ids are unique, and whether what is referred to is there. */
export interface AcrossRecords {
  /** Takes the record of a line. The issue when its id has been seen before. */
  readonly take: (record: LineRecord, line: number) => Issue | undefined;
  /** The references that no record answered, those that can be named first, each group in the order of the stream. */
  readonly unresolved: () => Iterable<Issue>;
}

/** Keeps at most 32 bytes an id, and the text of the first {@link MOST_NAMED} that are referred to before they are defined. */
export function acrossRecords(seed: number): AcrossRecords {
  const ids = idTable(seed);
  const open = openReferences();
  return {
    take: (record, line) => {
      takeReferences(record, line, ids, open);
      return record.id === undefined ? undefined : define(record.id, line, ids, open);
    },
    unresolved: () => unresolved(ids, open),
  };
}

function takeReferences<K extends RecordKind>(
  { kind, good }: LineRecord<K>,
  line: number,
  ids: IdTable,
  open: OpenReferences,
): void {
  if (good === undefined) return;
  eachReference[kind](good, (id, path) => {
    if (ids.refer(id, line)) open.open(id, { line, path });
  });
}

function define(id: string, line: number, ids: IdTable, open: OpenReferences): Issue | undefined {
  open.close(id);
  const first = ids.define(id, line);
  if (first === undefined) return undefined;
  return { ...issueAt("duplicate-id", ["id"], { id, first: `line ${first}` }), record: id, line };
}

function* unresolved(ids: IdTable, open: OpenReferences): Iterable<Issue> {
  for (const [id, { line, path }] of open.named()) {
    ids.define(id, line);
    yield { ...issueAt("unresolved-reference", path, { id }), line };
  }
  for (const line of ids.undefinedLines())
    yield { ...issueAt("unresolved-reference-unnamed", [], { kept: MOST_NAMED }), line };
}
