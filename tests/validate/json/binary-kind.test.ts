import { describe, expect, test } from "vitest";
import { binaryKind } from "../../../src/validate/json/binary-kind.js";
import { formatIssue, validateJson } from "../../../src/validate.js";

const said = (bytes: Uint8Array) => {
  const verdict = validateJson(bytes);
  return verdict.ok ? [] : verdict.issues.map(formatIssue);
};

describe("binaryKind", () => {
  test("names what is no JSON document in the message of the validator", () => {
    const image = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
    expect(said(image)).toEqual(["top level: is a PNG image, not JSON"]);
  });

  test("says nothing of text and of bytes that it does not know", () => {
    expect(binaryKind(new TextEncoder().encode('{ "name": "Harbour" }'))).toBeUndefined();
    expect(said(Uint8Array.of(0x7b, 0xff))[0]).toContain("is no UTF-8: the byte at offset 1");
  });

  test("is not needed for prose, which is told by its words", () => {
    const words = (text: string) => said(new TextEncoder().encode(text))[0];
    expect(words("The boats left the harbour.")).toContain("this reads like plain text, not like JSON");
    expect(words("True")).toContain("JSON knows the words true, false and null");
  });
});
