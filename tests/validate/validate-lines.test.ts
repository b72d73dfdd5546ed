import { describe, expect, test } from "vitest";
import { starter } from "../../src/cli/starter.js";
import { formatIssue, type LinesOptions, validateLines } from "../../src/validate.js";
import { bytesOf } from "./json/bytes-of.js";
import { goodLines } from "./stream/sources.js";

const [source = "", ministry = "", pilots = "", event = "", claim = ""] = goodLines;

/** Each issue as `line:column code`. */
function placesIn(text: string, options: LinesOptions = {}): string[] {
  const verdict = validateLines(bytesOf(text), options);
  return verdict.ok ? [] : verdict.issues.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe("validateLines", () => {
  const { sources, actors, events, claims, ...frame } = starter;

  test("makes one dataset of good records in any order, with the frame that it is given", () => {
    const text = `\ufeff${[claim, source, "", event, ministry, pilots].join("\r\n")}`;
    expect(validateLines(bytesOf(text), { frame })).toEqual({ ok: true, dataset: starter, warnings: [], more: 0 });
  });

  test("says of itself that nothing is known, where no frame is given", () => {
    const verdict = validateLines(bytesOf(goodLines.join("\n")));
    expect(verdict.ok && verdict.dataset).toMatchObject({ name: "records", language: "und", license: "NOASSERTION" });
  });

  test("takes no lines for a dataset without records", () => {
    expect(validateLines(new Uint8Array())).toMatchObject({ ok: true, dataset: { claims: [] } });
  });

  test("applies the rules across records, each issue on its line and with a path in its record", () => {
    const unrelated = claim.replace('"actor:harbour-pilots"', '"actor:ministry-of-weather"');
    const verdict = validateLines(bytesOf([source, ministry, pilots, event, unrelated].join("\n")));
    const issues = verdict.ok ? [] : verdict.issues;
    expect(issues.map(({ line, code, pointer, record }) => [line, code, pointer, record])).toEqual([
      [4, "claim-not-about-actor", "/participants/1/claim", "event:storm-meeting"],
      [5, "duplicate-entry", "/about/2", "claim:storm-meeting"],
    ]);
    expect(issues.map(({ column }) => column)).toEqual([
      event.lastIndexOf('"claim:storm-meeting"}') + 1,
      expect.any(Number),
    ]);
  });

  test("finds what is wrong with the text, and reads the other lines", () => {
    const text = [source, "{", "7", `${ministry.slice(0, -1)},"type":"agency"}`, pilots, event, claim].join("\n");
    expect(placesIn(text)).toEqual([
      "2:2 invalid-json",
      "3:1 not-a-record",
      expect.stringMatching(/^4:\d+ duplicate-key$/),
    ]);
  });

  test("says on which line an id stood before", () => {
    const verdict = validateLines(bytesOf([source, pilots, ministry, pilots, event, claim].join("\n")));
    expect(verdict.ok ? [] : verdict.issues.map((issue) => `${issue.line}: ${formatIssue(issue)}`)).toEqual([
      '4: id: actor "actor:harbour-pilots" is there already, at line 2; every record has an id of its own',
    ]);
  });

  test("takes an id for what it was meant to be", () => {
    expect(placesIn([source, ministry, pilots.replace("actor:", "Actor:"), event, claim].join("\n"))).toEqual([
      "3:7 bad-id",
    ]);
  });

  test("keeps to its limits", () => {
    expect(placesIn(goodLines.join("\n"), { limits: { maxBytes: 100 } })).toEqual([
      "undefined:undefined document-too-large",
    ]);
    expect(placesIn([...goodLines, "x".repeat(2000)].join("\n"), { limits: { maxLine: 1000 } })).toEqual([
      "6:1 line-too-long",
    ]);
    const verdict = validateLines(bytesOf("{}\n".repeat(500)), { maxIssues: 7 });
    expect(verdict).toMatchObject({ ok: false, more: 493 });
    expect(() => validateLines(new Uint8Array(), { limits: { maxLine: Number.NaN } })).toThrow(
      "validateLines: maxLine must be",
    );
  });

  test("says once that the text is UTF-16", () => {
    const verdict = validateLines(new Uint8Array(Buffer.from(goodLines.join("\n"), "utf16le")));
    expect(verdict.ok ? [] : verdict.issues.map(({ code }) => code)).toEqual(["not-utf8"]);
  });
});
