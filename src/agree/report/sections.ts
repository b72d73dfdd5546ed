import type { Agreement } from "../compare-readings.js";
import { disagreementItems } from "./disagreement-items.js";
import { fieldSections } from "./field-sections.js";
import { counted } from "./numbers.js";
import { pairSection } from "./pair-section.js";
import { scoreSection } from "./score-section.js";
import type { Block, Section } from "./section.js";

/** All that is known of an agreement, harm first, then every two readers, every field, and what is left to settle. */
export function sectionsOf(agreement: Agreement): Section[] {
  const { readers, scores, pairs, divisions, disagreements } = agreement;
  const names = readers.map(({ reader }) => reader);
  return [
    {
      heading: `Agreement of ${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,
      level: 1,
      blocks: opening(agreement),
    },
    ...scores.map(scoreSection),
    ...pairs.map(pairSection),
    ...fieldSections(agreement),
    ...(divisions.length === 0 ? [] : [divisionSection(agreement)]),
    {
      heading: `What is left to settle: ${counted(disagreements.length, "record")}`,
      level: 2,
      blocks: disagreements.length === 0 ? [] : [{ items: disagreements.map(disagreementItems) }],
    },
  ];
}

function opening({ readers, gold, identical }: Agreement): Block[] {
  const rows = readers.map(({ reader, actors, claims, events }) => [
    reader === gold ? `${reader} (gold)` : reader,
    ...[actors, claims, events].map(String),
  ]);
  const twice = identical.map(([one, other]) => ({
    text: `${one} and ${other} hold the very same records. If that is one reading twice, nothing below says anything.`,
  }));
  return [{ table: { head: ["reader", "actors", "claims", "events"], rows } }, ...twice];
}

function divisionSection({ divisions }: Agreement): Section {
  const items = divisions.map(({ reader, claim, other, claims }) => ({
    text: `${reader} has ${claim} where ${other} has ${claims.length}: ${claims.join(", ")}`,
  }));
  return { heading: `One claim of one, several of the other: ${divisions.length}`, level: 2, blocks: [{ items }] };
}
