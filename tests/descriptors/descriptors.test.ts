import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { dataset, meta } from "../../src/index.js";
import { validatorsOf } from "../export/validators.js";

const root = new URL("../../", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), "utf8");
const json = (path: string) => JSON.parse(text(path));

const cff = validatorsOf("cff");
const frictionless = validatorsOf("frictionless");

/** A published schema as a function from a value to what the schema has against it. */
function schemaIn(file: string) {
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
  return (value: unknown) => ({ accepted: validate(value), errors: validate.errors ?? [], refuses: !validate({}) });
}

const fine = { accepted: true, errors: [], refuses: true };

describe("CITATION.cff", () => {
  const citation = parse(text("CITATION.cff"));

  test.skipIf(cff === undefined)("is valid by the Citation File Format's schema (VALIDATORS_DIR/cff)", () => {
    expect(schemaIn(`${cff}/schema.json`)(citation)).toEqual(fine);
  });

  test("cites this version and digest, and the documents that were read", () => {
    expect(citation.version).toBe(meta.version);
    expect(citation.identifiers.map(({ value }: { value: string }) => value)).toContain(meta.digest);
    expect(citation.references.map(({ title }: { title: string }) => title)).toEqual(
      dataset.sources.map(({ title }) => title),
    );
  });
});

describe("datapackage.json", () => {
  const descriptor = json("datapackage.json");

  test.skipIf(frictionless === undefined)(
    "is valid by Frictionless's profiles, resource by resource (VALIDATORS_DIR/frictionless)",
    () => {
      const resourceSchema = schemaIn(`${frictionless}/dataresource.json`);
      const tableSchema = schemaIn(`${frictionless}/tableschema.json`);
      expect(schemaIn(`${frictionless}/datapackage.json`)(descriptor)).toEqual(fine);
      for (const resource of descriptor.resources) {
        expect(resourceSchema(resource)).toEqual(fine);
        expect(tableSchema(resource.schema)).toEqual(fine);
      }
    },
  );

  test("has the size and digest of every file, and a description of every field in it", () => {
    for (const { path, bytes, hash, schema } of descriptor.resources) {
      const content = readFileSync(new URL(path, root));
      expect({ bytes, hash }).toEqual({
        bytes: content.length,
        hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
      });
      const used = new Set<string>(json(path).flatMap((record: object) => Object.keys(record)));
      const described = new Set(schema.fields.map(({ name }: { name: string }) => name));
      expect([...used].filter((name) => !described.has(name))).toEqual([]);
    }
  });
});

describe("dataset.jsonld", () => {
  test("names version, digest, licence, the documents it is based on, and a file for every kind of record", () => {
    expect(json("dataset.jsonld")).toMatchObject({
      "@type": "Dataset",
      version: meta.version,
      identifier: [`pkg:npm/attributed-events@${meta.version}`, dataset.id, meta.digest],
      license: "https://creativecommons.org/licenses/by/4.0/",
      isBasedOn: dataset.sources.map(({ title, url, published }) => ({ name: title, url, datePublished: published })),
      distribution: ["sources", "actors", "events", "claims"].map((kind) => ({
        contentUrl: `https://unpkg.com/attributed-events@${meta.version}/data/${kind}.json`,
      })),
    });
  });
});
