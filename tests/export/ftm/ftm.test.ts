import { defaultModel, type Entity, Model, type Property } from "@opensanctions/followthemoney";
import { iso31661Alpha2ToAlpha3 } from "iso-3166/1-a2-to-1-a3.js";
import { describe, expect, test } from "vitest";
import { dataset as packaged } from "../../../src/dataset/dataset.js";
import { ftmLosses, toFtm } from "../../../src/export/ftm/ftm.js";
import { ftmCountry } from "../../../src/export/ftm/ftm-country.js";
import { ftmIdsOf } from "../../../src/export/ftm/ftm-entity.js";
import type { Dataset, RecordId } from "../../../src/generated/types.js";
import { describeClaim } from "../../../src/query/describe/describe-claim.js";
import { disagreements } from "../accounting.js";
import { harbour } from "../harbour.js";
import { hostileHarbour, hostileTexts, stringsIn } from "../hostile.js";
import { namedInPaths, stepsIn } from "../who-says.js";

const model = new Model(defaultModel);
const linesOf = (output: string) => output.trimEnd().split("\n");
const entitiesIn = (output: string): Entity[] => linesOf(output).map((line) => model.getEntity(JSON.parse(line)));
const entities = entitiesIn(toFtm(harbour).output);
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const textsOf = (entity: Entity | undefined, property: string) => (entity?.getProperty(property) ?? []).map(String);
const idOf = (record: string, dataset = harbour) => ftmIdsOf(dataset)(record as RecordId);

/** Who says what, read from the summary of the notes: `Harbour Post (uncommitted) > local media (probable; …)`. */
function readFrom(all: readonly Entity[]) {
  const notes = all.filter(({ schema }) => schema.name === "Note");
  return Object.fromEntries(notes.map((note) => [note.id, stepsIn(textsOf(note, "summary")[0] ?? "")]));
}

/** Who says what in the dataset, under the names and ids that FollowTheMoney sees. */
function expected(dataset: Dataset) {
  return Object.fromEntries(
    Object.entries(namedInPaths(dataset)).map(([claim, steps]) => [idOf(claim, dataset), steps]),
  );
}

describe("toFtm", () => {
  test("writes the same bytes for the same dataset", () => {
    expect(toFtm(structuredClone(harbour))).toEqual(toFtm(harbour));
  });

  test("matches its golden file", async () => {
    await expect(toFtm(harbour).output).toMatchFileSnapshot("../../fixtures/export/ftm/harbour.ndjson");
  });

  test("carries every value or calls it lost", { timeout: 60_000 }, () => {
    expect(disagreements(toFtm, harbour, ftmLosses, ["id", "actors[].names[].language"])).toEqual([]);
  });

  test("makes one entity of each record", () => {
    const records = [...harbour.sources, ...harbour.actors, ...harbour.events, ...harbour.claims];
    expect(entities.map(({ id }) => id)).toEqual(records.map(({ id }) => idOf(id)));
  });

  test("gives a day only to what has one, and the month or year that holds a span", () => {
    const dates = Object.fromEntries(
      harbour.events.map(({ id }) => {
        const entity = byId.get(idOf(id));
        return [id, ["date", "startDate", "endDate"].map((property) => textsOf(entity, property)[0])];
      }),
    );
    expect(dates["event:office-denial"]).toEqual(["2024-03-04", undefined, undefined]);
    expect(dates["event:port-closure"]).toEqual([undefined, "2024-03-02", undefined]);
    expect(dates["event:forecaster-detention"]).toEqual(["2024-03", undefined, undefined]);
    expect(dates["event:envelope-payments"]).toEqual([undefined, undefined, undefined]);
  });

  test("leaves out a country that FollowTheMoney does not know, and says so", () => {
    const abroad = { ...harbour, actors: harbour.actors.map((actor) => ({ ...actor, country: "QX" })) };
    const { output, lost } = toFtm(abroad);
    expect(output).not.toContain('"qx"');
    expect(lost.find(({ path }) => path === "actors[].country")?.count).toBe(harbour.actors.length);
    expect(toFtm(harbour).lost.map(({ path }) => path)).not.toContain("actors[].country");
  });

  test("knows every country that ISO assigns, as FollowTheMoney does", () => {
    const known = model.getSchema("Person").getProperty("country")?.type.values;
    expect(Object.keys(iso31661Alpha2ToAlpha3).filter((code) => !known?.has(ftmCountry(code) ?? ""))).toEqual([]);
    expect([ftmCountry("XK"), ftmCountry("QX")]).toEqual(["xk", undefined]);
  });

  test.each([
    ["0999-12-31", 1],
    ["1000-01-01", 0],
    ["2999-12-31", 0],
    ["3000-01-01", 1],
  ])("leaves out a date in a year that readers refuse: %s", (day, count) => {
    const sources = harbour.sources.map((source, at) => (at === 0 ? { ...source, published: day } : source));
    const events = harbour.events.map((one) => ({ ...one, when: { ...one.when, earliest: day, latest: day } }));
    const { output, lost } = toFtm({ ...harbour, sources, events });
    const [first, second] = [sources[0]?.id ?? "", events[0]?.id ?? ""].map((id) =>
      entitiesIn(output).find((entity) => entity.id === idOf(id)),
    );
    const written = count === 0 ? [day] : [];
    expect([textsOf(first, "publishedAt"), textsOf(second, "date")]).toEqual([written, written]);
    expect(textsOf(second, "notes").join()).toContain(day);
    expect(lost.filter(({ path }) => path === "sources[].published").map((loss) => loss.count)).toEqual(
      written.length === 0 ? [count] : [],
    );
  });

  test("refuses a claim without attribution", () => {
    const silent = { ...harbour, claims: harbour.claims.map((claim) => ({ ...claim, attribution: [] })) };
    expect(() => toFtm(silent)).toThrow(TypeError);
  });

  test("keeps every character of every text that is not lost", () => {
    const hostile = hostileHarbour();
    const lost = toFtm(hostile).lost.map(({ path }) => path);
    const { output } = toFtm(hostile);
    const strings = linesOf(output).flatMap((line) => stringsIn(JSON.parse(line)));
    for (const { path, text } of hostileTexts(hostile)) {
      if (lost.some((one) => path.startsWith(one))) continue;
      expect(
        strings.some((string) => string.includes(text)),
        `${path}: ${text}`,
      ).toBe(true);
    }
  });
});

