import { describe, expect, test } from "vitest";
import { alignReadings } from "../../../src/agree.js";
import type { Dataset } from "../../../src/index.js";
import { harbour, twoReadings } from "../readings.js";

const [claim] = harbour.claims;
if (claim === undefined) throw new Error("the reading has no claim");

/** So many claims that are alike in everything but their ids. */
const alike = (count: number, tag: string): Dataset => ({
  ...harbour,
  events: [],
  claims: Array.from({ length: count }, (_, at) => ({ ...claim, id: `claim:c-${at}-${tag}` as const })),
});

describe("alignReadings, of claims that nothing tells apart", () => {
  test("pairs them all, in order", () => {
    const { claims } = alignReadings(twoReadings(alike(300, "one"), alike(300, "other")));
    expect(claims.map(({ records }) => records)).toEqual(
      Array.from({ length: 300 }, (_, at) => [`claim:c-${at}-one`, `claim:c-${at}-other`]),
    );
  });

  test("finds each again among hundreds on one passage that say other things", () => {
    const words = ["storm", "keeper", "almanac", "envelope", "winter", "squall", "circle", "calm", "watch", "radio"];
    const saying = (reading: Dataset, more: string): Dataset => ({
      ...reading,
      claims: reading.claims.map((one, at) => {
        const said = [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100)].map((word) => words[word]);
        return { ...one, statement: `${said.join(" ")} number ${at}${more}` };
      }),
    });
    const other = saying(alike(300, "other"), " indeed");
    const { claims } = alignReadings(
      twoReadings(saying(alike(300, "one"), ""), { ...other, claims: other.claims.toReversed() }),
    );
    expect(claims.filter(({ records: [one, its] }) => one?.replace("one", "other") !== its)).toEqual([]);
  });

  test("leaves over what one reader has more", () => {
    const { claims } = alignReadings(twoReadings(alike(40, "one"), alike(50, "other")));
    expect(claims.filter(({ records: [one, other] }) => one !== null && other !== null)).toHaveLength(40);
    expect(claims).toHaveLength(50);
  });
});
