import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, changeTable, diffDatasets, formatChange } from "../../src/diff.js";
import type { ActorId, AttributionStep, Claim, Dataset, ReportedEvent } from "../../src/generated/types.js";
import { eventTypeTable } from "../../src/generated/vocabularies.js";
import { dataset } from "../../src/index.js";
import { cases } from "../cases.js";
import { allegation, alleged, plain, reported, small, withClaim, withEvent } from "./gale.js";

const brief = (after: Dataset, before: Dataset = small) =>
  diffDatasets(before, after).changes.map(({ code, level, path }) => `${level} ${code} ${path}`.trim());

const step = (claim: Claim, at: number, edit: Partial<AttributionStep>): Claim => ({
  ...claim,
  attribution: claim.attribution.map((one, index) => (index === at ? ({ ...one, ...edit } as AttributionStep) : one)),
});

const without = (claim: Claim, at: number): Claim => ({ ...claim, attribution: claim.attribution.toSpliced(at, 1) });

const participant = (edit: Partial<ReportedEvent["participants"][number]>): ReportedEvent => ({
  ...alleged,
  participants: alleged.participants.map((one, index) => (index === 0 ? { ...one, ...edit } : one)),
});

const withdrawn = { version: "1.1.0", reason: "Read wrongly.", successor: plain.id } as const;

