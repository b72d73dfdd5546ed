import { describe, expect, test } from "vitest";
import { type Agreement, compareReadings, toAgreementMarkdown, toAgreementText } from "../../src/agree.js";
import { type Claim, type Dataset, dataset } from "../../src/index.js";
import { harbour, harbourText, stripped, twoReadings, underOtherIds, withClaims } from "./readings.js";

const other = underOtherIds(harbour);
const article = harbour.sources.find(({ text }) => text !== undefined)?.id ?? "";

const changed = (id: string, change: (claim: Claim) => Claim): Dataset =>
  withClaims(other, (claim) => (claim.id === `${id}-again` ? change(claim) : claim));

const surer = changed("claim:forecasters-paid", (claim) => ({
  ...claim,
  note: "“Probably” is the office's, not the media's.",
  attribution: claim.attribution.map((step, at) => (at === 1 ? { ...step, commitment: "certain" as const } : step)),
}));

const compare = (ben: Dataset, resamples = 0) => compareReadings(twoReadings(harbour, ben), { resamples });
const field = ({ fields }: Agreement, name: string) => fields.find((one) => one.field === name);

describe("compareReadings", () => {
  test("finds nothing to settle where only ids and the order of records differ", () => {
    const { disagreements, pairs, divisions, identical } = compareReadings(
      twoReadings(dataset, underOtherIds(dataset)),
      {
        resamples: 0,
      },
    );
    expect({ disagreements, divisions, identical }).toEqual({ disagreements: [], divisions: [], identical: [] });
    const counts = { actors: dataset.actors.length, claims: dataset.claims.length, events: dataset.events.length };
    for (const { layer, overlap, strict } of pairs[0]?.layers ?? []) {
      expect(overlap).toMatchObject({ both: counts[layer], onlyOne: 0, onlyOther: 0, f1: 1 });
      expect(strict).toEqual(overlap);
    }
    expect(pairs[0]?.dates).toEqual({ same: counts.events, overlapping: 0, apart: 0 });
    expect(pairs[0]?.passages).toEqual({ same: counts.claims, overlapping: 0, apart: 0, shared: 1 });
  });

  test("names a difference with passage, words, both codings and notes", () => {
    const { disagreements } = compareReadings(twoReadings(harbour, surer), {
      resamples: 0,
      texts: { [article]: harbourText },
    });
    expect(disagreements).toMatchObject([
      {
        layer: "claims",
        claim: "claim:forecasters-paid",
        words: "the forecasters had probably been paid by the Almanac Office",
        codings: [
          { reader: "anna", record: "claim:forecasters-paid", coding: expect.stringContaining("local media") },
          {
            reader: "ben",
            record: "claim:forecasters-paid-again",
            note: "“Probably” is the office's, not the media's.",
          },
        ],
        differences: [
          { field: "commitment of inner speakers", each: "actor:local-media", values: ["probable", "certain"] },
        ],
      },
    ]);
  });

  test("counts how sure speakers are in a table, and who is missing beside it", () => {
    const [pair] = compare(surer).pairs;
    const table = pair?.commitments.find(({ field: name }) => name === "commitment of inner speakers");
    expect(table?.values).toEqual(["certain", "probable", "uncommitted", "denied"]);
    const row = table?.values.indexOf("probable") ?? -1;
    expect(table?.counts[row]).toEqual([1, 0, 0, 0]);
    const lost = compare(stripped(other)).pairs[0]?.commitments[1];
    expect(lost?.values.at(-1)).toBeNull();
    expect(
      lost?.counts
        .map((counts) => counts.at(-1))
        .slice(0, -1)
        .every((count) => (count ?? 0) > 0),
    ).toBe(true);
  });

  test("tells the same speakers in another order from other speakers", () => {
    const two =
      (first: number, second: number) =>
      (claim: Claim): Claim => {
        const [document, media] = claim.attribution;
        const steps = [media, { ...media, by: "actor:ada-squall-again", cue: undefined }] as Claim["attribution"];
        return { ...claim, attribution: [document, steps[first], steps[second]] as Claim["attribution"] };
      };
    const readings = twoReadings(
      underOtherIds(changed("claim:forecasters-paid", two(0, 1))),
      changed("claim:forecasters-paid", two(1, 0)),
    );
    const attribution = compareReadings(readings, { resamples: 0 }).pairs[0]?.attribution;
    expect(attribution?.order).toEqual({ same: 0, of: 1 });
    expect(attribution?.speakers.f1).toBe(1);
    expect(attribution?.wholePath.f1).toBeLessThan(1);
  });

  test("says of dates whether they are the same, overlap, or are apart", () => {
    const dated = (earliest: string | null, latest: string | null): Dataset => ({
      ...other,
      events: other.events.map((event) =>
        event.id === "event:office-denial-again" ? { ...event, when: { ...event.when, earliest, latest } } : event,
      ),
    });
    expect(compare(dated("2024-03-04", "2024-03-05")).pairs[0]?.dates).toMatchObject({ overlapping: 1, apart: 0 });
    expect(compare(dated(null, null)).pairs[0]?.dates).toMatchObject({ overlapping: 1, apart: 0 });
    expect(compare(dated("2024-03-05", "2024-03-05")).pairs[0]?.dates).toMatchObject({ overlapping: 0, apart: 1 });
  });

  test("prints no coefficient of few things, or where everything has one value, and says which", () => {
    const agreement = compare(other);
    expect(field(agreement, "status")?.alpha).toEqual({ value: null, why: "too-few" });
    const own = compareReadings(twoReadings(stripped(dataset), stripped(underOtherIds(dataset))), { resamples: 0 });
    expect(field(own, "kind of innermost speaker")?.kappa).toEqual({ value: null, why: "one-value" });
    expect(field(own, "commitment of inner speakers")?.alpha).toEqual({ value: null, why: "nothing-compared" });
    const text = toAgreementText(agreement);
    expect(text).toContain("too few");
    expect(text).not.toContain("NaN");
  });

  test("gives the same intervals for the same seed, and others for another", () => {
    const ben = withClaims(underOtherIds(dataset), (claim) =>
      claim.statement.length % 3 === 0 ? { ...claim, type: "assertion" } : claim,
    );
    const [one, again, elsewhere] = [1, 1, 2].map((seed) => {
      const { fields } = compareReadings(twoReadings(dataset, ben), { resamples: 200, seed });
      return fields.find(({ layer, field: name }) => layer === "claims" && name === "type")?.alpha;
    });
    expect(one).toEqual(again);
    expect(one).not.toEqual(elsewhere);
    if (one?.value == null || one.interval === undefined) throw new Error("no interval");
    expect(one.interval[0]).toBeLessThan(one.value);
    expect(one.interval[1]).toBeGreaterThan(one.value);
  });

  test("measures three readers: alpha of all, every two, and no kappa of three", () => {
    const agreement = compareReadings(
      [...twoReadings(harbour, surer), { reader: "cora", dataset: underOtherIds(other) }],
      { resamples: 0 },
    );
    expect(agreement.pairs.map(({ readers }) => readers)).toEqual([
      ["anna", "ben"],
      ["anna", "cora"],
      ["ben", "cora"],
    ]);
    const types = agreement.fields.find((one) => one.layer === "claims" && one.field === "type");
    expect(types).toMatchObject({ observed: 1, alpha: { value: 1 } });
    expect(types).not.toHaveProperty("kappa");
    expect(agreement.disagreements[0]?.differences[0]?.values).toEqual(["probable", "certain", "probable"]);
  });

  test("measures what was put together by hand, though it overlaps nowhere", () => {
    const { alignment } = compare(other);
    const [first, second] = alignment.claims;
    const crossed = {
      ...alignment,
      claims: [
        { records: [first?.records[0] ?? null, second?.records[1] ?? null] },
        { records: [second?.records[0] ?? null, first?.records[1] ?? null] },
        ...alignment.claims.slice(2),
      ],
    };
    const [pair] = compareReadings(twoReadings(harbour, other), { resamples: 0, alignment: crossed }).pairs;
    expect(pair?.passages.apart).toBe(2);
  });
});

