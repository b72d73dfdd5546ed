import type { AttributionStep } from "../../generated/types.js";
import type { Alignment } from "../align/alignment.js";
import type { Reading } from "../reading/reading.js";
import { sameSources } from "../reading/same-sources.js";

/** How a record is called whichever reader names it: by the id that the first reader has for it. */
export interface Labels {
  /** The label of an actor, event, claim or document of a reading. */
  readonly labelOf: (reading: number, id: string) => string;
  /** Whom a step names, or what it points to instead. */
  readonly speakerOf: (reading: number, step: AttributionStep) => string;
}

/** The labels of all records under an alignment. What the first reader does not have bears the name of who has it. */
export function labelsFor(readings: readonly Reading[], alignment: Alignment): Labels {
  const labels = sourceLabels(readings);
  for (const { records } of [...alignment.actors, ...alignment.claims, ...alignment.events]) {
    const first = records.findIndex((id) => id !== null);
    const label = first === 0 ? records[first] : `${records[first]} (${alignment.readers[first]})`;
    for (const [reading, id] of records.entries()) if (id !== null) labels[reading]?.set(id, label ?? id);
  }
  const labelOf = (reading: number, id: string) => labels[reading]?.get(id) ?? `${id} (${alignment.readers[reading]})`;
  return {
    labelOf,
    speakerOf: (reading, step) => (step.by === null ? `unnamed (${step.unnamedSpeaker})` : labelOf(reading, step.by)),
  };
}

function sourceLabels(readings: readonly Reading[]): Map<string, string>[] {
  const numbers = sameSources(readings);
  const idOf = new Map([...(numbers[0] ?? [])].map(([id, number]) => [number, id]));
  return numbers.map((ids) => new Map([...ids].map(([id, number]) => [id, idOf.get(number) ?? id])));
}