/** What was edited, the edition that results, and what it is called. */
const table: readonly (readonly [string, Dataset, readonly string[]])[] = [
  ["a claim dropped", { ...small, claims: [allegation] }, ["major record-lost"]],
  [
    "an actor added",
    { ...small, actors: [...small.actors, { ...small.actors[0], id: "actor:new" }] } as Dataset,
    ["minor record-added"],
  ],
  ["a claim withdrawn", withClaim({ ...allegation, retracted: withdrawn }), ["minor record-withdrawn retracted"]],
  ["another licence", { ...small, license: "CC0-1.0" }, ["major license-changed license"]],
  ["another minor model", { ...small, schemaVersion: "1.1.0" }, ["minor model-changed schemaVersion"]],
  ["another name, and no id", { ...small, name: "storm" }, ["major identity-changed name"]],
  ["an id", { ...small, id: "urn:uuid:0b6c9c1e-6f0e-4a55-9d52-3f1c7f7f2a10" }, ["major identity-changed id"]],
  ["records in another order", { ...small, claims: [plain, allegation] }, ["patch reordered claims"]],

  [
    "an allegation's speaker surer",
    withClaim(step(allegation, 1, { commitment: "certain" })),
    ["major commitment-raised attribution[1].commitment"],
  ],
  [
    "an allegation's speaker less sure",
    withClaim(step(allegation, 1, { commitment: "possible" })),
    ["minor commitment-lowered attribution[1].commitment"],
  ],
  [
    "another claim's speaker surer",
    withClaim(step(plain, 1, { commitment: "certain" })),
    ["minor commitment-raised attribution[1].commitment"],
  ],
  ["an allegation without its hearsay step", withClaim(without(allegation, 2)), ["major hedge-lost attribution[2]"]],
  [
    "an allegation with hearsay read as finding",
    withClaim(step(allegation, 2, { cue: { ...allegation.attribution[2]?.cue, type: "finding" } as never })),
    ["major hedge-lost attribution[2].cue"],
  ],
  [
    "an allegation's nobody given a name",
    withClaim({
      ...allegation,
      attribution: [...allegation.attribution.slice(0, 2), { by: "actor:harbour-pilots", commitment: "uncommitted" }],
    }),
    ["major hedge-lost attribution[2].by"],
  ],
  [
    "an allegation without one of its speakers",
    withClaim(without(allegation, 1)),
    ["major speaker-lost attribution[1]"],
  ],
  ["another claim without its speaker", withClaim(without(plain, 1)), ["minor speaker-lost attribution[1]"]],
  [
    "a claim with a speaker more",
    withClaim({ ...plain, attribution: [...plain.attribution, { by: "actor:harbour-pilots", commitment: "certain" }] }),
    ["minor speaker-added attribution[2]"],
  ],
  [
    "a claim that another says together with its speaker",
    withClaim(step(plain, 1, { together: ["actor:harbour-pilots"] } as never)),
    ["minor speaker-added attribution[1].together[0]"],
  ],
  [
    "a claim with two speakers and one for whom they speak, all in one step more",
    withClaim({
      ...plain,
      attribution: [
        ...plain.attribution,
        {
          by: "source:harbour-post-gale",
          together: ["actor:harbour-pilots"],
          onBehalfOf: "actor:harbour-pilots",
          commitment: "certain",
        },
      ],
    }),
    [
      "minor speaker-added attribution[2]",
      "minor speaker-added attribution[2].together[0]",
      "minor speaker-added attribution[2].onBehalfOf",
    ],
  ],
  [
    "an allegation on somebody's behalf",
    withClaim(step(allegation, 2, { onBehalfOf: "actor:ministry-of-weather" } as never)),
    ["minor speaker-added attribution[2].onBehalfOf"],
  ],
  [
    "a claim by another speaker",
    withClaim(step(plain, 1, { by: "actor:harbour-pilots" } as never)),
    ["minor speaker-changed attribution[1].by"],
  ],
  [
    "a cue of another kind",
    withClaim(step(plain, 1, { cue: { type: "continuation" } })),
    ["minor cue-changed attribution[1].cue"],
  ],
  [
    "a speech event added",
    withClaim(step(plain, 1, { event: "event:gale" })),
    ["minor field-changed attribution[1].event"],
  ],

  [
    "somebody more accused",
    withClaim({ ...allegation, against: ["actor:harbour-pilots", "actor:ministry-of-weather"] }),
    ["major accused-added against[1]"],
  ],
  [
    "a claim made an allegation",
    withClaim({ ...plain, against: ["actor:harbour-pilots"] }),
    ["major accused-added against[0]"],
  ],
  [
    "an allegation made a plain claim",
    withClaim({ ...allegation, against: undefined } as never),
    ["minor accused-removed against[0]"],
  ],
  ["an allegation made a finding", withClaim({ ...allegation, type: "finding" }), ["major type-hardened type"]],
  ["an allegation made an assertion", withClaim({ ...allegation, type: "assertion" }), ["minor type-changed type"]],
  [
    "an allegation reworded",
    withClaim({ ...allegation, statement: "the harbour pilots displaced the buoys" }),
    ["major reworded statement"],
  ],
  [
    "another statement reworded",
    withClaim({ ...plain, statement: "it blew a gale on 1 March 2024" }),
    ["patch reworded statement"],
  ],
  ["a note reworded", withClaim({ ...plain, note: "The hour is not given." }), ["patch note-reworded note"]],
  ["a note dropped", withClaim({ ...plain, note: undefined } as never), ["patch note-reworded note"]],
  [
    "a passage moved",
    withClaim({ ...plain, evidence: allegation.evidence.slice(0, 1) }),
    ["minor passage-moved evidence[0]"],
  ],
  [
    "passages in another order",
    withClaim({ ...allegation, evidence: allegation.evidence.toReversed() }),
    ["patch reordered evidence"],
  ],
  [
    "a subject more",
    withClaim({ ...plain, about: ["event:gale", "actor:harbour-pilots"] }),
    ["minor field-changed about[1]"],
  ],

  ["an allegation told as fact", withEvent({ ...alleged, status: "reported" }), ["major allegation-reported status"]],
  ["another status", withEvent({ ...reported, status: "ongoing" }), ["minor status-changed status"]],
  ["a type that is wrongdoing", withEvent({ ...reported, type: "smuggling" }), ["major type-hardened type"]],
  ["another type", withEvent({ ...reported, type: "consultation" }), ["minor type-changed type"]],
  ["an alleged event's title", withEvent({ ...alleged, title: "Moving of buoys" }), ["major reworded title"]],
  ["another event's title", withEvent({ ...reported, title: "The gale" }), ["patch reworded title"]],
  [
    "a bound moved",
    withEvent({ ...reported, when: { ...reported.when, latest: "2024-03-02" } as never }),
    ["minor date-moved when"],
  ],
  [
    "another basis for a date",
    withEvent({ ...reported, when: { ...reported.when, basis: "relative" } }),
    ["minor field-changed when.basis"],
  ],
  [
    "a legal status advanced",
    withEvent(participant({ legalStatus: "charged" })),
    ["major legal-status-advanced participants[0].legalStatus"],
  ],
  [
    "a legal status taken back",
    withEvent(participant({ legalStatus: "released" })),
    ["minor legal-status-changed participants[0].legalStatus"],
  ],
  [
    "a role that accuses no more",
    withEvent(participant({ role: "recipient" })),
    ["minor role-changed participants[0].role"],
  ],
  [
    "a bystander made a sponsor",
    withEvent({ ...alleged, participants: alleged.participants.map((one) => ({ ...one, role: "alleged-sponsor" })) }),
    ["minor role-changed participants[0].role", "major accused-added participants[1].role"],
  ],
  [
    "a participant more",
    withEvent({ ...reported, participants: [{ actor: "actor:harbour-pilots", role: "bystander", claim: plain.id }] }),
    ["minor participant-added participants[0]"],
  ],
  [
    "a participant more, under arrest",
    withEvent({
      ...reported,
      participants: [{ actor: "actor:harbour-pilots", role: "recipient", legalStatus: "arrested", claim: plain.id }],
    }),
    ["minor participant-added participants[0]", "major legal-status-advanced participants[0].legalStatus"],
  ],
  [
    "a participant less",
    withEvent({ ...alleged, participants: alleged.participants.slice(0, 1) }),
    ["minor participant-lost participants[1]"],
  ],
  [
    "a participant who stands twice",
    withEvent({ ...alleged, participants: [...alleged.participants, ...alleged.participants.slice(1)] }),
    ["minor participant-added participants[2]"],
  ],
  [
    "a passage that stands twice",
    withClaim({ ...plain, evidence: [...plain.evidence, ...plain.evidence] }),
    ["minor passage-moved evidence[1]"],
  ],
  ["an accusation made a label", withClaim({ ...allegation, type: "label" }), ["minor type-changed type"]],
];