describe("toAgreementMarkdown", () => {
  test("says the same as the text, and escapes what Markdown or HTML would obey", () => {
    const marked = compare(changed("claim:envelopes", (claim) => ({ ...claim, note: "<b>[x](y)</b> | *z* & more" })));
    const noted = compare(
      changed("claim:envelopes", (claim) => ({ ...claim, type: "announcement", note: "<b>[x](y)</b> | *z* & more" })),
    );
    expect(marked.disagreements).toEqual([]);
    const text = toAgreementMarkdown(noted);
    expect(text).toContain("note: \\<b\\>\\[x\\](y)\\</b\\> \\| \\*z\\* \\& more");
    const cells = (line: string) =>
      line
        .split(/ {2,}|\|/)
        .map((cell) => cell.trim())
        .filter((cell) => cell !== "");
    const rows = toAgreementText(noted)
      .split("\n")
      .filter((line) => line.startsWith("claims, aligned"));
    expect(rows.length).toBe(1);
    expect(text.split("\n").map(cells)).toContainEqual(cells(rows[0] ?? ""));
  });
});

describe("toAgreementText", () => {
  test("escapes what a terminal would obey", () => {
    const noted = compare(
      changed("claim:envelopes", (claim) => ({ ...claim, type: "announcement", note: "\u001b[2Jgone\u202e" })),
    );
    expect(toAgreementText(noted)).toContain("note: \\u001b[2Jgone\\u202e");
    expect(toAgreementMarkdown(noted)).toContain("note: \\\\u001b\\[2Jgone\\\\u202e");
  });

  test("never shows a claim without who says so", () => {
    const gone = compare(withClaims(other, (claim) => (claim.type === "assertion" ? undefined : claim)));
    const codings = gone.disagreements.filter(({ layer }) => layer === "claims").flatMap((one) => one.codings);
    expect(codings.length).toBeGreaterThan(5);
    for (const { coding } of codings) if (coding !== null) expect(coding).toMatch(/^(Harbour Post|Radio Calm|“)/);
  });
});
