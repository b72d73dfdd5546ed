import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { dataset as packaged } from "../../../src/dataset/dataset.js";
import { eventText } from "../../../src/export/shared/event-text.js";
import { lookupIn } from "../../../src/export/shared/lookup.js";
import { extensionSchema } from "../../../src/export/stix/extension-schema.js";
import { stixLosses, toStix } from "../../../src/export/stix/stix.js";
import { versionTime } from "../../../src/export/stix/version-time.js";
import type { Dataset } from "../../../src/generated/types.js";
import { describeClaim } from "../../../src/query/describe/describe-claim.js";
import { pythonWith } from "../../python.js";
import { disagreements } from "../accounting.js";
import { harbour } from "../harbour.js";
import { hostileHarbour, hostileTexts, stringsIn } from "../hostile.js";
import { named, partsOf } from "../parts.js";
import { jsonFilesIn, validatorsOf } from "../validators.js";
import { type WhoSays, whoSays } from "../who-says.js";

interface StixObject {
  readonly [property: string]: unknown;
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  readonly published?: string;
  readonly content?: string;
  readonly description?: string;
  readonly relationship_type?: string;
  readonly source_ref?: string;
  readonly target_ref?: string;
  readonly external_references?: readonly { readonly source_name: string; readonly external_id?: string }[];
  readonly extensions?: Readonly<Record<string, Extension>>;
}

interface Extension {
  readonly attribution?: readonly { by_ref?: string; unnamed_speaker?: string; commitment: string }[];
  readonly published?: string;
}

const objectsIn = (output: string) => (JSON.parse(output) as { objects: StixObject[] }).objects;
const objects = objectsIn(toStix(harbour).output);
const ofType = (type: string) => objects.filter((object) => object.type === type);

const recordId = (object: StixObject | undefined) =>
  object?.external_references?.find(({ source_name }) => source_name === "attributed-events")?.external_id ?? "";

const extensionOf = ({ extensions = {} }: StixObject) => Object.values(extensions)[0];

/** Who says what, read from the notes of a bundle. */
function readFrom(bundle: readonly StixObject[]): WhoSays {
  const byId = new Map(bundle.map((object) => [object.id, object]));
  const stepsOf = (note: StixObject) =>
    (extensionOf(note)?.attribution ?? []).map(
      ({ by_ref, unnamed_speaker = "", commitment }) =>
        [by_ref === undefined ? unnamed_speaker : recordId(byId.get(by_ref)), commitment] as const,
    );
  return Object.fromEntries(
    bundle
      .filter(({ type, extensions }) => type === "note" && extensions !== undefined)
      .map((note) => [recordId(note), stepsOf(note)]),
  );
}

/** Every id that an object refers to. */
function refsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    if (key.endsWith("_ref")) return [String(field)];
    return key.endsWith("_refs") ? (field as string[]) : refsIn(field);
  });
}