/** The whole of a change, and the sentence that says it. */
const told = (change: Change) => {
  const { speakers: _speakers, passages: _passages, ...facts } = change;
  return `  ${formatChange(change)}\n  ${JSON.stringify(facts)}`;
};

describe("diffDatasets", () => {
  test.each(table)("finds %s", (_name, after, expected) => {
    expect(brief(after)).toEqual(expected);
  });

  test("tells all of each change, there and back, in one sentence each", async () => {
    const text = table.map(([name, after]) =>
      [
        name,
        ...diffDatasets(small, after).changes.map(told),
        "and back",
        ...diffDatasets(after, small).changes.map(told),
      ].join("\n"),
    );
    await expect(`${text.join("\n\n")}\n`).toMatchFileSnapshot("changes.txt");
  });

  test("tells of a withdrawn record whose reason or successor is another", () => {
    const before = withClaim({ ...allegation, retracted: withdrawn });
    const reason = withClaim({ ...allegation, retracted: { ...withdrawn, reason: "Read too much into it." } });
    const successor = withClaim({ ...allegation, retracted: { ...withdrawn, successor: allegation.id } });
    expect(brief(reason, before)).toEqual(["patch note-reworded retracted.reason"]);
    expect(brief(successor, before)).toEqual(["minor field-changed retracted.successor"]);
  });

  test("finds the way back, with a withdrawal undone as a record reinstated", () => {
    expect(brief(small, withClaim({ ...allegation, retracted: withdrawn }))).toEqual([
      "minor record-reinstated retracted",
    ]);
    for (const [, after] of table) expect(brief(small, after)).not.toEqual([]);
  });

  test("knows no kind of change that these table do not show", () => {
    const shown = [...table.map(([, after]) => after), small].flatMap((after) => diffDatasets(small, after).changes);
    const back = table.flatMap(([, after]) => diffDatasets(after, small).changes);
    expect(new Set([...shown, ...back].map(({ code }) => code))).toEqual(new Set(Object.keys(changeTable)));
  });

  test("says the highest level, and none where nothing changed", () => {
    const both = { ...withClaim(step(allegation, 1, { commitment: "certain" })), name: "storm" };
    expect(diffDatasets(small, both).level).toBe("major");
    expect(diffDatasets(small, small)).toEqual({ from: "1.0.0", to: "1.0.0", level: "none", changes: [] });
  });

  test("takes neither version, editor's schema, key order nor an event's list of claims for data", () => {
    const reversed = (_key: string, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value;
    const turned = JSON.parse(JSON.stringify(dataset, reversed));
    const renumbered = { ...turned, version: "9.0.0", $schema: "https://example.org/x.json" };
    expect(diffDatasets(dataset, renumbered).changes).toEqual([]);
    expect(brief(withEvent({ ...reported, claims: [plain.id, allegation.id] }))).toEqual([]);
  });

  test("takes a person's word that a rewording is no stronger", () => {
    const softer = withClaim({ ...allegation, statement: "the harbour pilots may have moved the buoys" });
    expect(diffDatasets(small, softer, { notStronger: [allegation.id] }).level).toBe("patch");
    const surer = step({ ...allegation, statement: "they moved the buoys" }, 1, { commitment: "certain" });
    expect(diffDatasets(small, withClaim(surer), { notStronger: [allegation.id] }).level).toBe("major");
  });

  test("carries on whose word a claim stands and where to look", () => {
    const [change] = diffDatasets(small, withClaim(step(allegation, 1, { commitment: "certain" }))).changes;
    expect(change).toMatchObject({
      record: allegation.id,
      before: "probable",
      after: "certain",
      concerns: "actor:ministry-of-weather",
      allegation: true,
      speakers: ["source:harbour-post-gale", "actor:ministry-of-weather", null],
      passages: allegation.evidence,
    });
  });

  test("refuses models of different major versions", () => {
    expect(() => diffDatasets(small, { ...small, schemaVersion: "2.0.0" })).toThrow(/1\.0\.0 and 2\.0\.0/);
  });

  test("misses no edited leaf of the real data, and blames no other record", () => {
    const records = [...dataset.sources, ...dataset.actors, ...dataset.events, ...dataset.claims];
    const leaves = records.flatMap((record) => leafPaths(record).map((path) => ({ id: record.id, path })));
    const editable = leaves.filter(
      ({ id, path }) => path[0] !== "id" && !(id.startsWith("event:") && path[0] === "claims"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...editable), ({ id, path }) => {
        const { changes } = diffDatasets(dataset, editLeaf(dataset, id, path));
        expect(changes.length).toBeGreaterThan(0);
        expect(new Set(changes.map(({ record }) => record))).toEqual(new Set([id]));
      }),
      { numRuns: cases(1000) },
    );
  });
});

