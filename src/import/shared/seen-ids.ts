import { idTable } from "../../validate/stream/id-table.js";

/** Ids that were met, in at most 32 bytes each: a stream has millions. */
export interface SeenIds {
  /** The row in which an id was first met; `undefined` where it was not. */
  readonly rowOf: (id: string) => number | undefined;
  /** Notes that an id was met in a row, unless it was before: then gives the row in which it first was. */
  readonly add: (id: string, row: number) => number | undefined;
}

/** Nobody chooses these ids so that they fall on each other without wanting a broken file. */
const SEED = 1;

/** More bytes than an id has, with the three that the table wants behind it. */
const ROOM = 4096;

export function seenIds(): SeenIds {
  const table = idTable(SEED);
  const [encoder, bytes] = [new TextEncoder(), new Uint8Array(ROOM)];
  const view = new DataView(bytes.buffer);
  const room = bytes.subarray(0, ROOM - 4);
  const lengthOf = (id: string) => encoder.encodeInto(id, room).written;
  return {
    rowOf: (id) => (table.refer(view, 0, lengthOf(id), 1) === "defined" ? table.lastLine() : undefined),
    add: (id, row) => (table.define(view, 0, lengthOf(id), row) === "defined" ? table.lastLine() : undefined),
  };
}
