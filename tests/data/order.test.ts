import { describe, expect, test } from "vitest";
import { type Claim, claimsBy, dataset } from "../../src/index.js";

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const sorted = (records: readonly { readonly id: string }[]) => [...ids(records)].sort();

const placeOf = ({ evidence: [first] }: Claim) => (first?.type === "text-position" ? [first.start, first.end] : []);

describe("the authored files", () => {
  test.each(["sources", "actors", "events"] as const)("have %s by id", (kind) => {
    expect(ids(dataset[kind])).toEqual(sorted(dataset[kind]));
  });

  test("have claims in reading order", () => {
    const inOrder = [...dataset.claims].sort((a, b) => {
      const [[aStart = 0, aEnd = 0], [bStart = 0, bEnd = 0]] = [placeOf(a), placeOf(b)];
      return aStart - bStart || aEnd - bEnd || (a.id < b.id ? -1 : 1);
    });
    expect(ids(dataset.claims)).toEqual(ids(inOrder));
  });

  test("list the claims of an event in reading order", () => {
    const order = ids(dataset.claims);
    for (const { claims } of dataset.events)
      expect([...claims].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(claims);
  });

  test("list participants and counts in the order of their claims", () => {
    const order = ids(dataset.claims);
    for (const { participants, counts = [] } of dataset.events)
      for (const list of [participants, counts]) {
        const places = list.map(({ claim }) => order.indexOf(claim));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
  });

  test("have no actor that nothing is said of", () => {
    const mentioned = new Set(dataset.claims.flatMap(({ about }) => about));
    expect(dataset.actors.filter(({ id }) => !mentioned.has(id))).toEqual([]);
  });

  test("let nobody speak but whom the article cites", () => {
    const speakers = dataset.actors.filter(({ id }) => claimsBy(dataset, id).length > 0).map(({ id }) => id);
    expect(speakers).toEqual([
      "actor:azerbaijan",
      "actor:azerbaijani-police",
      "actor:ilham-aliyev",
      "actor:local-media",
      "actor:state-security-service",
    ]);
  });
});
