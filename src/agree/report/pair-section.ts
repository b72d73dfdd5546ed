import type { Confusion } from "../measure/confusion.js";
import type { PairAgreement } from "../measure/pair-agreement.js";
import { foundCells, foundHead, shareText } from "./numbers.js";
import type { Block, Section } from "./section.js";

/** How two readers agree, record by record. */
export function pairSection({
  readers,
  layers,
  attribution,
  passages,
  dates,
  things,
  commitments,
}: PairAgreement): Section {
  const [one, other] = readers;
  const head = foundHead(one, other);
  const { claims, attributed } = attribution;
  const speakers = [
    ["whole path", attribution.wholePath],
    ["whole path with commitments", attribution.wholePathWithCommitments],
    ["innermost speaker", attribution.innermost],
    ["inner speakers", attribution.speakers],
  ] as const;
  return {
    heading: `${one} and ${other}`,
    level: 2,
    blocks: [
      {
        text: `Aligned records are of the same thing, whatever was coded of it. Precision is the share of what ${other} has that ${one} has too, recall the share of what ${one} has that ${other} has too, and F1 lies between the two.`,
      },
      {
        table: {
          head: ["records", ...head],
          rows: layers.flatMap(({ layer, overlap, strict }) => [
            [`${layer}, aligned`, ...foundCells(overlap)],
            [`${layer}, the same in every field`, ...foundCells(strict)],
          ]),
        },
      },
      {
        text: `Who says so, in the ${claims} claims that both have: ${one} gives somebody beside the document in ${attributed[0]}, ${other} in ${attributed[1]}. A path is all of them, from the document inward; the innermost speaker is whom the claim comes down to.`,
      },
      { table: { head: ["who says so", ...head], rows: speakers.map(([name, its]) => [name, ...foundCells(its)]) } },
      {
        text: `Paths as long as each other: ${attribution.depth.same} of ${attribution.depth.of}. The same speakers in the same order: ${attribution.order.of === 0 ? "no path of both has several who are the same" : `${attribution.order.same} of ${attribution.order.of}`}.`,
      },
      ...(commitments.every(({ values }) => values.length === 0)
        ? []
        : [
            {
              text: `How sure each speaker is of it: a row is what ${one} gave, a column what ${other} gave for the same speaker, and who does not agree stands off the diagonal.`,
            },
          ]),
      ...commitments.flatMap((table) => confusionBlocks(table, one, other)),
      {
        text: `Passages of claims: ${passages.same} the same, ${passages.overlapping} overlapping, ${passages.apart} apart; shared characters ${shareText(passages.shared)} on average. Dates of events: ${dates.same} the same span, ${dates.overlapping} overlapping, ${dates.apart} apart.`,
      },
      {
        table: {
          head: ["in records that both have", ...head],
          rows: things.map(({ layer, each, found }) => [`${layer}: ${each}`, ...foundCells(found)]),
        },
      },
    ],
  };
}

function confusionBlocks({ field, values, counts }: Confusion, one: string, other: string): Block[] {
  if (values.length === 0) return [];
  const names = values.map((value) => value ?? "no such speaker");
  return [
    {
      table: {
        head: [`${field}: ${one} ↓ ${other} →`, ...names],
        rows: names.map((name, row) => [name, ...(counts[row] ?? []).map(String)]),
      },
    },
  ];
}
