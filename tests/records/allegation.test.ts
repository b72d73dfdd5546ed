import { describe, expect, test } from "vitest";
import { type Claim, dataset, isAllegation, isDenial } from "../../src/index.js";

const document = { by: "source:harbour-post", commitment: "uncommitted" } as const;

const claim = (rest: Partial<Claim>): Claim => ({
  id: "claim:one",
  statement: "the keeper sold the lamp",
  type: "assertion",
  attribution: [document],
  about: ["actor:keeper"],
  evidence: [],
  ...rest,
});

const denied: Claim["attribution"] = [document, { by: "actor:keeper", commitment: "denied" }];
const passedOn: Claim["attribution"] = [
  { by: "source:harbour-post", commitment: "denied" },
  { by: "actor:guild", commitment: "certain" },
];

describe("isDenial", () => {
  test("asks whoever the claim comes down to, and nobody before", () => {
    expect(isDenial(claim({ attribution: denied }))).toBe(true);
    expect(isDenial(claim({ attribution: passedOn }))).toBe(false);
    expect(isDenial(claim({ attribution: passedOn.slice(0, 1) }))).toBe(true);
  });

  test("does not ask whether the denied would incriminate anybody", () => {
    expect(isDenial(claim({ attribution: denied, against: ["actor:keeper"] }))).toBe(true);
  });
});

describe("isAllegation", () => {
  test("holds of a claim against somebody that nobody denies in the end", () => {
    expect(isAllegation(claim({ against: ["actor:keeper"] }))).toBe(true);
    expect(isAllegation(claim({ against: ["actor:keeper"], attribution: passedOn }))).toBe(true);
    expect(isAllegation(claim({ against: ["actor:keeper"], attribution: denied }))).toBe(false);
    expect(isAllegation(claim({}))).toBe(false);
  });

  test("lets the compiler know that there are accused", () => {
    const accused: string[] = dataset.claims.filter(isAllegation).flatMap(({ against }) => [...against]);
    expect(accused.length).toBeGreaterThan(0);
  });
});
