import { describe, expect, test } from "vitest";
import type { Dataset, Judgement, RecordId } from "../../src/generated/types.js";
import { formatMergeIssue, formatMergeNote, type MergeVerdict, mergeDatasets, splitDataset } from "../../src/merge.js";
import { kinds, listOf } from "../../src/records/kinds.js";
import { withReferences } from "../../src/records/with-references.js";
import { validateDataset } from "../../src/validate.js";
import { datasets, judgements } from "./dockers.js";

type Merged = MergeVerdict & { readonly ok: true };

function merged(verdict: MergeVerdict): Merged {
  if (!verdict.ok) throw new Error(verdict.issues.flatMap((issue) => formatMergeIssue(issue)).join("\n"));
  return verdict;
}

const linesOf = (verdict: MergeVerdict) =>
  verdict.ok ? "merged" : verdict.issues.flatMap((issue) => formatMergeIssue(issue));

const recordsOf = (dataset: Dataset) => kinds.flatMap((kind) => [...dataset[listOf[kind]]]);

const judged = (type: Judgement["type"], ...records: RecordId[]): Judgement => ({
  type,
  records,
  by: "Ada Moen",
  on: "2024-05-10",
  reason: "For the test.",
});

describe("mergeDatasets", () => {
  const all = merged(mergeDatasets(datasets));

  test("has every record of every input, unchanged but for ids", () => {
    const byId = new Map(recordsOf(all.dataset).map((record) => [record.id, record]));
    for (const [input, dataset] of datasets.entries()) {
      const renamed = new Map(all.renamed.filter((one) => one.input === input).map(({ from, to }) => [from, to]));
      const rename = (id: RecordId) => renamed.get(id) ?? id;
      for (const record of recordsOf(dataset))
        expect(byId.get(rename(record.id))).toEqual({ ...withReferences(record, rename), id: rename(record.id) });
    }
    expect(recordsOf(all.dataset)).toHaveLength(datasets.flatMap(recordsOf).length);
  });

  test("makes a valid dataset", () => {
    expect(validateDataset(all.dataset)).toMatchObject({ ok: true, warnings: [] });
  });

  test("gives a record whose id is taken the place of its input, and says so", () => {
    expect(all.renamed).toContainEqual({ input: 1, from: "actor:dockers", to: "actor:dockers-2" });
    expect(all.renamed).toContainEqual({ input: 3, from: "event:quay-detention", to: "event:quay-detention-4" });
  });

  test("gives no id that any input has", () => {
    const taken: Dataset = { ...(datasets[0] as Dataset), id: "urn:uuid:00000000-0000-4000-8000-000000000001" };
    const other = JSON.parse(JSON.stringify(taken).replaceAll("actor:police", "actor:dockers-2")) as Dataset;
    const { id: _, ...changed } = { ...other, actors: other.actors.map((one) => ({ ...one, note: "Read again." })) };
    const { renamed } = merged(mergeDatasets([taken, changed]));
    expect(renamed).toContainEqual({ input: 1, from: "actor:dockers", to: "actor:dockers-3" });
  });

  test("cuts a slug that would become too long, and ends it with no hyphen", () => {
    const long = `actor:${"a-".repeat(98)}bc`;
    const one = JSON.parse(JSON.stringify(datasets[0]).replaceAll("actor:police", long)) as Dataset;
    const other = { ...one, id: undefined, actors: one.actors.map((actor) => ({ ...actor, note: "Read again." })) };
    const { id: _, ...unnamed } = other;
    const { renamed } = merged(mergeDatasets([one, unnamed]));
    expect(renamed.find(({ from }) => from === long)?.to).toBe(`actor:${"a-".repeat(98)}b-2`);
  });

  test("keeps one record where inputs have it to the last letter, with all that it refers to", () => {
    const [first] = datasets as [Dataset];
    const police = first.actors.filter(({ id }) => id === "actor:police");
    const pilots = police.map((actor) => ({ ...actor, id: "actor:pilots" as const }));
    const { id: _, ...part } = { ...first, sources: [], actors: [...police, ...pilots], events: [], claims: [] };
    const { dataset, renamed } = merged(mergeDatasets([first, structuredClone(part)]));
    expect(renamed).toEqual([]);
    expect(dataset.actors).toEqual([...first.actors, ...pilots]);
  });

  test("tells two records of one text apart where what they refer to differs", () => {
    const [first] = datasets as [Dataset];
    const claims = first.claims.map((claim) => ({ ...claim, note: "Read again." }));
    const { id: _, ...again } = { ...first, claims };
    const { renamed, parts, dataset } = merged(mergeDatasets([first, again]));
    expect(renamed.map(({ from }) => from)).toEqual(
      expect.arrayContaining(["actor:dockers", "event:quay-detention", "claim:two-hurt"]),
    );
    expect(renamed.map(({ from }) => from)).not.toContain("actor:police");
    expect(splitDataset(dataset, parts)).toEqual([first, again]);
  });

  test("recognises one document that was read twice, by its address or its text", () => {
    expect(all.sameDocuments).toEqual([["source:lantern-post-dockers", "source:lantern-post-dockers-3"]]);
  });

  test("says where inputs are of other languages, licences and versions of the model", () => {
    const [one, other] = datasets as [Dataset, Dataset];
    const { dataset, notes } = merged(
      mergeDatasets([
        { ...one, schemaVersion: "1.1.0" },
        { ...other, language: "az", license: "MIT OR CC-BY-4.0" },
      ]),
    );
    expect(dataset).toMatchObject({
      schemaVersion: "1.1.0",
      language: "mul",
      license: "CC0-1.0 AND (MIT OR CC-BY-4.0)",
      name: "lantern-post-dockers + bay-courier-union",
    });
    expect(notes.map((note) => formatMergeNote(note))).toEqual([
      "the result follows model 1.1.0; of an older one are 1.0.0 (inputs[1])",
      "the inputs are in several languages: en (inputs[0]), az (inputs[1])",
      "the inputs have several licences, and each must be kept: CC0-1.0 (inputs[0]), MIT OR CC-BY-4.0 (inputs[1])",
    ]);
  });

  test("changes no input", () => {
    const copies = structuredClone(datasets);
    mergeDatasets(copies, { judgements });
    expect(copies).toEqual(datasets);
  });

  test("gives the same bytes for the same inputs, and those of before once a judgement is taken back", () => {
    const plain = JSON.stringify(all.dataset);
    for (const left of [...judgements.keys()]) {
      const others = judgements.filter((_, at) => at !== left);
      const without = JSON.stringify(merged(mergeDatasets(datasets, { judgements: others })).dataset);
      mergeDatasets(datasets, { judgements });
      expect(JSON.stringify(merged(mergeDatasets(datasets, { judgements: others })).dataset)).toBe(without);
    }
    expect(JSON.stringify(merged(mergeDatasets(datasets, { judgements: [] })).dataset)).toBe(plain);
  });

  test("changes no record by a judgement", () => {
    const { dataset } = merged(mergeDatasets(datasets, { judgements }));
    expect(recordsOf(dataset)).toEqual(recordsOf(all.dataset));
    expect(dataset.judgements).toEqual(judgements);
  });

  test("carries the judgements of the inputs along, each once, by the ids of the result", () => {
    const same = judged("same-actor", "actor:dockers", "actor:dockers-2");
    const two = merged(mergeDatasets(datasets.slice(0, 2), { judgements: [same] }));
    const { dataset } = merged(mergeDatasets([datasets[3], two.dataset]));
    expect(two.dataset.judgements).toEqual([same]);
    expect(dataset.judgements).toEqual([{ ...same, records: ["actor:dockers-3", "actor:dockers-2"] }]);
  });

  test("throws where there is no input", () => {
    expect(() => mergeDatasets([])).toThrow("mergeDatasets: inputs: is empty; give at least one dataset");
  });
});

