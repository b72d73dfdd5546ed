import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { quadCodes } from "../../../src/export/plover/categories.js";
import { ploverCountry } from "../../../src/export/plover/country.js";
import { ploverLosses } from "../../../src/export/plover/losses.js";
import { sideOf } from "../../../src/export/plover/parties.js";
import { toPlover } from "../../../src/export/plover/plover.js";
import { lookupIn } from "../../../src/export/shared/lookup.js";
import type { Dataset, EventType, ReportedEvent } from "../../../src/generated/types.js";
import { eventTypeTable } from "../../../src/generated/vocabularies.js";
import { dataset } from "../../../src/index.js";
import { describeClaim } from "../../../src/query/describe/describe-claim.js";
import type { FieldPath } from "../../../src/records/field-path.js";
import { pythonWith } from "../../python.js";
import { disagreements } from "../accounting.js";
import { openDuckDb } from "../duckdb.js";
import { harbour } from "../harbour.js";
import { hostileHarbour, hostileTexts, stringsIn } from "../hostile.js";
import { codeOnPage } from "../page-code.js";
import { namedInPaths, stepsIn } from "../who-says.js";

interface Entity {
  readonly [field: string]: unknown;
  readonly actor_id: string;
  readonly sector?: string;
}

interface PloverRecord {
  readonly [field: string]: unknown;
  readonly id: string;
  readonly date: string;
  readonly actor: readonly Entity[];
  readonly recipient?: readonly Entity[];
  readonly alleged_actor?: readonly Entity[];
  readonly alleged_recipient?: readonly Entity[];
  readonly event: readonly string[];
  readonly mode: readonly string[];
  readonly context: readonly string[];
  readonly event_text: readonly string[];
  readonly claim_id: readonly string[];
  readonly attribution: readonly string[];
  readonly comment: string;
  readonly status: string;
}

const recordsIn = (output: string): PloverRecord[] =>
  output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

const { output, lost } = toPlover(harbour);
const records = recordsIn(output);
const all = [...records, ...recordsIn(toPlover(dataset).output)];

const entitiesOf = ({ actor, recipient = [], alleged_actor = [], alleged_recipient = [] }: PloverRecord) => [
  ...actor,
  ...recipient,
  ...alleged_actor,
  ...alleged_recipient,
];

/** The names of the PLOVER manual (draft 2.0, chapter 6) that we use, and those that we add. */
const names = {
  record: "id date enddate actor recipient event event_loc event_text quad_code mode context size cite_info comment",
  ours: "status alleged_actor alleged_recipient event_type cameo date_edtf date_throughout claim_id attribution dataset_id",
  entity: "code sector entity_text identifier_id",
  ofEntity: "actor_id unnamed role legal_status claim_id",
  event_loc: "resolved_place geonameid lat lon country_code resolution",
  cite_info: "corpus url title language publication codebook version",
  size: "dead injured arrested",
} as const;

const fields = (...lists: readonly (keyof typeof names)[]) => lists.flatMap((list) => names[list].split(" "));

/** An event of a type, in an otherwise unchanged dataset. */
function withEvent(change: Partial<ReportedEvent>): PloverRecord | undefined {
  const [first, ...others] = harbour.events;
  if (first === undefined) throw new Error("the fixture has no events");
  const changed: Dataset = { ...harbour, events: [{ ...first, ...change }, ...others] };
  return recordsIn(toPlover(changed).output).find(({ id }) => id === first.id);
}

const eventTypes = Object.keys(eventTypeTable) as EventType[];

/** Who says what, read from the records alone. */
const readFrom = (of: readonly PloverRecord[]) =>
  Object.fromEntries(
    of.flatMap(({ claim_id, attribution = [] }) =>
      claim_id.map((claim, index) => [claim, stepsIn(attribution[index] ?? "")]),
    ),
  );

/** Who says what about the exported events, under the names that stand in a path. */
function expected(of: Dataset) {
  const claims = new Set(recordsIn(toPlover(of).output).flatMap(({ claim_id }) => claim_id));
  return Object.fromEntries(Object.entries(namedInPaths(of)).filter(([claim]) => claims.has(claim)));
}

/** Fields that are called lost, and that a sentence may still hint at. */
const traces: readonly FieldPath[] = [
  "sources[].title",
  "sources[].published",
  "actors[].type",
  "actors[].unnamed",
  "actors[].names[].value",
  "actors[].names[].type",
  "actors[].names[].language",
  "events[].title",
  "events[].when.earliest",
  "events[].when.latest",
  "claims[].type",
];

