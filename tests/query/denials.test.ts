import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeClaim, findClaims, isAllegation, isDenial, silentActors } from "../../src/index.js";
import { parseDataset } from "../../src/validate.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const gazette = parseDataset(JSON.parse(read("tests/fixtures/valid/denials.json")));
const page = read("docs/denials.md");

const idsOf = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id.replace("claim:", ""));

describe("docs/denials.md", () => {
  test("names claims that are there", () => {
    const named = [...page.matchAll(/`(claim:[a-z-]+)`/g)].map(([, id]) => id);
    expect(named.length).toBeGreaterThan(10);
    expect(gazette.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });

  test("shows the sentences of describeClaim", () => {
    const shown = [...page.matchAll(/^> `(claim:[a-z-]+)`: (.*)$/gm)];
    expect(shown).toHaveLength(3);
    for (const [, id, sentence] of shown) {
      const claim = gazette.claims.find((one) => one.id === id);
      expect(claim && describeClaim(gazette, claim)).toBe(sentence);
    }
  });
});

describe("the cases of docs/denials.md", () => {
  test("are allegations, denials or neither", () => {
    expect(idsOf(gazette.claims.filter(isAllegation))).toEqual([
      "guild-accuses-brandt",
      "ministry-rejects-rumour",
      "brandt-says-vik-lied",
    ]);
    expect(idsOf(gazette.claims.filter(isDenial))).toEqual([
      "brandt-denies",
      "lawyer-denies",
      "police-deny-beating",
      "ministry-denies-shortage",
      "brandt-denies-breakage",
    ]);
  });

  test("give allegations to against, and denials where they are asked for", () => {
    expect(idsOf(findClaims(gazette, { against: "Ole Brandt" }))).toEqual(["guild-accuses-brandt"]);
    expect(idsOf(findClaims(gazette, { against: "Ole Brandt", denial: true }))).toEqual([
      "brandt-denies",
      "lawyer-denies",
    ]);
    expect(findClaims(gazette, { against: "two officers" })).toEqual([]);
  });

  test("leave nobody silent who denies, by himself or by a lawyer, and accuse nobody by a denial", () => {
    expect(silentActors(gazette)).toEqual([]);
    const without = (...ids: string[]) => ({
      ...gazette,
      claims: gazette.claims.filter(({ id }) => !ids.includes(id)),
    });
    const brandtsOwn = ["claim:brandt-denies", "claim:brandt-says-vik-lied", "claim:brandt-denies-breakage"];
    expect(silentActors(without(...brandtsOwn))).toEqual([]);
    expect(silentActors(without(...brandtsOwn, "claim:lawyer-denies")).map(({ id }) => id)).toContain(
      "actor:ole-brandt",
    );
  });
});
