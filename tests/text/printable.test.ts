import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable } from "../../src/text/printable.js";

describe("printable", () => {
  test.each([
    ["\u001b[31mred", "\\u001b[31mred", "terminal commands"],
    ["\u009b31m", "\\u009b31m", "their one-character form"],
    ["a\r\nb\tc", "a\\u000d\\u000ab\\u0009c", "line breaks and tabs"],
    ["\u202egnp.exe", "\\u202egnp.exe", "changes of direction"],
    ["a\u2028b", "a\\u2028b", "line separators"],
    ["a\ud800b", "a\\ud800b", "lone surrogates"],
    ["\u{e0041}", "\\udb40\\udc41", "invisible tags"],
    ["actor:coast\u200c-guard", "actor:coast\\u200c-guard", "a joiner that joins nothing"],
  ])("escapes %j as %s: %s", (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test.each([
    ["Azərbaycan Respublikasının Daxili İşlər Nazirliyi"],
    ["وزارت هواشناسی"],
    ["می\u200cخواهم"],
    ["👩\u200d🌾 𝒜 “quoted” – ok"],
  ])("leaves writing alone: %s", (text) => {
    expect(printable(text)).toBe(text);
  });

  test("keeps what a JSON string means", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = printable(JSON.stringify(text));
        expect(JSON.parse(shown)).toBe(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