describe("toPlover", () => {
  test("writes the same bytes for the same dataset", () => {
    expect(toPlover(structuredClone(harbour))).toEqual({ output, lost });
  });

  test("matches its golden file", async () => {
    await expect(output).toMatchFileSnapshot("../../fixtures/export/plover/harbour.jsonl");
  });

  test("carries every value or calls it lost", { timeout: 60_000 }, () => {
    expect(disagreements(toPlover, harbour, ploverLosses, traces)).toEqual([]);
  });

  test("has a record for every event that PLOVER has a category for, and calls the others lost", () => {
    for (const of of [harbour, dataset]) {
      const exported = of.events.filter(({ type, retracted }) => eventTypeTable[type].plover !== null && !retracted);
      const result = toPlover(of);
      expect(recordsIn(result.output).map(({ id }) => id)).toEqual(exported.map(({ id }) => id));
      const loss = result.lost.find(({ path, kind }) => path === "events[]" && kind === "record");
      expect(loss?.count ?? 0).toBe(of.events.length - exported.length);
    }
  });

  test("uses PLOVER's names, and no others than those it adds itself", () => {
    for (const record of all) {
      expect(fields("record", "ours")).toEqual(expect.arrayContaining(Object.keys(record)));
      for (const entity of entitiesOf(record)) {
        expect(fields("entity", "ofEntity")).toEqual(expect.arrayContaining(Object.keys(entity)));
      }
      for (const part of ["event_loc", "cite_info", "size"] as const) {
        expect(fields(part)).toEqual(expect.arrayContaining(Object.keys(record[part] ?? {})));
      }
    }
  });

  test("has what PLOVER requires", () => {
    for (const { id, date, actor, event } of all) {
      expect(id).toMatch(/./);
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(Array.isArray(actor)).toBe(true);
      expect(event).toHaveLength(1);
    }
  });

  test.each(eventTypes)("codes %s by the vocabulary, with a mode only where there is no other", (type) => {
    const { plover, modes, cameo } = eventTypeTable[type];
    const record = withEvent({ type });
    if (plover === null) {
      expect(record).toBeUndefined();
      return;
    }
    expect(record).toMatchObject({ event: [plover], mode: modes.length === 1 ? modes : [], event_type: type });
    expect(record?.cameo).toBe(cameo ?? undefined);
    expect(record?.quad_code).toBe(quadCodes[plover]);
  });

  test("gives an end to what lasted, and the bounds of everything as EDTF", () => {
    const lasting = {
      earliest: "2024-03-01",
      latest: "2024-03-03",
      throughout: { from: "2024-03-01", to: "2024-03-03" },
      basis: "stated",
    } as const;
    expect(withEvent({ when: lasting })).toMatchObject({
      date: "2024-03-01",
      enddate: "2024-03-03",
      date_throughout: "2024-03-01/2024-03-03",
    });
    const endsOpen = withEvent({ when: { ...lasting, latest: "2024-03-05" } });
    expect(endsOpen).toMatchObject({ date_edtf: "2024-03-01/2024-03-05", date_throughout: "2024-03-01/2024-03-03" });
    expect(endsOpen).not.toHaveProperty("enddate");
    const within = withEvent({ when: { earliest: "2024-03-01", latest: "2024-03-03", basis: "stated" } });
    expect(within).toMatchObject({ date: "2024-03-01", date_edtf: "2024-03-01/2024-03-03" });
    for (const key of ["enddate", "date_throughout"]) expect(within).not.toHaveProperty(key);
  });

  test("dates what has no bounds by the report of it, and says so", () => {
    const record = withEvent({ when: { earliest: null, latest: null, basis: "unstated" } });
    expect(harbour.sources.map(({ published }) => published)).toContain(record?.date);
    expect(record?.date_edtf).toBe("../..");
  });

  test("writes countries as ISO 3166-1 alpha-3, Kosovo as PLOVER does", () => {
    expect(["NA", "GB", "XK", undefined, "ZZ"].map(ploverCountry)).toEqual(["NAM", "GBR", "KOS", undefined, undefined]);
  });

  test("leaves out a country that no standard assigns, and says so", () => {
    const abroad = { ...harbour, actors: harbour.actors.map((actor) => ({ ...actor, country: "QX" })) };
    expect(toPlover(abroad).lost.map(({ path }) => path)).toContain("actors[].country");
    expect(toPlover(harbour).lost.map(({ path }) => path)).not.toContain("actors[].country");
  });

  test("keeps every character of every text that it has a place for", () => {
    const hostile = hostileHarbour();
    const strings = stringsIn(recordsIn(toPlover(hostile).output));
    const carried = ["events[].title", "events[].place.name"];
    const exported = new Set(recordsIn(toPlover(hostile).output).map(({ id }) => id));
    const texts = hostileTexts(hostile).filter(({ path }) => carried.includes(path));
    for (const { leaf, text } of texts) {
      if (!exported.has((leaf.within[2] as ReportedEvent).id)) continue;
      expect(
        strings.some((string) => string.includes(text)),
        text,
      ).toBe(true);
    }
  });

  test("is read by DuckDB as newline-delimited JSON", async () => {
    const duck = await openDuckDb({ "events.jsonl": output });
    const rows = await duck.rows(`select id, date, event[1], status from read_json(${duck.file("events.jsonl")})`);
    duck.close();
    const dayOf = ({ date }: PloverRecord) => new Date(`${date}T00:00:00Z`);
    expect(rows).toEqual(records.map((record) => [record.id, dayOf(record), record.event[0], record.status]));
  });

  test("refuses a claim without attribution", () => {
    const silent = { ...harbour, claims: harbour.claims.map((claim) => ({ ...claim, attribution: [] })) };
    expect(() => toPlover(silent)).toThrow(TypeError);
  });
});