describe("OpenSanctions' followthemoney", () => {
  test.each([
    ["the fixture", harbour],
    ["hostile text", hostileHarbour()],
    ["the packaged dataset", packaged],
  ])("loads every entity of %s, and writes back the same", (_, dataset) => {
    for (const line of linesOf(toFtm(dataset).output)) {
      expect(model.getEntity(JSON.parse(line)).toJSON()).toEqual(JSON.parse(line));
    }
  });

  const values = entities.flatMap((entity) =>
    entity.getProperties().flatMap((property) =>
      textsOf(entity, property.name).map((value) => ({
        entity,
        property,
        value,
        where: `${entity.id} ${property.name}`,
      })),
    ),
  );
  const isReference = (property: Property) => property.type.isEntity;

  test("finds what each schema requires", () => {
    for (const entity of entities) {
      for (const required of entity.schema.required) {
        expect(entity.hasProperty(required), `${entity.id} ${required}`).toBe(true);
      }
    }
  });

  test("finds no value too long, and every country and language among its own", () => {
    for (const { property, value, where } of values) {
      expect(value.length, where).toBeLessThanOrEqual(property.maxLength);
      if (property.type.values.size > 0) expect([...property.type.values.keys()], where).toContain(value);
    }
  });

  test("finds every entity that another refers to, of the kind that the property asks for", () => {
    for (const { property, value, where } of values.filter(({ property }) => isReference(property))) {
      expect(byId.get(value)?.schema.isA(property.getRange()), `${where} ${value}`).toBe(true);
    }
  });

  test("finds ids that Aleph takes", () => {
    for (const { id } of entities) expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
  });
});

describe("attribution in FollowTheMoney", () => {
  test("can be read back from the notes, speaker by speaker", () => {
    expect(readFrom(entities)).toEqual(expected(harbour));
    expect(readFrom(entitiesIn(toFtm(packaged).output))).toEqual(expected(packaged));
  });

  test("is missed when it is stripped", () => {
    const lines = linesOf(toFtm(harbour).output).map((line) => JSON.parse(line));
    const stripped = lines.map(({ properties: { summary, ...properties }, ...entity }) => ({ ...entity, properties }));
    expect(readFrom(stripped.map((entity) => model.getEntity(entity)))).not.toEqual(expected(harbour));
  });

  test("stands in the caption of every note: the sentence with its speakers", () => {
    for (const claim of harbour.claims) {
      expect(byId.get(idOf(claim.id))?.getCaption()).toContain(describeClaim(harbour, claim));
    }
  });

  test("stands in every description of an event", () => {
    for (const event of harbour.events) {
      const sentences = event.claims.map((id) => {
        const claim = harbour.claims.find((one) => one.id === id);
        return claim ? describeClaim(harbour, claim) : "";
      });
      const descriptions = textsOf(byId.get(idOf(event.id)), "description");
      expect(descriptions).toHaveLength(sentences.length);
      for (const [position, text] of descriptions.entries()) expect(text).toContain(sentences[position]);
    }
  });
});

describe("allegations in FollowTheMoney", () => {
  test("give nobody a topic", () => {
    for (const entity of entities) expect(entity.getProperties().map(({ name }) => name)).not.toContain("topics");
  });

  test("are no link and no involvement", () => {
    const schemas = new Set(entities.map(({ schema }) => schema.name));
    expect([...schemas].filter((name) => model.getSchema(name).isEdge)).toEqual([]);
    const accused = new Map(harbour.claims.map(({ id, against = [] }) => [id, against]));
    for (const { id, participants } of harbour.events) {
      const involved = textsOf(byId.get(idOf(id)), "involved");
      const blamed = participants.filter(({ actor, claim }) => accused.get(claim)?.includes(actor));
      for (const { actor } of blamed) expect(involved).not.toContain(idOf(actor));
    }
  });

  test("show in the caption of an event that is not told as having happened", () => {
    for (const { id, status } of harbour.events) {
      const caption = byId.get(idOf(id))?.getCaption();
      if (status !== "reported" && status !== "ongoing") expect(caption).toContain(`[${status}`);
    }
  });

  test("are called so in their notes", () => {
    for (const { id, against } of harbour.claims) {
      expect(textsOf(byId.get(idOf(id)), "keywords").includes("allegation")).toBe(against !== undefined);
    }
  });
});