describe("toStix", () => {
  test("writes the same bytes for the same dataset", () => {
    expect(toStix(structuredClone(harbour))).toEqual(toStix(harbour));
  });

  test("matches its golden file", async () => {
    await expect(toStix(harbour).output).toMatchFileSnapshot("../../fixtures/export/stix/harbour.json");
  });

  test("carries every value or calls it lost", { timeout: 60_000 }, () => {
    expect(disagreements(toStix, harbour, stixLosses)).toEqual([]);
  });

  test("gives no two objects one id", () => {
    expect(new Set(objects.map(({ id }) => id)).size).toBe(objects.length);
  });

  test.each([
    ["the fixture", harbour],
    ["the packaged dataset", packaged],
  ])("refers to objects of the bundle only (%s)", (_, dataset) => {
    const all = objectsIn(toStix(dataset).output);
    const present = new Set(all.map(({ id }) => id));
    expect(all.flatMap(refsIn).filter((ref) => !present.has(ref))).toEqual([]);
  });

  test("writes nothing that STIX forbids: no null, no empty list", () => {
    expect(toStix(harbour).output).not.toMatch(/: (?:null|\[\])/);
  });

  test("tells of every object the same in every part, and all of them in all parts", () => {
    const whole = new Map(objectsIn(toStix(named(harbour)).output).map((object) => [object.id, object]));
    const parts = partsOf(harbour).flatMap((part) => objectsIn(toStix(harbour, part).output));
    const byId = byIdIn(harbour);
    for (const object of parts) expect(object).toEqual(byId.get(object.id));
    expect(new Set(parts.map(({ id }) => id))).toEqual(new Set(whole.keys()));
  });

  test("gives a record the same id in a part of the dataset as in the whole", () => {
    const part = objectsIn(toStix({ ...harbour, events: [], claims: [], actors: harbour.actors.slice(0, 1) }).output);
    for (const { id } of part) expect(objects.map((object) => object.id)).toContain(id);
  });

  test("marks what has been withdrawn as revoked", () => {
    const retracted = [...harbour.sources, ...harbour.actors, ...harbour.events, ...harbour.claims]
      .filter((record) => record.retracted)
      .map(({ id }) => id);
    const revoked = objects.filter((object) => object.revoked === true && object.type !== "relationship");
    expect(revoked.map(recordId).sort()).toEqual([...retracted].sort());
  });

  test.each([
    ["0000-01-02", "2026-11-01T00:00:00.000Z", "0000-01-02"],
    ["0999", "2026-11-01T00:00:00.000Z", "0999"],
    ["1000-01-02", "1000-01-02T00:00:00.000Z", undefined],
    ["9999-12-31", "9999-12-31T00:00:00.000Z", undefined],
  ])("tells a day of publication whose year readers refuse in the extension: %s", (day, time, kept) => {
    const sources = harbour.sources.map((source) => ({ ...source, published: day }));
    for (const report of objectsIn(toStix({ ...harbour, sources }).output).filter(({ type }) => type === "report"))
      expect([report.published, extensionOf(report)?.published]).toEqual([time, kept]);
  });

  test("refuses a claim without attribution", () => {
    const silent = { ...harbour, claims: harbour.claims.map((claim) => ({ ...claim, attribution: [] })) };
    expect(() => toStix(silent)).toThrow(TypeError);
  });

  test("names a record that is not there", () => {
    expect(() => toStix({ ...harbour, actors: [] })).toThrow(/actor:/);
  });

  test("keeps every character of every text", () => {
    const hostile = hostileHarbour();
    const strings = stringsIn(objectsIn(toStix(hostile).output));
    for (const { path, text } of hostileTexts(hostile)) {
      expect(
        strings.some((string) => string.includes(text)),
        `${path}: ${text}`,
      ).toBe(true);
    }
  });
});

const byIdIn = (dataset: Dataset) => new Map(objectsIn(toStix(dataset).output).map((object) => [object.id, object]));

/** What a store has after some bundles: of each id what was modified last; one time with two contents is refused. */
function stored(...bundles: readonly string[]): ReadonlyMap<string, StixObject> {
  const store = new Map<string, StixObject>();
  for (const object of bundles.flatMap(objectsIn)) {
    const known = store.get(object.id);
    if (known?.modified === object.modified && known !== undefined) expect(object).toEqual(known);
    if (known === undefined || String(object.modified) > String(known.modified)) store.set(object.id, object);
  }
  return store;
}