describe("mergeDatasets refuses", () => {
  test.each<[string, MergeVerdict, readonly string[]]>([
    [
      "an input that is not valid, naming it",
      mergeDatasets([datasets[0], { ...datasets[1], claims: [] }], { maxIssues: 1 }),
      ['inputs[1]: actors[0].claims[0]: no claim "claim:seventeen-taken"', "inputs[1]: and 8 more"],
    ],
    [
      "the same dataset twice",
      mergeDatasets([datasets[0], datasets[1], structuredClone(datasets[0])]),
      ["inputs[2]: every record of it stands in inputs[0] already; leave one of them out"],
    ],
    [
      "another edition of a dataset",
      mergeDatasets([
        datasets[3],
        { ...datasets[3], actors: datasets[3]?.actors.map((one) => ({ ...one, note: "Later." })) },
      ]),
      [
        "inputs[1]: is an edition of the same dataset as inputs[0] (urn:uuid:3f3c1a58-0d0b-4d0e-9c55-1c1f4b1a0a04); give the newer one alone",
      ],
    ],
    [
      "a judgement about a record that is gone",
      mergeDatasets(datasets, { judgements: [judged("same-actor", "actor:dockers", "actor:docker")] }),
      ['judgements[0].records[1]: no actor "actor:docker"; nearest is "actor:dockers"'],
    ],
    [
      "a circle of judgements",
      mergeDatasets(datasets, {
        judgements: [
          judged("same-actor", "actor:dockers", "actor:dockers-2"),
          judged("not-the-same", "actor:dockers-2", "actor:dockers-3"),
          judged("same-actor", "actor:dockers", "actor:dockers-3"),
        ],
      }),
      [
        'judgements[1].records[1]: actor "actor:dockers-3" is judged the same as actor "actor:dockers-2" ("actor:dockers-2" → "actor:dockers" → "actor:dockers-3"), and here not; take one of the judgements back',
      ],
    ],
    [
      "an event judged the same as an actor",
      mergeDatasets(datasets, { judgements: [judged("not-the-same", "event:quay-detention", "actor:dockers")] }),
      [
        'judgements[0].records[1]: is the actor "actor:dockers"; this not-the-same judgement is about records of kind event',
      ],
    ],
    [
      "a judgement that names a record twice",
      mergeDatasets(datasets, { judgements: [judged("unsure", "actor:dockers", "actor:dockers")] }),
      ['judgements[0].records[1]: "actor:dockers" is in the list already, at place 0'],
    ],
    [
      "a judgement without a reason",
      mergeDatasets(datasets, {
        judgements: [{ ...judged("unsure", "actor:dockers", "actor:dockers-2"), reason: "" }],
      }),
      ["judgements[0].reason: has no characters; at least 1, or leave the key out where it is optional"],
    ],
  ])("%s", (_, verdict, lines) => {
    expect(linesOf(verdict)).toEqual(lines);
  });

  test("an actor judged the same as its own unit, by way of another", () => {
    const [first] = datasets as [Dataset];
    const unit = { parent: "actor:ministry-of-ports", claims: ["claim:no-names-given"] } as const;
    const actors = first.actors.map((actor) => (actor.id === "actor:police" ? { ...actor, ...unit } : actor));
    const about = first.claims.map((claim) =>
      claim.id === "claim:no-names-given" ? { ...claim, about: [...claim.about, "actor:police" as const] } : claim,
    );
    const verdict = mergeDatasets([{ ...first, actors, claims: about }, datasets[2]], {
      judgements: [
        judged("same-actor", "actor:ministry-of-ports", "actor:ministry-of-ports-2"),
        judged("same-actor", "actor:ministry-of-ports-2", "actor:police"),
      ],
    });
    expect(linesOf(verdict)).toEqual([
      'judgements[1].records: makes an actor a unit of itself: "actor:police" → "actor:ministry-of-ports"; take the judgement back',
    ]);
  });
});
