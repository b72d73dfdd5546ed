import type { Actor, ActorId, Claim, Source } from "../../generated/types.js";
import { fold } from "../../text/fold.js";
import { textIn } from "../shared/cells.js";
import { importIssue } from "../shared/issue.js";
import { remembering } from "../shared/remembering.js";
import type { RowConverter, RowRecords, RowTools } from "../shared/row-format.js";
import { type NamesAlone, partsOf, speakersIn } from "../shared/speakers.js";
import type { TableRow } from "../shared/table-reader.js";
import { citationsOf } from "./citations.js";
import { informantOf } from "./informants.js";
import { evidenceOf, numberIn, pathOf, recordsOf } from "./row-records.js";

/** A row whose informants are one or several: which, only later rows may tell. Kept as text, which takes least room. */
interface Waiting {
  readonly place: RowRecords["place"];
  readonly text: string;
}

/** What of a row waits: what its claim says, what it cites, and whom. What is the same in every claim is left to the end. */
interface Held {
  readonly claim: Omit<Claim, "attribution" | "evidence">;
  readonly sources: readonly Source["id"][];
  readonly offices: readonly string[];
  readonly informants: readonly string[];
  /** The actors of the row, by their folded names: who fights and also told the press is one. */
  readonly sides: readonly Side[];
  readonly row: string;
  readonly country: string;
}

const informantColumn = "source_original";

/**
 * Rows of UCDP GED, one after the other. Speakers are parted at semicolons; at commas, slashes, line breaks and “and” only where
 * every part stands alone in some row. Where no row so far has it so, the claim waits for the last row.
 */
export function ucdpConverter(tools: RowTools, alone: NamesAlone): RowConverter {
  const waiting: Waiting[] = [];
  const isOpen = (name: string) => partsOf(name).length > 1 && !partsOf(name).every(alone.isKnown);

  function finish(
    { claim, sources, offices, informants, sides, row, country }: Held,
    place: RowRecords["place"],
  ): Finished {
    const names = informants.flatMap((name) => (isOpen(name) ? keptAsOne(name, place) : partsOf(name)));
    const others = offices.length === 0 ? names : names.filter((name) => !offices.includes(folded(name)));
    const speakers = others.map((name) => sideCalled(name, sides) ?? informantOf(name, row, country));
    const actors = speakers.filter((speaker) => typeof speaker !== "string");
    const ids = speakers.map((speaker) => (typeof speaker === "string" ? speaker : speaker.id));
    const evidence = [evidenceOf(row)] as const;
    return { actors, claim: { ...claim, attribution: pathOf(sources, ids), evidence } };
  }
  function keptAsOne(found: string, place: RowRecords["place"]): readonly string[] {
    const unknown = partsOf(found).find((part) => !alone.isKnown(part)) ?? "";
    tools.report(importIssue("kept-as-one", { ...place, column: informantColumn }, { found, unknown }));
    return [found];
  }
  function read(row: TableRow): void {
    const { actors, event, claim, toll } = recordsOf(row, tools);
    const sources = citationsOf(row, tools);
    const informants = speakersIn(textIn(row, informantColumn));
    for (const name of informants) if (partsOf(name).length === 1) alone.add(name);
    const held: Held = {
      claim,
      sources: sources.map(({ id }) => id),
      offices: informants.length === 0 ? [] : officesOf(sources),
      informants,
      sides: informants.length === 0 ? [] : sidesOf(actors),
      row: numberIn(row),
      country: textIn(row, "country", 100),
    };
    const { place } = row;
    if (informants.some(isOpen)) {
      tools.put({ place, shared: [...sources, ...actors], own: [event, toll] });
      waiting.push({ place: { file: place.file, row: place.row, line: place.line }, text: JSON.stringify(held) });
      return;
    }
    const finished = finish(held, place);
    tools.put({ place, shared: [...sources, ...actors, ...finished.actors], own: [event, finished.claim, toll] });
  }
  /** In the order of the rows, each forgotten as it is handed over. */
  function* end(): Iterable<void> {
    waiting.reverse();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { actors, claim } = finish(JSON.parse(next.text) as Held, next.place);
      tools.put({ place: next.place, shared: actors, own: [claim] });
      yield;
    }
  }
  return { read, end };
}

interface Finished {
  readonly actors: readonly Actor[];
  readonly claim: Claim;
}

const folded = remembering(fold);

type Side = readonly [name: string, id: ActorId];

const sidesOf = (actors: readonly Actor[]): readonly Side[] =>
  actors.flatMap((actor) => actor.names.map(({ value }): Side => [folded(value), actor.id]));

function sideCalled(name: string, sides: readonly Side[]): ActorId | undefined {
  const called = folded(name);
  return sides.find(([side]) => side === called)?.[1];
}

/** The offices that a row cites, folded. An informant that is one of them is heard through its own article: there is no second step. */
const officesOf = (sources: readonly Source[]) =>
  sources.flatMap(({ publisher }) => (publisher === undefined ? [] : [folded(publisher)]));