type Steps = readonly (string | number)[];

function leafPaths(value: unknown, path: Steps = []): Steps[] {
  if (typeof value !== "object" || value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((child, index) => leafPaths(child, [...path, index]));
  return Object.entries(value).flatMap(([key, child]) => leafPaths(child, [...path, key]));
}

/** Another value of the same type, so that the comparison meets what it can meet in valid data. */
function other(value: unknown, key: string | number | undefined): unknown {
  if (typeof value === "number") return value + 1;
  if (key === "commitment") return value === "certain" ? "possible" : "certain";
  if (key === "legalStatus") return value === "charged" ? "wanted" : "charged";
  if (key === "role") return value === "target" ? "speaker" : "target";
  if (typeof value === "string" && value in eventTypeTable) return value === "visit" ? "smuggling" : "visit";
  if (value === null) return "2020-01-01";
  return `${value}-edited`;
}

function edit(value: unknown, [key, ...rest]: Steps): unknown {
  if (key === undefined) return value;
  if (Array.isArray(value)) return value.map((child, at) => (at === key ? next(child, key, rest) : child));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, child]) => [name, name === key ? next(child, key, rest) : child]),
  );
}

const next = (child: unknown, key: string | number, rest: Steps) =>
  rest.length === 0 ? other(child, key) : edit(child, rest);

