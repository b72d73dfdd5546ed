import { describe, expect, test } from "vitest";
import { type Dataset, dataset } from "../../src/index.js";
import {
  type DatasetVerdict,
  formatIssue,
  isDataset,
  parseDataset,
  validateDataset,
  validateRecord,
} from "../../src/validate.js";
import { cases } from "../cases.js";
import { fixtures } from "./fixtures.js";

const minimal = {
  schemaVersion: "1.0.0",
  name: "Harbour",
  version: "1.0.0",
  language: "en",
  license: "CC0-1.0",
  sources: [],
  actors: [],
  events: [],
  claims: [],
};

const linesOf = (verdict: DatasetVerdict) =>
  verdict.ok ? verdict.warnings.map(formatIssue) : [...verdict.issues, ...verdict.warnings].map(formatIssue);

/** The harbour fixture as a fresh copy that a test may break: `any`-free, with every path spelt by the test. */
function harbour(): { [K in "sources" | "actors" | "events" | "claims"]: Record<string, unknown>[] } {
  return JSON.parse(fixtures("valid").find(({ name }) => name === "harbour-post")?.text ?? "");
}

describe("validateDataset", () => {
  test("finds nothing wrong with the packaged dataset, and nothing to look at again", () => {
    expect(validateDataset(dataset)).toEqual({ ok: true, dataset, warnings: [], more: 0 });
  });

  test("gives back the very value", () => {
    const verdict = validateDataset(minimal);
    expect(verdict.ok && verdict.dataset).toBe(minimal);
  });

  test("tells whoever made a file by hand what to mend", () => {
    const { sources, actors, events, claims } = harbour();
    Object.assign(events[0] ?? {}, {
      participants: [{ actor: "actor:storm-office", role: "detaining-autority", claim: "claim:three-held" }],
    });
    Object.assign(actors[1] ?? {}, { parent: "actor:ministry-of-wether" });
    Object.assign(events[1] ?? {}, { status: "reported" });
    Object.assign(events[2] ?? {}, {
      when: { earliest: "2024-03-09", latest: "2024-03-08", basis: "stated" },
    });
    Object.assign(claims[1] ?? {}, { type: "label", about: ["actor:three-sailors"], relation: undefined });
    expect(
      linesOf(validateDataset(JSON.parse(JSON.stringify({ ...minimal, sources, actors, events, claims })))),
    ).toEqual([
      'actors[1].parent: no actor "actor:ministry-of-wether"; nearest is "actor:ministry-of-weather"',
      'actors[1].claims[0]: claim "claim:office-of-ministry" is not about actor "actor:storm-office"; name the actor in its "about", or another claim here',
      'events[0].participants[0].role: "detaining-autority" is not in the vocabulary; nearest is "detaining-authority"',
      'events[1].status: "reported" tells a "smuggling" as a fact; to name such an event is to accuse, so it is "alleged" until a court has convicted',
      "events[2].when.earliest: 2024-03-09 comes after latest, 2024-03-08",
      'claims[1].about[0]: labels actor "actor:three-sailors", and to label somebody is to accuse; name those it is against in "against"',
    ]);
  });

  test("tells of a broken record also what its good fields say", () => {
    const { events, ...rest } = harbour();
    const when = { earliest: "2024-03-04", latest: "2024-03-03", basis: "stated" };
    const broken = { ...events[1], titel: "?", participants: [{ role: "speakr" }], status: "reported", when };
    const codes = ["unknown-key", "missing-key", "missing-key", "not-in-vocabulary"];
    const verdict = validateDataset({ ...rest, events: [events[0], broken, ...events.slice(2)] }, { maxIssues: 20 });
    expect(verdict.ok ? [] : verdict.issues.map(({ code }) => code).sort()).toEqual(
      [...codes, "earliest-after-latest"].sort(),
    );
    const alone = validateRecord("event", broken);
    expect(alone.ok ? [] : alone.issues.map(({ code }) => code)).toContain("earliest-after-latest");
    const deep = { ...broken, note: [[[]]] };
    expect(validateRecord("event", deep, { limits: { maxDepth: 3 } })).toMatchObject({
      issues: [{ code: "too-deep" }],
    });
  });

  test("lists issues in the order of the document, whatever found them", () => {
    const { claims, ...rest } = harbour();
    Object.assign(claims[0] ?? {}, { about: ["event:nowhere"], statement: "" });
    Object.assign(claims[3] ?? {}, { evidence: [], about: ["actor:nobody"] });
    Object.assign(rest.events[0] ?? {}, { place: 1 });
    const verdict = validateDataset({ claims, ...rest, claim: 1 });
    expect(verdict.ok ? [] : verdict.issues.map(({ pointer }) => pointer)).toEqual([
      "/claims/0/statement",
      "/claims/0/about/0",
      "/claims/3/evidence",
      "/events/0/place",
      "/claim",
    ]);
  });

  test("says nothing of references to a broken record, or into a list that is none", () => {
    const { sources, actors, events, claims } = harbour();
    Object.assign(actors[2] ?? {}, { id: "actor:Three Sailors" });
    expect(linesOf(validateDataset({ ...minimal, sources, actors, events, claims }))).toEqual([
      'actors[2].id: "actor:Three Sailors" is no id: "actor:" and then lowercase letters, digits and single hyphens; nearest is "actor:three-sailors"',
    ]);
    expect(linesOf(validateDataset({ ...minimal, sources, actors: {}, events, claims }))).toEqual([
      "actors: must be a list, is an object",
    ]);
  });

  test("judges nothing else of a document of another major version", () => {
    const { sources, actors, events } = harbour();
    const linesFor = (schemaVersion: string) =>
      linesOf(validateDataset({ ...minimal, schemaVersion, sources, actors, events, people: [{}] }));
    expect(linesFor("2.0.0")).toEqual(['schemaVersion: "2.0.0" is not supported, 1.x.y is; update attributed-events']);
    expect(linesFor("0.9.0")).toEqual([
      'schemaVersion: "0.9.0" is not supported, 1.x.y is; convert the file, as the changelog says',
    ]);
    expect(linesFor("1.0").length).toBeGreaterThan(1);
  });

  test("judges a value of a union by the kind that it says it is", () => {
    const { sources, actors, events, claims } = harbour();
    Object.assign(claims[0] ?? {}, {
      attribution: [
        { by: "source:harbour-post", commitment: "certain" },
        { by: null, commitment: "certain" },
        { by: "Ministry", commitment: "sure" },
        { by: "actor:ministry-of-weather", commitment: "certain", cue: { type: "continuation", start: 1 } },
      ],
      relation: { subject: "actor:storm-office", predicate: "follows", object: "event:sailors-held" },
    });
    Object.assign(events[0] ?? {}, { when: { date: "2024-03-04" } });
    expect(linesOf(validateDataset({ ...minimal, sources, actors, events, claims }))).toEqual([
      'events[0].when: lacks "earliest"',
      'events[0].when: lacks "latest"',
      'events[0].when: lacks "basis"',
      'events[0].when.date: is no key here; known are "earliest", "latest", "throughout", "basis", "phrase" and "claim"',
      'claims[0].attribution[1]: lacks "unnamedSpeaker"',
      'claims[0].attribution[2].by: "Ministry" is no id: "source:" or "actor:" and then lowercase letters, digits and single hyphens',
      'claims[0].attribution[2].commitment: is "sure"; must be "certain", "probable", "possible", "uncommitted" or "denied"',
      'claims[0].attribution[3].cue.start: is no key here; known are "type"',
      'claims[0].relation.subject: "actor:storm-office" is the id of an actor; here must be one that begins with "event:"',
    ]);
  });

  test("names the record of each issue", () => {
    const { actors } = harbour();
    Object.assign(actors[0] ?? {}, { note: 1 });
    const verdict = validateDataset({ ...minimal, actors: [actors[0]] });
    expect(verdict).toMatchObject({ issues: [{ code: "wrong-type", record: "actor:ministry-of-weather" }] });
  });

  test("lists up to maxIssues and counts the rest, a broken record at least once", () => {
    const events = Array.from({ length: 500 }, () => ({}));
    const verdict = validateDataset({ ...minimal, events }, { maxIssues: 3 });
    expect(verdict.ok ? [] : verdict.issues.map(({ pointer }) => pointer)).toEqual([
      "/events/0",
      "/events/0",
      "/events/0",
    ]);
    expect(verdict.more).toBeGreaterThanOrEqual(499);
    expect(validateDataset({ ...minimal, events }, { maxIssues: 0 })).toMatchObject({ ok: false, issues: [] });
  });

  test("keeps no more issues in memory than it lists", () => {
    const actors = Array.from({ length: cases(20_000) }, (_, at) => ({ id: at }));
    expect(validateDataset({ ...minimal, actors })).toMatchObject({ ok: false, more: expect.any(Number) });
    const chained = actors.map((_, at) => ({ ...harbour().actors[0], id: `actor:a${at}`, parent: `actor:a${at + 1}` }));
    const verdict = validateDataset({ ...minimal, actors: chained });
    expect(verdict.ok ? [] : verdict.issues).toHaveLength(100);
    expect(verdict.more).toBeGreaterThan(cases(19_000));
  });

  test("does not look into a list that is too long", () => {
    const verdict = validateDataset({ ...minimal, sources: Array(1_000_001) });
    expect(linesOf(verdict)).toEqual(["sources: has 1,000,001 items; at most 1,000,000"]);
  });

  test("finds a circle of very many agencies", () => {
    const [ministry] = harbour().actors;
    const actors = Array.from({ length: cases(100_000) }, (_, at) => ({
      ...ministry,
      id: `actor:a${at}`,
      parent: `actor:a${(at + 1) % cases(100_000)}`,
    }));
    const verdict = validateDataset({ ...minimal, actors }, { maxIssues: Number.POSITIVE_INFINITY });
    const cycles = verdict.ok ? [] : verdict.issues.filter(({ code }) => code === "agency-cycle");
    expect(cycles.map(({ pointer }) => pointer)).toEqual(["/actors/0/parent"]);
    expect(cycles.map((issue) => formatIssue(issue).length < 250)).toEqual([true]);
  });
});

