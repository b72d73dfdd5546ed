import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/generated/types.js";
import { mergeDatasets, splitDataset } from "../../src/merge.js";
import { type AnyRecord, kinds, listOf } from "../../src/records/kinds.js";
import { validateDataset } from "../../src/validate.js";
import { datasets, judgements } from "./dockers.js";

/** A reading of one of the articles: some of its ids are others, so that they are free or taken, and some records have a note. */
const reading = fc
  .record({
    article: fc.nat({ max: datasets.length - 1 }),
    renamed: fc.dictionary(
      fc.constantFrom(
        "actor:dockers",
        "actor:police",
        "event:quay-detention",
        "claim:two-hurt",
        "source:lantern-post-dockers",
      ),
      fc.constantFrom("a", "a-2", "dockers", "dockers-2", "dockers-3", "police-2"),
    ),
    noted: fc.array(fc.nat({ max: 20 }), { maxLength: 4 }),
    version: fc.constantFrom("1.0.0", "1.1.0"),
  })
  .map(({ article, renamed, noted, version }): Dataset => {
    const text = Object.entries(renamed).reduce((before, [id, slug]) => {
      const to = `${id.slice(0, id.indexOf(":"))}:${slug}`;
      return before.includes(`"${to}"`) ? before : before.replaceAll(`"${id}"`, `"${to}"`);
    }, JSON.stringify(datasets[article]));
    const { id: _, ...dataset } = JSON.parse(text) as Dataset;
    let place = 0;
    const withNotes = <R extends AnyRecord>(records: readonly R[]) =>
      records.map((record) => (noted.includes(place++) ? { ...record, note: "Read again." } : record));
    return {
      ...dataset,
      schemaVersion: version,
      sources: withNotes(dataset.sources),
      actors: withNotes(dataset.actors),
      events: withNotes(dataset.events),
      claims: withNotes(dataset.claims),
    };
  });

const readings = fc.array(reading, { minLength: 1, maxLength: 5 });

const countOf = (dataset: Dataset) => kinds.reduce((sum, kind) => sum + dataset[listOf[kind]].length, 0);

describe("merging and taking apart", () => {
  test("gives the inputs back, to the order of their keys", () => {
    fc.assert(
      fc.property(readings, (inputs) => {
        const verdict = mergeDatasets(inputs);
        if (!verdict.ok) {
          expect(verdict.issues.map(({ code }) => code)).toContain("adds-nothing");
          return;
        }
        expect(JSON.stringify(splitDataset(verdict.dataset, JSON.parse(JSON.stringify(verdict.parts))))).toBe(
          JSON.stringify(inputs),
        );
      }),
    );
  });

  test("makes a valid dataset that has every record, each id once, and as many as are different", () => {
    fc.assert(
      fc.property(readings, (inputs) => {
        const verdict = mergeDatasets(inputs);
        if (!verdict.ok) return;
        expect(validateDataset(verdict.dataset).ok).toBe(true);
        const shared = inputs.reduce((sum, input) => sum + countOf(input), 0) - countOf(verdict.dataset);
        expect(shared).toBeGreaterThanOrEqual(0);
        for (const { to } of verdict.renamed) expect(JSON.stringify(inputs)).not.toContain(`"id":"${to}"`);
      }),
    );
  });

  test("gives the bytes of before for every judgement that is taken back", () => {
    const bytesWith = (given: typeof judgements) => {
      const verdict = mergeDatasets(datasets, { judgements: given });
      return verdict.ok ? JSON.stringify(verdict.dataset) : "";
    };
    fc.assert(
      fc.property(fc.subarray([...judgements]), fc.subarray([...judgements]), (kept, added) => {
        const before = bytesWith(kept);
        bytesWith([...kept, ...added]);
        expect(bytesWith(kept)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});
