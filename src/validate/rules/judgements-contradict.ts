import { classesOf } from "../../records/classes.js";
import { grouped } from "../../records/grouped.js";
import { isSameness } from "../../records/judged.js";
import { chain, record } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** Two records are judged not to be the same that other judgements make the same. */
export interface JudgementsContradict {
  id: string;
  other: string;
  /** From the one to the other: each is judged the same as the next. Absent where the way is long. */
  way?: readonly string[];
}

/** No two records are judged the same, by way of however many others, and not the same. */
export const judgementsContradict: Rule<"judgements-contradict", JudgementsContradict> = {
  code: "judgements-contradict",
  severity: "error",
  whole({ judgements }, find) {
    const different = judgements.filter(({ judgement: { type } }) => type === "not-the-same");
    if (different.length === 0) return;
    const same = judgements.filter(({ judgement }) => isSameness(judgement));
    const classes = classesOf<string>(same.map(({ judgement: { records } }) => records));
    const neighbours = grouped(
      same.flatMap(({ judgement: { records } }) => records.map((id): [string, readonly string[]] => [id, records])),
    );
    for (const { place, judgement } of different) {
      const first = new Map<readonly string[], string>();
      for (const [at, id] of judgement.records.entries()) {
        const own = classes.get(id);
        const other = own && first.get(own);
        if (own === undefined || other === id) continue;
        if (other === undefined) first.set(own, id);
        else find(["judgements", place, "records", at], { id, other, ...wayBetween(other, id, neighbours) });
      }
    }
  },
};

export const judgementsContradictSentence = ({ id, other, way }: JudgementsContradict) =>
  `${record(id)} is judged the same as ${record(other)}${way === undefined || way.length < 3 ? "" : ` (${chain(way)})`}, and here not; take one of the judgements back`;

/** By id, the records of each judgement that makes it the same as others. */
type Neighbours = ReadonlyMap<string, readonly (readonly string[])[]>;

/** How many records are looked at for the way from one to another. */
const MOST = 1000;

/** The shortest way, where it is not far. */
function wayBetween(from: string, to: string, neighbours: Neighbours): { way?: readonly string[] } {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const [id] of before) {
    if (id === to) return { way: wayBack(to, before) };
    if (before.size > MOST) return {};
    for (const records of neighbours.get(id) ?? [])
      for (const next of records) if (!before.has(next)) before.set(next, id);
  }
  return {};
}

function wayBack(to: string, before: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = [];
  for (let id: string | undefined = to; id !== undefined; id = before.get(id)) way.push(id);
  return way.reverse();
}
