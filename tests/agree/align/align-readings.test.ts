import { describe, expect, test } from "vitest";
import { type Alignment, alignReadings, compareReadings } from "../../../src/agree.js";
import { type Claim, dataset } from "../../../src/index.js";
import { harbour, twoReadings, underOtherIds, withClaims } from "../readings.js";

const layers = ["actors", "claims", "events"] as const;

/** The rows whose records are not the same but for the end of their ids. */
const wrongRows = (alignment: Alignment) =>
  layers.flatMap((layer) => alignment[layer].filter(({ records: [one, other] }) => `${one}-again` !== other));

describe("alignReadings", () => {
  test.each([
    ["the packaged dataset", dataset],
    ["an invented reading", harbour],
  ])("finds %s again under other ids and in another order", (_, reading) => {
    expect(wrongRows(alignReadings(twoReadings(reading, underOtherIds(reading))))).toEqual([]);
  });

  test("gives the same rows whoever comes first", () => {
    const one = alignReadings(twoReadings(harbour, underOtherIds(harbour)));
    const other = alignReadings(twoReadings(underOtherIds(harbour), harbour));
    for (const layer of layers) {
      const turned = other[layer].map(({ records }) => records.toReversed());
      expect(new Set(turned.map(String))).toEqual(new Set(one[layer].map(({ records }) => String(records))));
    }
  });

  test("lists claims in reading order, and what one reader alone has beside its neighbours", () => {
    const [, second] = harbour.claims;
    const ben = withClaims(underOtherIds(harbour), (claim) => (claim.id === `${second?.id}-again` ? undefined : claim));
    const { claims } = alignReadings(twoReadings(harbour, ben));
    expect(claims.find(({ records }) => records[0] === second?.id)).toEqual({ records: [second?.id, null] });
    const starts = claims.map(({ records: [id] }) => harbour.claims.find((claim) => claim.id === id)?.evidence[0]);
    const positions = starts.flatMap((passage) => (passage?.type === "text-position" ? [passage.start] : []));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  test("makes no pair of two claims that share a sentence and say other things", () => {
    const id = "claim:ice-watch-of-ministry";
    const one = withClaims(harbour, (claim) => (claim.id === "claim:haze-among-detained" ? undefined : claim));
    const elsewhere = harbour.claims.find((claim) => claim.id === id)?.evidence ?? [];
    const other = withClaims(underOtherIds(harbour), (claim) => {
      if (claim.id === `${id}-again`) return undefined;
      return claim.id === "claim:haze-among-detained-again" ? { ...claim, evidence: elsewhere } : claim;
    });
    const { claims } = alignReadings(twoReadings(one, other));
    expect(claims.filter(({ records }) => records.includes(null)).map(({ records }) => records)).toEqual(
      expect.arrayContaining([
        [id, null],
        [null, "claim:haze-among-detained-again"],
      ]),
    );
  });

  test("aligns three readings, and a record that the first does not have", () => {
    const [first] = harbour.claims;
    const anna = withClaims(harbour, (claim) => (claim.id === first?.id ? undefined : claim));
    const cora = underOtherIds(underOtherIds(harbour));
    const { claims, readers } = alignReadings([
      ...twoReadings(anna, underOtherIds(harbour)),
      { reader: "cora", dataset: cora },
    ]);
    expect(readers).toEqual(["anna", "ben", "cora"]);
    expect(claims.map(({ records }) => records).filter((records) => records.includes(null))).toEqual([
      [null, `${first?.id}-again`, `${first?.id}-again-again`],
    ]);
  });
});

describe("divisions", () => {
  test("tells of one claim that the other reader cut in three", () => {
    const id = "claim:keepers-injured";
    const parts = (claim: Claim): Claim[] => {
      const [passage] = claim.evidence;
      if (passage?.type !== "text-position") return [claim];
      const length = Math.floor((passage.end - passage.start) / 3);
      return [0, 1, 2].map((part) => ({
        ...claim,
        id: `claim:part-${part}` as const,
        evidence: [{ ...passage, start: passage.start + part * length, end: passage.start + (part + 1) * length }],
      }));
    };
    const whole = underOtherIds(harbour);
    const cut = {
      ...whole,
      claims: whole.claims.flatMap((claim) => (claim.id === `${id}-again` ? parts(claim) : [claim])),
    };
    const { divisions } = compareReadings(twoReadings(harbour, cut), { resamples: 0 });
    expect(divisions).toEqual([{ reader: "anna", claim: id, other: "ben", claims: expect.any(Array) }]);
    expect(divisions[0]?.claims.toSorted()).toEqual(["claim:part-0", "claim:part-1", "claim:part-2"]);
  });
});