describe("a new version in STIX", () => {
  const [accusation] = harbour.claims.filter(({ against, retracted }) => against && !retracted);
  if (accusation === undefined) throw new Error("the fixture accuses nobody");
  const retracted = { version: "9.0.0", reason: "The newspaper took it back." };
  const withdrawn = (version: string): Dataset => ({
    ...harbour,
    version,
    claims: harbour.claims.map((claim) => (claim.id === accusation.id ? { ...claim, retracted } : claim)),
  });
  const noteIn = (objectsThere: Iterable<StixObject>) =>
    [...objectsThere].find((object) => object.type === "note" && recordId(object) === accusation.id);

  test.each(["9.0.0", harbour.version])("takes a withdrawn accusation back in a store, as version %s", (version) => {
    const [before, after] = [toStix(harbour).output, toStix(withdrawn(version)).output];
    const store = version === harbour.version ? objectsIn(after) : [...stored(before, after).values()];
    expect(noteIn(store)?.revoked).toBe(true);
    expect(String(noteIn(objectsIn(after))?.modified) > String(noteIn(objects)?.modified)).toBe(true);
    expect(noteIn(objectsIn(after))?.created).toBe(noteIn(objects)?.created);
  });

  test("is later than every version before it, and a release than its drafts", () => {
    const versions = [
      "0.0.0",
      "0.0.1",
      "0.1.0-draft.2",
      "0.1.0",
      "0.10.0",
      "1.0.0-rc",
      "1.0.0",
      "1.0.1",
      "2.0.0",
      "2024.11.5",
    ];
    const times = versions.flatMap((version) => [versionTime(version, false), versionTime(version, true)]);
    expect([...times].sort()).toEqual(times);
    expect(new Set(times).size).toBe(times.length);
    for (const version of ["999999999.999999999.999999999", "0.999999999.0"])
      expect(versionTime(version, true)).toMatch(/^2[0-9]{3}-[0-9-]{5}T[0-9:]{8}\.[0-9]{3}Z$/);
  });

  test("keeps the id of a place's tie when the place is corrected, and of a part when the status is", () => {
    const corrected: Dataset = {
      ...harbour,
      events: harbour.events.map((event) => ({
        ...event,
        ...(event.place ? { place: { ...event.place, name: "Elsewhere" } } : {}),
        participants: event.participants.map(({ legalStatus, ...part }) => part),
      })),
    };
    const ids = ({ output }: { readonly output: string }) =>
      objectsIn(output).flatMap(({ type, id }) => (type === "relationship" ? [id] : []));
    expect(ids(toStix(corrected))).toEqual(ids(toStix(harbour)));
  });

  const python = pythonWith("stix2");

  test.skipIf(python === undefined)("is what Python's stix2 gives from memory, and what its file store takes", () => {
    const folder = mkdtempSync(join(tmpdir(), "stix-"));
    mkdirSync(join(folder, "store"));
    const bundles = [toStix(harbour).output, toStix(withdrawn("9.0.0")).output].map((output, at) => {
      const file = join(folder, `${at}.json`);
      writeFileSync(file, output);
      return file;
    });
    const script = [
      "import json,sys,stix2",
      "store=stix2.MemoryStore(); files=stix2.FileSystemStore(sys.argv[2],allow_custom=True)",
      "for bundle in sys.argv[3:]:",
      "  for o in stix2.parse(open(bundle).read(),allow_custom=True).objects:",
      "    store.add(o)",
      "    known=[k for k in (files.all_versions(o.id) if 'modified' in o else [files.get(o.id)]) if k and k.get('modified')==o.get('modified')]",
      "    if known: assert known[0].serialize()==o.serialize(), o.id",
      "    else: files.add(o)",
      "print(json.dumps([store.get(sys.argv[1]).revoked, files.get(sys.argv[1]).revoked]))",
    ].join("\n");
    const id = noteIn(objects)?.id ?? "";
    expect(JSON.parse(python?.run(script, [id, join(folder, "store"), ...bundles]) ?? "")).toEqual([true, true]);
  });
});

describe("languages in STIX", () => {
  const languagesOf = (language: string, type: string) =>
    new Set(
      objectsIn(toStix({ ...harbour, language }).output)
        .filter((object) => object.type === type && !object.revoked)
        .map(({ lang }) => lang),
    );

  test("are the dataset's where only its words stand, and left open where our English sentences stand with them", () => {
    expect(languagesOf("ar", "identity")).toEqual(new Set([undefined, "ar"]));
    expect(languagesOf("ar", "note")).toEqual(new Set([undefined]));
    expect(languagesOf("en-GB", "note")).toEqual(new Set(["en-GB"]));
  });
});

describe("attribution in STIX", () => {
  test("can be read back from the notes, speaker by speaker", () => {
    expect(readFrom(objects)).toEqual(whoSays(harbour));
    expect(readFrom(objectsIn(toStix(packaged).output))).toEqual(whoSays(packaged));
  });

  test("is missed when it is stripped", () => {
    const stripped = objects.map((object) => ({ ...object, extensions: {} }));
    expect(readFrom(stripped)).not.toEqual(whoSays(harbour));
  });

  test("stands in the content of every note: the sentence, never the bare statement", () => {
    const contents = new Map(ofType("note").map((note) => [recordId(note), note.content]));
    for (const claim of harbour.claims) expect(contents.get(claim.id)).toContain(describeClaim(harbour, claim));
  });

  test("stands in the description of every incident, for each of its claims", () => {
    const descriptions = new Map(ofType("incident").map((incident) => [recordId(incident), incident.description]));
    for (const event of harbour.events) {
      expect(descriptions.get(event.id)).toContain(eventText(lookupIn(harbour, harbour), event));
    }
  });

  test("stands in the description of every relationship", () => {
    const sentences = harbour.claims.map((claim) => describeClaim(harbour, claim));
    for (const { description } of ofType("relationship")) {
      expect(sentences.some((sentence) => description?.includes(sentence))).toBe(true);
    }
  });
});