const pandas = pythonWith("pandas");

describe.skipIf(pandas === undefined)("pandas", () => {
  const script = `
${codeOnPage("plover", "python")}
print(events[["id", "cameo", "status"]].to_json(orient="values"))`;

  test.each([
    ["the fixture", harbour],
    ["the packaged dataset", dataset],
  ])("reads with the code on the page every code as text, with its zeros: %s", (_, of) => {
    const folder = mkdtempSync(join(tmpdir(), "attributed-events-"));
    const written = toPlover(of).output;
    writeFileSync(join(folder, "events.jsonl"), written);
    const read = JSON.parse(pandas?.run(script, [], folder) ?? "");
    rmSync(folder, { recursive: true });
    expect(read).toEqual(recordsIn(written).map(({ id, cameo, status }) => [id, cameo ?? null, status]));
    expect(read.some(([, cameo]: string[]) => cameo?.startsWith("0"))).toBe(true);
  });
});

describe("attribution in PLOVER", () => {
  test.each([
    ["the fixture", harbour],
    ["the packaged dataset", dataset],
  ])("can be read back, speaker by speaker: %s", (_, of) => {
    expect(readFrom(recordsIn(toPlover(of).output))).toEqual(expected(of));
  });

  test("is missed when it is stripped", () => {
    const stripped = records.map((record) => ({ ...record, attribution: [] }));
    expect(readFrom(stripped)).not.toEqual(expected(harbour));
  });

  test("stands in the event's text: for each claim, the sentence that says who says so", () => {
    for (const { event_text, claim_id } of records) {
      const claims = claim_id.map((id) => harbour.claims.find((claim) => claim.id === id));
      expect(event_text).toEqual(claims.map((claim) => claim && describeClaim(harbour, claim)));
    }
  });
});

describe("allegations in PLOVER", () => {
  test("leave nobody in `actor` who is only accused", () => {
    for (const of of [harbour, dataset]) {
      const accused = new Map<string, readonly string[]>(of.claims.map(({ id, against = [] }) => [id, against]));
      for (const { actor, status } of recordsIn(toPlover(of).output)) {
        if (status === "alleged") expect(actor).toEqual([]);
        for (const { actor_id, claim_id, role } of actor) {
          expect(String(role)).not.toMatch(/^alleged-/);
          expect(accused.get(String(claim_id))).not.toContain(actor_id);
        }
      }
    }
  });

  test("put every participant on one side or call the part lost", () => {
    for (const of of [harbour, dataset]) {
      const lookup = lookupIn(of, of);
      for (const record of recordsIn(toPlover(of).output)) {
        const event = of.events.find(({ id }) => id === record.id);
        const parts = event?.participants.filter((participant) => sideOf(lookup, event, participant)) ?? [];
        const placed = entitiesOf(record).map(({ actor_id, role }) => [actor_id, role]);
        expect(placed.sort()).toEqual(parts.map(({ actor, role }) => [actor, role]).sort());
      }
    }
  });

  test("show in the record, its comment and, where nothing is said to have happened, its context", () => {
    for (const status of ["alleged", "intended", "demanded"] as const) {
      const record = withEvent({ status });
      expect(record).toMatchObject({ status, comment: expect.stringContaining(`[${status}]`) });
      expect(record?.context.includes("hypothetical")).toBe(status !== "alleged");
    }
  });

  test("give nobody a sector that presupposes guilt, and no event the context of terrorism", () => {
    for (const record of [...all, ...eventTypes.flatMap((type) => withEvent({ type }) ?? [])]) {
      for (const { sector } of entitiesOf(record)) expect(["GOV", "JRN", undefined]).toContain(sector);
      for (const context of record.context) expect(["hypothetical", "misinformation", "cyber"]).toContain(context);
    }
  });
});
