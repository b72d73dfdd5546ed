import type { Dataset, RecordId } from "../generated/types.js";
import { type AnyRecord, kinds, listOf } from "../records/kinds.js";
import { eachReferenceOf } from "./each-reference-of.js";
import { isSameText, printOf } from "./record-text.js";

/** One content that an id stands for: that of the record of an input in which it was first met. */
export interface Content {
  readonly input: number;
  readonly record: AnyRecord;
  /** Its id in the result, once it is given: that which it has, where it was the first to have it. */
  idInResult: RecordId | undefined;
}

/** A record of an input whose id an earlier input uses, too. Contents are told apart by what they are, for inputs may share a record. */
interface Collision extends Content {
  /** What it says: itself, or a content that was met before and is the same to the last reference. */
  content: Content;
  /** What may be another record once this is one. */
  dependents: Collision[] | undefined;
}

/** What the records of several inputs say. */
export interface Contents {
  /** For every id of any input, the content that it was first met with. */
  readonly first: ReadonlyMap<RecordId, Content>;
  /** For each input, its records whose ids were met before. */
  readonly collisions: readonly ReadonlyMap<RecordId, Collision>[];
}

/**
 * Looks which records of several inputs have one id, and which of those are one record: the same text, to the order of keys, in
 * which every id leads to one record again. Whatever else has an id that is taken is another record.
 */
export function contentsOf(inputs: readonly Dataset[]): Contents {
  const first = new Map<RecordId, First>();
  const collisions: Map<RecordId, Collision>[] = [];
  for (const [input, dataset] of inputs.entries()) {
    const own = new Map<RecordId, Collision>();
    for (const kind of kinds)
      for (const record of dataset[listOf[kind]] as readonly AnyRecord[]) {
        const before = first.get(record.id);
        if (before === undefined) first.set(record.id, { input, record, idInResult: record.id, met: undefined });
        else own.set(record.id, collisionWith(before, input, record));
      }
    collisions.push(own);
  }
  const contents = { first, collisions };
  partWhatLeadsElsewhere(contents);
  return contents;
}

/** What an id was first met with, and, once it is met again, all that it was met with. */
interface First extends Content {
  met: { readonly byPrint: Map<number, Content>; readonly byText: Map<string, Content> } | undefined;
}

function collisionWith(before: First, input: number, record: AnyRecord): Collision {
  before.met ??= { byPrint: new Map([[printOf(before.record), before]]), byText: new Map() };
  const collision: Collision = { input, record, idInResult: undefined, content: before, dependents: undefined };
  collision.content = firstOfText(before.met, collision);
  return collision;
}

/** The content that was first met with a text. Texts are only made of records whose prints are those of others. */
function firstOfText({ byPrint, byText }: NonNullable<First["met"]>, content: Content): Content {
  const print = printOf(content.record);
  const alike = byPrint.get(print);
  if (alike === undefined) {
    byPrint.set(print, content);
    return content;
  }
  if (isSameText(alike.record, content.record)) return alike;
  const text = JSON.stringify(content.record);
  const known = byText.get(text) ?? content;
  byText.set(text, known);
  return known;
}

/** The content that an id stands for in an input. */
const contentIn = ({ first, collisions }: Contents, input: number, id: RecordId): Content | undefined =>
  collisions[input]?.get(id)?.content ?? first.get(id);

/** Records of one text are two where an id in it leads to two records: then what leads to them is two, and so on. */
function partWhatLeadsElsewhere(contents: Contents): void {
  const pending: Collision[] = [];
  for (const own of contents.collisions)
    for (const collision of own.values()) {
      const { record, content } = collision;
      if (content === collision) continue;
      pending.push(collision);
      const others = contents.collisions[content.input];
      eachReferenceOf(record, (id) => {
        addDependent(own.get(id), collision);
        addDependent(others?.get(id), collision);
      });
    }
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (one.content === one || !leadsElsewhere(contents, one)) continue;
    one.content = one;
    for (const dependent of one.dependents ?? []) pending.push(dependent);
  }
}

function addDependent(target: Collision | undefined, collision: Collision): void {
  // What is another record already does not become one.
  if (target === undefined || target.content === target) return;
  if (target.dependents === undefined) target.dependents = [collision];
  else target.dependents.push(collision);
}

function leadsElsewhere(contents: Contents, { input, record, content }: Collision): boolean {
  let isElsewhere = false;
  eachReferenceOf(record, (id) => {
    if (contentIn(contents, input, id) !== contentIn(contents, content.input, id)) isElsewhere = true;
  });
  return isElsewhere;
}
