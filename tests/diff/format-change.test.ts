import { describe, expect, test } from "vitest";
import { type Change, diffDatasets, formatChange, toChangelog } from "../../src/diff.js";
import { dataset } from "../../src/index.js";
import { allegation, alleged, plain, small, withClaim, withEvent } from "./gale.js";

const surer = withClaim({
  ...allegation,
  attribution: allegation.attribution.map((step, at) => (at === 1 ? { ...step, commitment: "certain" } : step)),
});

describe("formatChange", () => {
  test("says level, record, what changed, on whose word, and where to look", () => {
    expect(diffDatasets(small, surer).changes.map(formatChange)).toEqual([
      "major  claim:pilots-moved-buoys: actor:ministry-of-weather is surer of it: probable → certain " +
        "(an allegation, on the word of source:harbour-post-gale › actor:ministry-of-weather › a speaker nobody names; " +
        "characters 10–30, characters 40–60 of source:harbour-post-gale)",
    ]);
  });

  test("never shows a claim without its speaker", () => {
    const empty = { ...dataset, claims: [] };
    const reworded = {
      ...dataset,
      claims: dataset.claims.map((one) => ({ ...one, statement: `${one.statement} so` })),
    };
    const changes = [empty, reworded].flatMap((after) => diffDatasets(dataset, after).changes);
    const ofClaims = changes.filter(({ record }) => record?.startsWith("claim:"));
    expect(ofClaims.length).toBeGreaterThan(dataset.claims.length);
    for (const change of ofClaims) expect(formatChange(change)).toContain("on the word of source:");
  });

  test("escapes what a terminal would obey", () => {
    const [change] = diffDatasets(small, withClaim({ ...plain, note: "\u001b[2Jgone\u202e" })).changes;
    expect(formatChange(change as Change)).toContain("\\u001b[2Jgone\\u202e");
  });
});

describe("toChangelog", () => {
  test("has a line a record under retracted, lost, corrected and added", () => {
    const retracted = { version: "1.1.0", reason: "Read wrongly.", successor: "claim:gale-blew-at-night" } as const;
    const after = {
      ...withEvent({ ...alleged, when: { ...alleged.when, latest: "2024-03-01" } as never }),
      actors: small.actors.slice(0, 1),
      claims: [allegation, { ...plain, retracted }, { ...plain, id: "claim:gale-blew-at-night" as const }],
    };
    expect(toChangelog(diffDatasets(small, after))).toBe(`#### Retracted

- \`claim:gale-blew\` (on the word of source:harbour-post-gale › actor:ministry-of-weather): withdrawn: “Read wrongly.”; see claim:gale-blew-at-night. Passage: characters 80–100 of source:harbour-post-gale. *minor*

#### Lost

- \`actor:harbour-pilots\`: gone, and its id leads nowhere: records are withdrawn, never dropped. *major*

#### Corrected

- \`event:buoys-moved\` (an allegation): date: open to 2024-03-02 → open to 2024-03-01. Passage: characters 10–30, characters 40–60 of source:harbour-post-gale. *minor*

#### Added

- \`claim:gale-blew-at-night\` (on the word of source:harbour-post-gale › actor:ministry-of-weather): new. Passage: characters 80–100 of source:harbour-post-gale. *minor*
`);
  });

  test("escapes Markdown, and is empty where nothing changed", () => {
    const marked = toChangelog(diffDatasets(small, withClaim({ ...plain, note: "<b>[x](y)</b> *z*" })));
    expect(marked).toContain("“\\<b\\>\\[x\\](y)\\</b\\> \\*z\\*”");
    expect(toChangelog(diffDatasets(small, small))).toBe("");
  });
});
