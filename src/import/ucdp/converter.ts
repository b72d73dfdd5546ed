import type { Actor, ActorId, Claim } from "../../generated/types.js";
import { fold } from "../../text/fold.js";
import { textIn } from "../shared/cells.js";
import { importIssue } from "../shared/issue.js";
import { remembering } from "../shared/remembering.js";
import type { RowConverter, RowRecords, RowTools } from "../shared/row-format.js";
import { type NamesAlone, partsOf, speakersIn } from "../shared/speakers.js";
import type { TableRow } from "../shared/table-reader.js";
import { citationsOf } from "./citations.js";
import { type Held, heldRows } from "./held-rows.js";
import { informantOf, isNobody } from "./informants.js";
import { claimOf, pathOf, recordsOf } from "./row-records.js";

const informantColumn = "source_original";

/**
 * Rows of UCDP GED, one after the other. Speakers are parted at semicolons; at commas, slashes, line breaks and “and” only where
 * every part stands alone in some row. Where no row so far has it so, the claim waits for the last row.
 */
export function ucdpConverter(tools: RowTools, alone: NamesAlone): RowConverter {
  const waiting = heldRows();
  const isOpen = (name: string) => partsOf(name).length > 1 && !partsOf(name).every(alone.isKnown);

  function finish({ place, happened, sources, parties, informants, country }: Held): Finished {
    const actors: Actor[] = [];
    const speakers: ActorId[] = [];
    for (const informant of informants) {
      for (const name of isOpen(informant) ? keptAsOne(informant, place) : partsOf(informant)) {
        if (isOfficeOf(sources, name)) continue;
        const speaker = partyCalled(name, parties) ?? informantOf(name, happened.number, country);
        if (typeof speaker !== "string") actors.push(speaker);
        speakers.push(typeof speaker === "string" ? speaker : speaker.id);
      }
    }
    const path = pathOf(sources.map(idOf), speakers);
    return { actors, claim: claimOf(happened, parties.map(idOf), path) };
  }
  function keptAsOne(found: string, place: RowRecords["place"]): readonly string[] {
    const unknown = partsOf(found).find((part) => !alone.isKnown(part)) ?? "";
    tools.report(importIssue("kept-as-one", { ...place, column: informantColumn }, { found, unknown }));
    return [found];
  }
  function read(row: TableRow): void {
    const { actors: parties, event, happened, toll } = recordsOf(row, tools);
    const sources = citationsOf(row, tools);
    const told = speakersIn(textIn(row, informantColumn));
    const informants = told.some(isNobody) ? told.filter((name) => !isNobody(name)) : told;
    if (informants.length < told.length) tools.lose(informantColumn);
    for (const name of informants) if (partsOf(name).length === 1) alone.add(name);
    const { place } = row;
    const held: Held = { place, happened, sources, parties, informants, country: textIn(row, "country", 100) };
    if (informants.some(isOpen)) {
      tools.put({ place, shared: [...sources, ...parties], own: [event, toll] });
      waiting.push(held);
      return;
    }
    const { actors, claim } = finish(held);
    tools.put({ place, shared: [...sources, ...parties, ...actors], own: [event, claim, toll] });
  }
  /** In the order of the rows, each forgotten as it is handed over. */
  function* end(): Iterable<void> {
    for (const held of waiting.take()) {
      const { actors, claim } = finish(held);
      tools.put({ place: held.place, shared: actors, own: [claim] });
      yield;
    }
  }
  return { read, end };
}

const idOf = <Id>({ id }: { readonly id: Id }): Id => id;

interface Finished {
  readonly actors: readonly Actor[];
  readonly claim: Claim;
}

const folded = remembering(fold);

const isCalled = (one: string, other: string) => one === other || folded(one) === folded(other);

/** Whether a name is that of an office that the row cites: it is heard through its own article, and there is no second step. */
function isOfficeOf(sources: Held["sources"], name: string): boolean {
  for (const { publisher } of sources) if (publisher !== undefined && isCalled(publisher, name)) return true;
  return false;
}

function partyCalled(name: string, parties: Held["parties"]): ActorId | undefined {
  for (const { id, names } of parties) for (const { value } of names) if (isCalled(value, name)) return id;
  return undefined;
}
