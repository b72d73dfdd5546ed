import { type HarmKind, harmTable } from "../score/harm.js";
import { describeHarm, type Score } from "../score/score-reading.js";
import type { Section } from "./section.js";

/** What a reading does that its gold reading does not, kind by kind. */
export function scoreSection({ gold, reader, harms, counts }: Score): Section {
  const kinds = (Object.keys(harmTable) as HarmKind[]).filter((kind) => counts[kind] > 0);
  const items = kinds.map((kind) => ({
    text: `${kind}, ${counts[kind]}: ${harmTable[kind]}`,
    below: harms.filter((harm) => harm.kind === kind).map((harm) => ({ text: describeHarm(harm) })),
  }));
  return {
    heading: `Harm that ${reader} does and ${gold} does not: ${harms.length}`,
    level: 2,
    blocks: harms.length === 0 ? [{ text: "None was found." }] : [{ items }],
  };
}