describe("allegations in STIX", () => {
  test("make nobody a threat actor", () => {
    const allowed = ["identity", "incident", "location", "note", "relationship", "report"];
    const others = objects.map(({ type }) => type).filter((type) => !allowed.includes(type));
    expect(new Set(others)).toEqual(new Set(["extension-definition", "marking-definition"]));
  });

  test("draw no line: no relationship rests on a claim against one of its ends", () => {
    const accused = new Set(harbour.claims.flatMap(({ id, against = [] }) => against.map((actor) => `${id} ${actor}`)));
    const idOf = new Map(objects.map((object) => [object.id, recordId(object)]));
    for (const relationship of ofType("relationship")) {
      const claim = idOf.get(refsIn(relationship.extensions)[0] ?? "");
      const ends = [relationship.source_ref, relationship.target_ref].map((end) => idOf.get(end ?? ""));
      for (const end of ends) expect(accused).not.toContain(`${claim} ${end}`);
    }
  });

  test("are never the type of a relationship that blames", () => {
    const types = new Set(ofType("relationship").map(({ relationship_type }) => relationship_type));
    expect([...types].sort()).toEqual(["follows", "founder-of", "located-at", "related-to"]);
  });

  test("show in the name of an incident that is not told as having happened", () => {
    const names = new Map(ofType("incident").map((incident) => [recordId(incident), incident.name]));
    for (const { id, status } of harbour.events) {
      if (status !== "reported" && status !== "ongoing") expect(names.get(id)).toContain(`[${status}`);
    }
  });
});

describe("the extension of STIX", () => {
  const ajv = new Ajv2020({ schemas: [{ ...extensionSchema, $id: "extension" }] });
  const extended = objects.filter(({ extensions }) => extensions !== undefined);

  test("travels with its own schema", () => {
    expect(JSON.parse(String(ofType("extension-definition")[0]?.schema))).toEqual(extensionSchema);
  });

  test.each([...new Set(extended.map(({ type }) => type))])("is as that schema says, on every %s", (type) => {
    for (const object of extended.filter((one) => one.type === type)) {
      ajv.validate(`extension#/$defs/${type}`, extensionOf(object));
      expect(ajv.errors, object.id).toBeNull();
    }
  });
});

const oasis = validatorsOf("stix2");

describe.skipIf(oasis === undefined)("OASIS's STIX 2.1 schemas (VALIDATORS_DIR/stix2)", () => {
  const schemas = (oasis === undefined ? [] : jsonFilesIn(`${oasis}/schemas`)).map(({ file, json }) => ({
    name: file.split("/").at(-1),
    json,
  }));
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, schemas: schemas.map(({ json }) => json) });
  const schemaFor = (type: string) => schemas.find(({ name }) => name === `${type}.json`)?.json;

  /** The names of the properties that a schema and those it builds on declare. */
  function propertiesOf(schema: Record<string, unknown>): string[] {
    const own = Object.keys((schema.properties as object | undefined) ?? {});
    const parts = [schema.allOf, schema.oneOf, schema.anyOf].flat() as (Record<string, unknown> | undefined)[];
    const base =
      typeof schema.$ref === "string" && schemaFor(schema.$ref.split("/").at(-1)?.replace(".json", "") ?? "");
    return [...own, ...parts.flatMap((part) => (part ? propertiesOf(part) : [])), ...(base ? propertiesOf(base) : [])];
  }

  const datasets: readonly (readonly [string, Dataset])[] = [
    ["the fixture", harbour],
    ["hostile text", hostileHarbour()],
    ["the packaged dataset", packaged],
    ["statements in Arabic", { ...harbour, language: "ar" }],
  ];

  test.each(datasets)("accept every object of %s", (_, dataset) => {
    for (const object of objectsIn(toStix(dataset).output)) {
      ajv.validate(schemaFor(object.type) ?? {}, object);
      expect(ajv.errors, `${object.id} ${object.name}`).toBeNull();
    }
  });

  test("know every property of every object", () => {
    for (const object of objects) {
      const known = propertiesOf(schemaFor(object.type) ?? {});
      expect(
        Object.keys(object).filter((property) => !known.includes(property)),
        object.id,
      ).toEqual([]);
    }
  });

  test("reject an object without what it needs", () => {
    const [note] = ofType("note");
    ajv.validate(schemaFor("note") ?? {}, { ...note, object_refs: undefined });
    expect(ajv.errors).not.toBeNull();
  });
});
