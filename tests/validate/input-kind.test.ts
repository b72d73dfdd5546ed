import { describe, expect, test } from "vitest";
import { starter } from "../../src/cli/starter.js";
import { inputKind } from "../../src/validate.js";
import { bytesOf } from "./json/bytes-of.js";
import { goodLines } from "./stream/sources.js";

const lines = goodLines.join("\n");

describe("inputKind", () => {
  test.each([
    ["records", lines],
    ["one record", goodLines[0] ?? ""],
    ["records after a byte-order mark and blank lines", `\ufeff\r\n \n${lines}`],
    ["records whose first is broken", `{"id":"actor:x","type":}\n${lines}`],
    ["the beginning of a record too long for it", lines.slice(0, 90)],
  ])("tells lines: %s", (_, text) => {
    expect(inputKind(bytesOf(text))).toBe("lines");
  });

  test.each([
    ["a dataset over many lines", JSON.stringify(starter, null, 2)],
    ["a dataset on one line", JSON.stringify(starter)],
    [
      "a dataset that begins with its records",
      JSON.stringify({ actors: starter.actors, schemaVersion: starter.schemaVersion }),
    ],
    ["the beginning of a dataset too long for it", JSON.stringify(starter).slice(0, 150)],
    ["nothing", ""],
    ["a list of records", `[${goodLines.join()}]`],
    ["what is no JSON", "id,type\n1,2\n"],
    ["100,000 levels", "[".repeat(100_000)],
  ])("takes anything else for a document: %s", (_, text) => {
    expect(inputKind(bytesOf(text))).toBe("document");
  });
});
