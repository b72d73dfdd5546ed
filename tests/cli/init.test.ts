import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { entities } from "../../src/model/entities.js";
import { SCHEMA_VERSION } from "../../src/model/schema-version.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const bundle = JSON.parse(
  readFileSync(new URL("../../schemas/attributed-events.schema.json", import.meta.url), "utf8"),
) as AnySchemaObject;

describe("attributed-events init", () => {
  test("writes a dataset that zod and Ajv accept, of the current version and with the address of its schema", async () => {
    const cwd = emptyFolder();
    const { code, out } = await attributedEvents(["init"], { cwd });
    expect({ code, out }).toEqual({
      code: 0,
      out: "Wrote dataset.json. Make it yours, then: attributed-events validate dataset.json\n",
    });
    const dataset = JSON.parse(readFileSync(join(cwd, "dataset.json"), "utf8")) as { [key: string]: unknown };
    expect(entities.Dataset.safeParse(dataset).error).toBeUndefined();
    expect(new Ajv2020().validate(bundle, dataset)).toBe(true);
    expect(dataset).toMatchObject({ $schema: bundle.$id, schemaVersion: SCHEMA_VERSION });
  });

  test("gives every dataset an id that no other has", async () => {
    const drawn = ["0b6c9c1e-6f0e-4a55-9d52-3f1c7f7f2a10", "7a0f3c52-8a0b-4f0e-b9f0-52f3d1f6a001"];
    const ids = [];
    for (const uuid of drawn) {
      const { out } = await attributedEvents(["init", "-"], { newUuid: () => uuid });
      ids.push(JSON.parse(out).id);
    }
    expect(ids).toEqual(drawn.map((uuid) => `urn:uuid:${uuid}`));
  });

  test("shows it on standard output for -, and writes nothing", async () => {
    const cwd = emptyFolder();
    const { code, out } = await attributedEvents(["init", "-"], { cwd });
    expect(code).toBe(0);
    expect(entities.Dataset.safeParse(JSON.parse(out)).success).toBe(true);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("never writes over an existing file", async () => {
    const cwd = emptyFolder();
    const path = join(cwd, "mine.json");
    writeFileSync(path, "precious");
    expect(await attributedEvents(["init", "mine.json"], { cwd })).toEqual({
      code: 2,
      out: "",
      err: "attributed-events: mine.json: the file exists already\n",
    });
    expect(readFileSync(path, "utf8")).toBe("precious");
  });
});
