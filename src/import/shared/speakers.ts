import { fold } from "../../text/fold.js";
import { remembering } from "./remembering.js";
import { seenIds } from "./seen-ids.js";

/** Between two who speak, without a doubt. */
const between = /;|\/\/\//;

/** What may part two, or belong to the name or the office of one. */
const perhaps = / ?[,\n/] ?|[ \n]and[ \n]/;

/** Names that were met, standing alone. */
export interface NamesAlone {
  readonly isKnown: (name: string) => boolean;
  readonly add: (name: string) => void;
}

/** A memory of names that may be as large as a file has names. */
export function namesAlone(names: Iterable<string> = []): NamesAlone {
  const seen = seenIds();
  const keyOf = remembering((name) => fold(name).slice(0, 500));
  const add = (name: string) => seen.add(keyOf(name), 1);
  for (const name of names) add(name);
  return { isKnown: (name) => seen.rowOf(keyOf(name)) !== undefined, add };
}

/** The speakers that a cell parts by semicolons. Each may still be several. */
export const speakersIn = (cell: string): readonly string[] =>
  cell
    .split(between)
    .map((name) => name.trim().replace(/\s+/g, (space) => (space.includes("\n") ? "\n" : " ")))
    .filter((name) => name !== "");

/** What one of these speakers may be made of: more than one part where a comma, a slash, a line break or an “and” stands in it. */
export const partsOf: (speaker: string) => readonly string[] = remembering((speaker) =>
  speaker.split(perhaps).filter((part) => part !== ""),
);