function editLeaf(whole: Dataset, id: string, path: Steps): Dataset {
  const within = <T extends { readonly id: string }>(records: readonly T[]) =>
    records.map((record) => (record.id === id ? (edit(record, path) as T) : record));
  return {
    ...whole,
    sources: within(whole.sources),
    actors: within(whole.actors),
    events: within(whole.events),
    claims: within(whole.claims),
  };
}

describe("diffDatasets of speakers together", () => {
  const joint = step(allegation, 1, { together: ["actor:harbour-pilots", "source:harbour-post-gale"] } as never);
  const lines = (before: Claim, after: Claim) => brief(withClaim(after), withClaim(before));

  test("tells who is lost, alone or with the whole step, and who changed places", () => {
    expect(lines(joint, allegation)).toEqual([
      "major speaker-lost attribution[1].together[0]",
      "major speaker-lost attribution[1].together[1]",
    ]);
    expect(lines(joint, without(joint, 1))).toEqual([
      "major speaker-lost attribution[1]",
      "major speaker-lost attribution[1].together[0]",
      "major speaker-lost attribution[1].together[1]",
    ]);
    const turned = step(joint, 1, { together: ["source:harbour-post-gale", "actor:harbour-pilots"] } as never);
    expect(lines(joint, turned)).toEqual(["patch reordered attribution[1].together"]);
  });
});

describe("diffDatasets of those on whose behalf somebody speaks", () => {
  const speaking = (onBehalfOf?: ActorId) => withClaim(step(allegation, 1, onBehalfOf ? { onBehalfOf } : {}));
  const between = (before: ActorId | undefined, after: ActorId | undefined) =>
    diffDatasets(speaking(before), speaking(after)).changes.map(({ code, path, concerns, ...change }) => [
      `${code} ${path}`,
      concerns,
      "before" in change ? change.before : undefined,
      "after" in change ? change.after : undefined,
    ]);
  const [pilots, ministry] = ["actor:harbour-pilots", "actor:ministry-of-weather"] as const;
  const place = "attribution[1].onBehalfOf";

  test("tells who is another, who is lost and who is new", () => {
    expect(between(pilots, ministry)).toEqual([[`speaker-changed ${place}`, ministry, pilots, ministry]]);
    expect(between(pilots, undefined)).toEqual([[`speaker-lost ${place}`, pilots, pilots, undefined]]);
    expect(between(undefined, ministry)).toEqual([[`speaker-added ${place}`, ministry, undefined, ministry]]);
    expect(between(pilots, pilots)).toEqual([]);
  });
});

describe("diffDatasets of whom a denial is about", () => {
  const denied = (claim: Claim) => step(claim, claim.attribution.length - 1, { commitment: "denied" });
  const more: Claim = { ...allegation, against: ["actor:harbour-pilots", "actor:ministry-of-weather"] };
  const against = (before: Claim, after: Claim) =>
    brief(withClaim(after), withClaim(before)).filter((line) => line.includes("against"));

  test("tells the list, too, when an allegation turns into a denial of somebody more, and back", () => {
    expect(against(allegation, denied(more))).toEqual([
      "minor accused-removed against[0]",
      "minor field-changed against[1]",
    ]);
    expect(against(denied(more), allegation)).toEqual([
      "major accused-added against[0]",
      "minor field-changed against[1]",
    ]);
    expect(against(denied(allegation), denied(more))).toEqual(["minor field-changed against[1]"]);
    expect(against(allegation, denied(allegation))).toEqual(["minor accused-removed against[0]"]);
    expect(against(allegation, more)).toEqual(["major accused-added against[1]"]);
  });
});
