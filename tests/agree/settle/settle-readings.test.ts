import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Choice,
  compareReadings,
  formatSettlementIssue,
  type Settlement,
  type SettlementEntry,
  settleReadings,
  toSettlement,
} from "../../../src/agree.js";
import type { Dataset } from "../../../src/index.js";
import { isDataset } from "../../../src/validate.js";
import { cases } from "../../cases.js";
import { harbour, twoReadings, underOtherIds } from "../readings.js";
import { agreement, anna, ben, gold, readings, settlement } from "./fixtures.js";

const open = toSettlement(agreement);
const decided = (choose: Choice, change: (entry: SettlementEntry) => object = () => ({})): Settlement => ({
  ...open,
  settled: open.settled.map((entry) => ({ ...entry, choose, ...change(entry) })),
});
const settle = (its: unknown) => settleReadings(readings, agreement, its);
const goldOf = (its: unknown): Dataset => {
  const verdict = settle(its);
  if (!verdict.ok) throw new Error(verdict.issues.map(formatSettlementIssue).join("\n"));
  return verdict.dataset;
};
const issuesOf = (its: unknown): string[] => {
  const verdict = settle(its);
  return verdict.ok ? [] : verdict.issues.map(formatSettlementIssue);
};
const of = (id: string) => (entry: SettlementEntry) => (entry.records as readonly (string | null)[]).includes(id);
const sorted = <R extends { readonly id: string }>(records: readonly R[]) =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe("settleReadings", () => {
  test("makes the gold reading that was settled on", () => {
    expect(settle(settlement)).toEqual({ ok: true, dataset: gold, followed: [] });
  });

  test("gives the first reader's records back where that reader is chosen throughout", () => {
    const { actors, claims, events, sources } = goldOf(decided("anna"));
    expect(claims).toEqual(anna.claims);
    expect({ sources, actors: sorted(actors), events: sorted(events) }).toEqual({
      sources: anna.sources,
      actors: sorted(anna.actors),
      events: sorted(anna.events),
    });
  });

  test("has what the other reader coded, under the first reader's ids, where the other is chosen throughout", () => {
    const settled = goldOf(decided("ben"));
    const { disagreements } = compareReadings(twoReadings(settled, ben), { resamples: 0 });
    expect(disagreements).toEqual([]);
    expect(settled.claims.map(({ id }) => id)).toContain("claim:captain-cut-line");
    expect(settled.claims.map(({ id }) => id)).not.toContain("claim:line-cut");
  });

  test("gives no id by what was decided, but by who has the record", () => {
    const ids = (its: Settlement) => new Set(goldOf(its).claims.map(({ id }) => id as string));
    const [ones, others, all] = [ids(decided("anna")), ids(decided("ben")), ids(decided("both"))];
    for (const id of [...ones, ...others]) expect(all).toContain(id);
    expect(all).toContain("claim:line-cut");
    expect(all).toContain("claim:no-charges-2");
    expect(all.size).toBe(3 + 1 + 2 * 21 - agreement.alignment.claims.filter(isAgreed).length);
  });

  test("takes one property of another reader, and one that is nobody's", () => {
    const { claims } = goldOf(
      decided("anna", (entry) => {
        if (of("claim:nine-treated")(entry)) return { own: { type: "praise", note: "Settled." } };
        return of("claim:losses")(entry) ? { take: { attribution: "ben" } } : {};
      }),
    );
    const [treated, losses] = ["claim:nine-treated", "claim:losses"].map((id) => claims.find((one) => one.id === id));
    expect(treated).toMatchObject({
      type: "praise",
      note: "Settled.",
      statement: "nine people were treated for bruises",
    });
    expect(losses?.attribution).toEqual(
      ben.claims
        .find(({ id }) => id === "claim:losses")
        ?.attribution.map((step, at) =>
          at === 0 ? { ...step, by: "source:article" } : expect.objectContaining({ by: step.by }),
        ),
    );
    expect(losses?.evidence).toEqual(anna.claims.find(({ id }) => id === "claim:losses")?.evidence);
  });

  test("says what follows: who rests on a claim that is left out goes, and a claim is about what rests on it", () => {
    const verdict = settle(
      decided("anna", (entry) => (of("claim:union-told-members")(entry) ? { choose: "neither" } : {})),
    );
    expect(verdict).toMatchObject({
      ok: true,
      followed: [
        "event:blockade-order loses actor:dockers-union as alleged-perpetrator: claim:union-told-members (anna) is not kept",
        "event:blockade-order loses actor:union-members as addressee: claim:union-told-members (anna) is not kept",
        "claim:people-at-home is no longer tied to claim:union-told-members (anna)",
      ],
    });
    const mixed = settle(decided("anna", (entry) => (of("event:alleged-order")(entry) ? { choose: "ben" } : {})));
    expect(mixed).toMatchObject({ ok: true, followed: [] });
    const widened = settle(decided("ben", (entry) => (of("event:alleged-order")(entry) ? { choose: "anna" } : {})));
    expect(widened).toMatchObject({
      ok: true,
      followed: ["claim:union-ordered-blockade is now also about event:blockade-order, which rests on it"],
    });
    for (const one of [verdict, mixed, widened]) expect(one.ok && isDataset(one.dataset)).toBe(true);
  });

  test("never lets a speaker go: whoever leaves one out is told which claim rests on that word", () => {
    const issues = issuesOf(
      decided("ben", (entry) => (of("actor:capital-officials")(entry) ? { choose: "anna" } : {})),
    );
    expect(issues).toEqual([
      `settled[${open.settled.findIndex(of("claim:blockade-paid"))}]: claim:blockade-paid as ben has it names actor:capital-officials (ben), which is not kept; decide one of the two anew`,
    ]);
  });

  test("names an event that would be left without a claim, and a claim without what it is about", () => {
    expect(issuesOf(decided("neither"))).toEqual([
      expect.stringMatching(/^claim:blockade-held-ferries as anna has it is about nothing that is kept/),
      expect.stringMatching(/^claim:ferries-running-again as anna has it is about nothing that is kept/),
      expect.stringMatching(/^event:captain-detention as anna has it has no claim that is kept/),
      expect.stringMatching(/^event:line-cutting as anna has it has no claim that is kept/),
    ]);
  });

  test("names everything that is undecided, with its place and the records", () => {
    const issues = issuesOf({ ...open, settled: open.settled.slice(1) });
    expect(issues).toHaveLength(open.settled.length);
    expect(issues[0]).toBe(
      "settled[0].choose: is undecided: event:authority-accusation (anna) · event:authority-accusation (ben), characters 119–185 of source:article",
    );
    expect(issues.at(-1)).toBe(
      "there is no entry for claim:authority-accused-union (anna) · claim:authority-accused (ben)",
    );
  });

  test.each([
    ["no settlement", [], 'this is no settlement, which has "readers" and "settled", but []'],
    ["other readers", { ...open, readers: ["anna", "cora"] }, 'readers: must be ["anna","ben"]'],
    ["no entries", { readers: open.readers, settled: {} }, "settled: must be a list of entries; is {}"],
    [
      "an entry on nothing in dispute",
      { ...open, settled: [{ records: ["claim:x", null], choose: "anna" }] },
      'settled[0].records: ["claim:x",null] is nothing that these readings differ on, as they are aligned now',
    ],
    [
      "an entry twice",
      { ...open, settled: [open.settled[0], open.settled[0]] },
      "settled[1]: stands in settled[0] already",
    ],
    [
      "a choice that is none",
      decided("bne"),
      'settled[0].choose: must be one of "anna", "ben", "both", "neither"; is "bne"; nearest is "ben"',
    ],
    ["a list of others", decided(["anna", "cora"]), 'settled[0].choose[1]: must be one of "anna", "ben"; is "cora"'],
    [
      "a property of nobody",
      decided("anna", () => ({ take: { type: "cora" } })),
      "settled[0].take.type: must be one of",
    ],
    [
      "a property of who has no record",
      decided("anna", (entry) => (of("claim:amsel-director")(entry) ? { take: { type: "ben" } } : {})),
      "take.type: ben has no such record",
    ],
    ["an id", decided("anna", () => ({ own: { id: "claim:x" } })), "settled[0].own.id: ids are given by the program"],
    [
      "properties that are none",
      decided("anna", () => ({ own: [] })),
      "settled[0].own: must be an object of properties",
    ],
    ["properties of two", decided("both", () => ({ own: { note: "x" } })), "settled[0].own: changes one record"],
    [
      "a value of another shape",
      decided("anna", (entry) => (entry.records[0] === null ? {} : { own: { type: 5 } })),
      "settled[0].own: with type as given, claim:authority-accused-union has not the shape of a record",
    ],
  ])("refuses %s, and says where", (_, its, message) => {
    expect(issuesOf(its)).toContainEqual(expect.stringContaining(message));
  });

  test("refuses a reader whose name is a choice", () => {
    const named = [{ reader: "both", dataset: anna }, readings[1]];
    const its = compareReadings(named, { resamples: 0 });
    expect(() => toSettlement(its)).toThrow('toSettlement: a reader is called "both"');
    expect(() => settleReadings(named, its, open)).toThrow('settleReadings: a reader is called "both"');
  });

  test("takes readers in another order, as they stand in the file", () => {
    const turned = settlement.settled.map((entry) => ({ ...entry, records: entry.records.toReversed() }));
    expect(goldOf({ ...settlement, readers: ["ben", "anna"], settled: turned })).toEqual(gold);
  });

  test("settles three readers, each record of several by itself", () => {
    const three = [
      ...twoReadings(harbour, underOtherIds(harbour)),
      {
        reader: "cora",
        dataset: {
          ...harbour,
          claims: harbour.claims.map((one) =>
            one.type === "assertion" ? { ...one, type: "announcement" as const } : one,
          ),
        },
      },
    ];
    const its = compareReadings(three, { resamples: 0 });
    const choices: Choice[] = ["cora", ["ben", "cora"], "neither", "both"];
    const settled = toSettlement(its).settled.map((entry, at) => ({ ...entry, choose: choices[at % 4] ?? null }));
    const verdict = settleReadings(three, its, { ...toSettlement(its), settled });
    const kept = settled.map(({ records: [id] }, at) => ({ id, records: [1, 2, 0, 3][at % 4] ?? 0 }));
    if (!verdict.ok) throw new Error(verdict.issues.map(formatSettlementIssue).join("\n"));
    const extra = kept.reduce((sum, { records }) => sum + records - 1, 0);
    expect(kept.length).toBeGreaterThan(3);
    expect(verdict.dataset.claims).toHaveLength(its.alignment.claims.length + extra);
    expect(verdict.dataset.claims.find(({ id }) => id === kept[0]?.id)?.type).toBe("announcement");
  });

  test("gives whatever is chosen a dataset in which every reference stands, or says what does not go together", () => {
    const choices = fc.array(fc.constantFrom<Choice>("anna", "ben", "both", "neither", []), {
      minLength: open.settled.length,
      maxLength: open.settled.length,
    });
    fc.assert(
      fc.property(choices, (chosen) => {
        const settled = open.settled.map((entry, at) => ({ ...entry, choose: chosen[at] ?? null }));
        const verdict = settle({ ...open, settled });
        if (!verdict.ok) {
          expect(verdict.issues.every(({ code }) => code === "contradiction")).toBe(true);
          return;
        }
        const { sources, actors, events, claims } = verdict.dataset;
        const there = new Set([...sources, ...actors, ...events, ...claims].map(({ id }) => id as string));
        expect(there.size).toBe(sources.length + actors.length + events.length + claims.length);
        const named = JSON.stringify([sources, actors, events, claims]).match(/"(?:source|actor|event|claim):[^"]*"/g);
        for (const id of named ?? []) expect(there).toContain(JSON.parse(id));
        expect(JSON.stringify(verdict.dataset)).not.toContain("left out");
      }),
      { numRuns: cases(2_000) / 10 },
    );
  });
});

function isAgreed({ records }: { readonly records: readonly (string | null)[] }): boolean {
  return records.every((id) => id !== null) && !open.settled.some(of(records[0] ?? ""));
}
