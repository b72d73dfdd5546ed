import type { Dataset, RecordId } from "../generated/types.js";
import { type AnyRecord, kinds, listOf } from "../records/kinds.js";
import { eachReferenceOf } from "./each-reference-of.js";

/** One content that an id stands for: that of the record of an input in which it was first met. */
export interface Content {
  readonly input: number;
  readonly record: AnyRecord;
}

/** A record of an input whose id an earlier input uses, too. Contents are told apart by what they are, for inputs may share a record. */
interface Collision {
  readonly own: Content;
  /** What it says: its own content, or one that was met before and is the same to the last reference. */
  content: Content;
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
  const first = new Map<RecordId, Content>();
  const collisions: Map<RecordId, Collision>[] = [];
  const byText = textsOf(first);
  for (const [input, dataset] of inputs.entries()) {
    const own = new Map<RecordId, Collision>();
    for (const kind of kinds)
      for (const record of dataset[listOf[kind]] as readonly AnyRecord[]) {
        const content = { input, record };
        const before = first.get(record.id);
        if (before === undefined) first.set(record.id, content);
        else own.set(record.id, { own: content, content: byText(content) });
      }
    collisions.push(own);
  }
  const contents = { first, collisions };
  partWhatLeadsElsewhere(contents);
  return contents;
}

/**
 * Tells the content that was first met with an id and a text. Texts are only made of records whose id is met again, and whose fields
 * at the top leave it open whether they are the same.
 */
function textsOf(first: ReadonlyMap<RecordId, Content>): (content: Content) => Content {
  const byPrint = new Map<string, Content>();
  const byText = new Map<string, Content>();
  const metAgain = new Set<RecordId>();
  const firstOfText = (content: Content) => {
    const text = JSON.stringify(content.record);
    const known = byText.get(text) ?? content;
    byText.set(text, known);
    return known;
  };
  const firstOfPrint = (content: Content) => {
    const print = printOf(content.record);
    const alike = byPrint.get(print);
    if (alike !== undefined) firstOfText(alike);
    else byPrint.set(print, content);
    return alike === undefined ? content : firstOfText(content);
  };
  return (content) => {
    const { id } = content.record;
    const before = first.get(id);
    if (before !== undefined && !metAgain.has(id)) firstOfPrint(before);
    metAgain.add(id);
    return firstOfPrint(content);
  };
}

/** What records of one text have in common, and most others have not: the keys in their order, texts at the top, lengths of lists. */
function printOf(record: AnyRecord): string {
  let print = "";
  for (const key in record) {
    const value: unknown = record[key as keyof AnyRecord];
    print += typeof value === "string" ? `${key} ${value}\n` : `${key} ${Array.isArray(value) ? value.length : ""}\n`;
  }
  return print;
}

/** The content that an id stands for in an input. */
const contentIn = ({ first, collisions }: Contents, input: number, id: RecordId): Content | undefined =>
  collisions[input]?.get(id)?.content ?? first.get(id);

/** Records of one text are two where an id in it leads to two records: then what leads to them is two, and so on. */
function partWhatLeadsElsewhere(contents: Contents): void {
  const dependents = new Map<object, Collision[]>();
  const pending: Collision[] = [];
  for (const own of contents.collisions)
    for (const collision of own.values()) {
      if (collision.content === collision.own) continue;
      pending.push(collision);
      eachReferenceOf(collision.own.record, (id) => {
        for (const { input } of [collision.own, collision.content]) {
          const target = contents.collisions[input]?.get(id);
          if (target !== undefined) addTo(dependents, target, collision);
        }
      });
    }
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (one.content === one.own || !leadsElsewhere(contents, one)) continue;
    one.content = one.own;
    for (const dependent of dependents.get(one) ?? []) pending.push(dependent);
  }
}

function leadsElsewhere(contents: Contents, { own: { input, record }, content }: Collision): boolean {
  let isElsewhere = false;
  eachReferenceOf(record, (id) => {
    if (contentIn(contents, input, id) !== contentIn(contents, content.input, id)) isElsewhere = true;
  });
  return isElsewhere;
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