describe("parseDataset", () => {
  test("gives a typed dataset", () => {
    const { claims }: Dataset = parseDataset(structuredClone(dataset));
    expect(claims).toHaveLength(dataset.claims.length);
  });

  test("throws one error that can be read, and holds the issues", () => {
    const events = Array.from({ length: 30 }, () => ({ ...minimal }));
    expect(() => parseDataset({ ...minimal, language: "english!", events: [null] })).toThrow(
      'not a valid dataset:\n  language: "english!" is not a BCP 47 language tag such as "en" or "az-Latn"\n  events[0]: must be an object, is null',
    );
    expect(() => parseDataset({ ...minimal, events })).toThrow(
      expect.objectContaining({
        name: "InvalidDatasetError",
        message: expect.stringMatching(/^not a valid dataset:(\n {2}events\[0\].*){10}\n {2}… and \d+ more$/),
        issues: expect.arrayContaining([expect.objectContaining({ code: "missing-key", pointer: "/events/0" })]),
      }),
    );
  });
});

describe("isDataset", () => {
  test("takes warnings for no errors", () => {
    const warned = fixtures("invalid").find(({ name }) => name === "unattributed-allegation");
    expect(isDataset(JSON.parse(warned?.text ?? ""))).toBe(true);
    expect(isDataset({ ...minimal, name: "" })).toBe(false);
  });
});
