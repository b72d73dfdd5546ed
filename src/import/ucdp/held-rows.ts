import type { Actor, ActorId, Source, SourceId } from "../../generated/types.js";
import type { RowRecords } from "../shared/row-format.js";
import { standingAlone } from "../shared/standing-alone.js";
import { waitingLines } from "../shared/waiting-lines.js";
import type { Happened } from "./row-records.js";

/** What of a row its claim is made of: what it says, whom it cites, and who told them. */
export interface Held {
  readonly place: RowRecords["place"];
  readonly happened: Happened;
  readonly sources: readonly Pick<Source, "id" | "publisher">[];
  /** Who takes part in it: who fights and also told the press is one. */
  readonly parties: readonly Party[];
  readonly informants: readonly string[];
  readonly country: string;
}

interface Party {
  readonly id: ActorId;
  readonly names: readonly Pick<Actor["names"][number], "value">[];
}

/** Rows that wait for the last one: one in eight, so that each has to be small. */
export interface HeldRows {
  readonly push: (held: Held) => void;
  /** Hands them out in their order, and forgets them. */
  readonly take: () => Iterable<Held>;
}

/** A row as a line of JSON, in which a number stands for what comes again in others: an office, a country, a side and its names. */
type Line = readonly [
  file: number,
  row: number,
  line: number,
  number: string,
  statement: string,
  isAttack: 0 | 1,
  informants: readonly string[],
  country: number,
  sources: readonly (readonly [id: SourceId, publisher?: number])[],
  parties: readonly number[],
];

export function heldRows(): HeldRows {
  const lines = waitingLines();
  const words = numbered();

  const push = ({ place, happened, sources, parties, informants, country }: Held): void => {
    const { number, statement, isAttack } = happened;
    const line: Line = [
      words.numberOf(place.file),
      place.row,
      place.line ?? place.row,
      number,
      statement,
      isAttack ? 1 : 0,
      informants,
      words.numberOf(country),
      sources.map(({ id, publisher }) => (publisher === undefined ? [id] : [id, words.numberOf(publisher)])),
      parties.map(({ id, names }) => words.numberOf(JSON.stringify([id, ...names.map(({ value }) => value)]))),
    ];
    lines.push(JSON.stringify(line));
  };
  function* take(): Iterable<Held> {
    for (const text of lines.take()) {
      const [file, row, line, number, statement, isAttack, informants, country, sources, parties] = JSON.parse(
        text,
      ) as Line;
      yield {
        place: { file: words.at(file), row, line },
        happened: { number, statement, isAttack: isAttack === 1 },
        sources: sources.map(([id, publisher]) => ({
          id,
          ...(publisher !== undefined && { publisher: words.at(publisher) }),
        })),
        parties: parties.map((party) => partyOf(words.at(party))),
        informants,
        country: words.at(country),
      };
    }
  }
  return { push, take };
}

function partyOf(text: string): Party {
  const [id, ...names] = JSON.parse(text) as [ActorId, ...string[]];
  return { id, names: names.map((value) => ({ value })) };
}

/** Texts by number, each kept once. */
function numbered() {
  const [numbers, texts] = [new Map<string, number>(), [] as string[]];
  return {
    numberOf: (text: string): number => {
      const before = numbers.get(text);
      if (before !== undefined) return before;
      const own = standingAlone(text);
      numbers.set(own, texts.length);
      return texts.push(own) - 1;
    },
    at: (number: number): string => texts[number] ?? "",
  };
}
