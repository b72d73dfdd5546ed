import { describe, expect, test } from "vitest";
import type { Dataset, Judgement } from "../../src/generated/types.js";
import { dataset as packaged } from "../../src/index.js";
import { mergeDatasets, proposeMatches, reasonTable } from "../../src/merge.js";
import { datasets, judgements } from "./dockers.js";

function merged(given: readonly Judgement[], inputs: readonly Dataset[] = datasets): Dataset {
  const verdict = mergeDatasets(inputs, { judgements: given });
  if (!verdict.ok) throw new Error("not merged");
  return verdict.dataset;
}

const shown = (dataset: Dataset, of: NonNullable<Parameters<typeof proposeMatches>[1]>["of"]) =>
  proposeMatches(dataset, { of }).map(({ records, weight }) => `${weight} ${records.join(" ")}`);

const sameEvents = judgements.slice(0, 1);

describe("proposeMatches", () => {
  test("lists events alike in place, number, day and who takes part, the likeliest first", () => {
    expect(shown(merged([]), ["same-event"])).toEqual([
      "6 event:quay-detention event:quay-detention-3",
      "4 event:quay-detention event:dockers-taken-away",
    ]);
  });

  test("lists actors of one name or identifier, and, once events are judged the same, those with one part in them", () => {
    expect(shown(merged([]), ["same-actor"])).toEqual([
      "5 actor:ministry-of-ports actor:ministry-of-ports-3",
      "5 actor:police actor:veldhaven-police",
    ]);
    expect(shown(merged(sameEvents), ["same-actor"])).toContain("4 actor:dockers actor:dockers-2");
  });

  test("lists claims in like words about what is judged the same, a denial among them", () => {
    expect(shown(merged(sameEvents), ["same-claim"])[0]).toBe("6 claim:fourteen-held claim:post-says-fourteen");
    expect(shown(merged(sameEvents), ["same-claim"]).join()).toContain("claim:police-deny");
  });

  test("proposes nothing that was judged, as the same, as not the same or as unsure", () => {
    const pair = ["actor:police", "actor:veldhaven-police"] as const;
    for (const type of ["same-actor", "not-the-same", "unsure"] as const) {
      const judged = { type, records: pair, by: "Ada Moen", on: "2024-05-10", reason: "Looked into." };
      expect(shown(merged([judged]), ["same-actor"]).join()).not.toContain("veldhaven-police");
    }
  });

  test("gives reasons whose weights are in the table, and no more than are asked for", () => {
    for (const { reasons, weight } of proposeMatches(merged(sameEvents))) {
      expect(weight).toBe(reasons.reduce((sum, { code }) => sum + reasonTable[code].weight, 0));
      expect(reasons.map((one) => one.weight)).toEqual(reasons.map((one) => one.weight).sort((a, b) => b - a));
    }
    expect(proposeMatches(merged([]), { most: 1 })).toHaveLength(1);
  });

  test("finds what two readers of one document read in one passage", () => {
    const [first] = datasets as [Dataset];
    const text = JSON.stringify(first).replaceAll(/"(source|actor|event|claim):([a-z-]+)"/g, '"$1:$2-b"');
    const { id: _, ...again } = JSON.parse(text) as Dataset;
    const [best] = proposeMatches(merged([], [first, again]), { of: ["same-claim"] });
    expect(best?.reasons.map(({ code }) => code)).toContain("same-passage");
  });

  test("proposes no two events of one document, which its reader told apart", () => {
    expect(proposeMatches(packaged, { of: ["same-event"] })).toEqual([]);
  });
});
