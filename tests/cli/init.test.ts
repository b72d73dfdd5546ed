import { createHash } from "node:crypto";
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

describe("attributed-events init --from", () => {
  const article = "  The Gale, again\n\nPilots “warned” of it: 😀\n";

  test("writes a draft with source, length and digest, which resolves at once", async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "The Gale (2).txt"), article);
    const { code, out } = await attributedEvents(["init", "--from", "The Gale (2).txt"], { cwd });
    expect({ code, out }).toEqual({
      code: 0,
      out: "Wrote draft.yaml. Write a claim, then: attributed-events resolve draft.yaml --text 'The Gale (2).txt'\n",
    });
    const argv = ["resolve", "draft.yaml", "--text", "The Gale (2).txt", "--out", "-"];
    const dataset = JSON.parse((await attributedEvents(argv, { cwd })).out);
    expect(dataset).toMatchObject({ name: "the-gale-2", claims: [] });
    expect(dataset.sources).toEqual([
      expect.objectContaining({
        id: "source:the-gale-2",
        title: "The Gale, again",
        text: { sha256: createHash("sha256").update(article).digest("hex"), length: [...article].length },
      }),
    ]);
  });

  test("has examples that resolve when their marks of comment are taken away", async () => {
    const cwd = emptyFolder();
    const text = "The dockers' union said on Monday that its members had voted to strike.\n";
    writeFileSync(join(cwd, "a.txt"), text);
    const { out } = await attributedEvents(["init", "--from", "a.txt", "-"], { cwd });
    writeFileSync(
      join(cwd, "draft.yaml"),
      out
        .replace(/^#.*\n# {3}attributed-events.*\n/m, "")
        .replace(/^# {2}/gm, "  ")
        .replace("    # published", "    published"),
    );
    const resolved = await attributedEvents(["resolve", "draft.yaml", "--text", "a.txt"], { cwd });
    expect(resolved.out).toBe("draft.yaml: valid: 1 source, 2 actors, 1 event, 1 claim\n");
  });

  test.each([
    [
      "a.pdf",
      "%PDF-1.7 …",
      /^is a PDF document; save its text as plain text in UTF-8, .* or give pages instead of quotations$/,
    ],
    [
      "a.docx",
      "PK\u0003\u0004",
      /^is a ZIP archive, as documents of Word and LibreOffice are; open it there and save its text/,
    ],
    ["a.doc", Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /^is a document of Microsoft Office; open it there/],
    ["a.rtf", "{\\rtf1 x}", /^is a document in RTF; open it in a word processor/],
    [
      "a.html",
      "\n<!-- x -->\n<!DOCTYPE html><p>x",
      /^is a page in HTML; open it in a browser, copy what a reader sees/,
    ],
    ["a.txt", Buffer.from("\ufeffx", "utf16le"), /^is UTF-16LE; save it as UTF-8$/],
    ["b.txt", Buffer.from("café", "latin1"), /^is no text in UTF-8: the byte at offset 3 cannot stand there/],
    ["c.txt", " \n", /^is empty$/],
    ["d.txt", "ab\u0000c", /^is no plain text: it has zero bytes in it$/],
    ["e.png", Buffer.from("\u0089PNG", "latin1"), /^is a PNG image$/],
  ])("says what to do with %s", async (file, content, told) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, file), content);
    const { code, out, err } = await attributedEvents(["init", "--from", file], { cwd });
    expect([code, out, readdirSync(cwd)]).toEqual([2, "", [file]]);
    const [, sentence = ""] = /^attributed-events: \S+: (.*)\n$/.exec(err) ?? [];
    expect(sentence).toMatch(told);
  });
});
