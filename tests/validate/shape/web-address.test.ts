import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { webUrl } from "../../../src/model/scalars.js";
import { shapeSentences } from "../../../src/validate/sentences/shape.js";
import { faultOfAddress } from "../../../src/validate/shape/web-address.js";
import { validateRecord } from "../../../src/validate.js";
import { cases } from "../../cases.js";

const accepts = (text: string) => webUrl.safeParse(text).success;

const source = { id: "source:a", type: "other", title: "A", authors: [], language: "en", published: "2024-03-06" };

/** What is said of an address, without the address. */
function said(url: string): string {
  const verdict = validateRecord("source", { ...source, url });
  const [issue] = verdict.ok ? [] : verdict.issues;
  return issue?.code === "bad-url" ? shapeSentences["bad-url"]({ ...issue, value: "it" }) : "";
}

describe("a source's url", () => {
  test.each([
    "https://example.com",
    "https://example.com?a=b#c",
    "http://192.0.2.1:8080/a/../b;c=d/~e/(f)!$&'*+,g@h:i",
    "https://example.com:1/?a/b?c%20d#e/f?g",
    "https://xn--bcher-kva.example:65535/b%C3%BCcher",
  ])("may be %s", (url) => {
    expect(accepts(url)).toBe(true);
    expect(URL.canParse(url)).toBe(true);
  });

  test.each([
    ["https://example.com/?tags[]=sea", 'it is no web address: write %5B for "["'],
    ["https://example.com/100%", 'it is no web address: write %25 for "%"'],
    ["https://example.com/#a#b", 'it is no web address: write %23 for "#"'],
    ["https://example.com/a b", 'it is no web address: write %20 for " "'],
    ["https://example.com/ə", 'it is no web address: write %C9%99 for "ə"'],
    ["https://example.com/\ud800", 'it is no web address: write %EF%BF%BD for "\\ud800"'],
    ["https://example.com:99999/", "it is no web address: a port is a number from 1 to 65535"],
    ["https://example.com:/", "it is no web address: a port is a number from 1 to 65535"],
    ["https://example.com:080/", "it is no web address: a port is a number from 1 to 65535"],
    ["https://a:b@example.com/", "it is no web address: leave out the user name before the @"],
    [
      "https://exämple.com/",
      "it is no web address: a host is letters, digits, hyphens and single dots; other letters in punycode",
    ],
    [
      "https://example..com/",
      "it is no web address: a host is letters, digits, hyphens and single dots; other letters in punycode",
    ],
    ["example.com", "it is no web address: http:// or https://, in ASCII, other letters percent-encoded"],
  ])("must not be %s", (url, sentence) => {
    expect(said(url)).toBe(sentence);
  });

  test("has a port of which 65535 is the last", () => {
    const ports = Array.from({ length: 70_000 }, (_, port) => port);
    expect(ports.filter((port) => accepts(`https://example.com:${port}/`))).toEqual(ports.slice(1, 65_536));
  });

  test("is right when each character is written as the message says", () => {
    const property = fc.property(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom("/", "?", "#"),
      (more, begin) => {
        let url = `https://example.com${begin}${more}`;
        while (!accepts(url)) {
          const fault = faultOfAddress(url);
          if ("part" in fault) throw new Error(`${fault.part} in ${url}`);
          const at = fault.character === "#" ? url.lastIndexOf("#") : placeOf(url, fault.character);
          url = url.slice(0, at) + fault.write + url.slice(at + fault.character.length);
        }
      },
    );
    fc.assert(property, { seed: 20230202, numRuns: cases(2000) });
  });
});

/** Where a character stands that is not right there: of `%`, one that begins no code. */
const placeOf = (url: string, character: string) =>
  character === "%" ? url.search(/%(?![0-9A-Fa-f]{2})/) : url.indexOf(character);
