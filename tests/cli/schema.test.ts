import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { draftSchema } from "../../src/draft/for-models/draft-schema.js";
import { attributedEvents } from "./fake-io.js";

const folder = new URL("../../schemas/", import.meta.url);
const entities = readdirSync(folder)
  .filter((file) => file.endsWith(".schema.json"))
  .map((file) => file.replace(".schema.json", ""));

describe("attributed-events schema", () => {
  test.each(entities)("prints the published file: %s", async (entity) => {
    const { code, out } = await attributedEvents(["schema", entity]);
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(new URL(`${entity}.schema.json`, folder), "utf8"));
  });

  test("prints every schema in one document when none is named", async () => {
    const { out } = await attributedEvents(["schema"]);
    expect(Object.keys((JSON.parse(out) as { $defs: object }).$defs)).toContain("event");
  });

  test("suggests the nearest entity", async () => {
    expect(await attributedEvents(["schema", "evnt"])).toEqual({
      code: 2,
      out: "",
      err: 'attributed-events: no schema "evnt"; nearest is "event"\n',
    });
  });

  test("lists the entities when none is near, and reads no other file", async () => {
    const { code, err } = await attributedEvents(["schema", "../package"]);
    expect(code).toBe(2);
    expect(err).toContain("there are accepted-warning, actor, actor-relation, ");
  });

  test.each(["openai", "anthropic", "gemini"] as const)(
    "prints what a model of %s is to write of a draft",
    async (vendor) => {
      const { code, out } = await attributedEvents(["schema", "draft", "--for", vendor]);
      expect([code, JSON.parse(out)]).toEqual([0, draftSchema(vendor)]);
    },
  );

  test("knows no other vendor, and such schemas of drafts only", async () => {
    const vendor = await attributedEvents(["schema", "draft", "--for", "opnai"]);
    expect([vendor.code, vendor.err]).toEqual([
      2,
      expect.stringContaining("Allowed choices are openai, anthropic, gemini"),
    ]);
    expect((await attributedEvents(["schema", "event", "--for", "openai"])).err).toBe(
      "attributed-events: --for is for drafts: attributed-events schema draft --for openai\n",
    );
  });
});
