import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readDraft } from "../../../src/draft/yaml/read-draft.js";
import { writeDraft } from "../../../src/draft/yaml/write-draft.js";
import { cases } from "../../cases.js";

const again = (draft: object) => {
  const read = readDraft(writeDraft(draft));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.draft;
};

const long =
  "The harbour ‘pilots’ said: “no”, and that # is a sign; they said it [twice], - and again, and again, and went on saying it";

const draft = {
  draft: 1,
  name: "harbour",
  version: "0.1.0",
  actors: [
    { key: "coast-guard", type: "agency", name: "Coast Guard" },
    { key: "pilots", type: "group", name: "Pilots, the", unnamed: true },
  ],
  claims: [
    {
      key: "a",
      passage: long,
      speakers: [{ by: "coast-guard", cue: { words: "said", type: "speech" } }],
      against: ["pilots"],
    },
    {
      key: "b",
      passage: "x\ny",
      passages: [{ page: "3" }],
      nothing: undefined,
      when: { words: "on Monday", throughout: { from: "2024-03-01", to: "2024-03-01" } },
    },
  ],
};

describe("writeDraft", () => {
  test("writes for people: short things on one line, long texts folded", () => {
    expect(
      writeDraft(draft),
    ).toBe(`# yaml-language-server: $schema=https://unpkg.com/attributed-events@1/schemas/draft.schema.json
draft: 1
name: harbour
version: 0.1.0

actors:
  - { key: coast-guard, type: agency, name: Coast Guard }
  - { key: pilots, type: group, name: "Pilots, the", unnamed: true }

claims:
  - key: a
    passage: >-
      The harbour ‘pilots’ said: “no”, and that # is a sign; they said it [twice], - and again, and again, and went on
      saying it
    speakers:
      - { by: coast-guard, cue: { words: said, type: speech } }
    against: [pilots]

  - key: b
    passage: "x\\ny"
    passages:
      - { page: "3" }
    when: { words: on Monday, throughout: { from: 2024-03-01, to: 2024-03-01 } }
`);
  });

  test("gives back the same draft", () => {
    expect(again(draft)).toEqual(JSON.parse(JSON.stringify(draft)));
  });

  const odd = fc
    .array(fc.constantFrom(...`-?:,[]{}#&*!|>'"%@\` \n\t\r\u0000\u0085\u00a0\u2028\ufeff\ud800\u{e0001}\u202eab1.~é“`))
    .map((all) => all.join(""));
  const words = fc
    .array(fc.oneof(odd, fc.constantFrom("word", "a", "", "longer-words")), { minLength: 30 })
    .map((all) => all.join(" "));
  const text = fc.oneof(
    odd,
    words,
    fc.string({ unit: "binary" }),
    fc.constantFrom("yes", "null", "~", "1.0", "0x1F", ".inf", "1e3", "2024", "12:30", "---", "..."),
  );

  test("keeps every text to the character, wherever it stands", () => {
    const check = (one: string) => {
      const value = {
        draft: 1,
        [one.slice(0, 40)]: one,
        list: [one, [one]],
        claims: [
          { key: one, inner: { deep: one } },
          { key: "b", list: [{ one }] },
        ],
      };
      expect(again(value)).toEqual(value);
    };
    fc.assert(fc.property(text, check), { numRuns: cases(1000) });
  });

  test("keeps every value that JSON has", () => {
    const value = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 6 });
    fc.assert(
      fc.property(value, (one) => {
        expect(again(one)).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  test("reads the same in the parser's own hands, also by the rules of YAML 1.1", () => {
    const plain = fc.oneof(text, fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(plain, (one) => {
        const written = writeDraft({ one, list: [one] });
        expect(parse(written)).toEqual({ one, list: [one] });
        if (!/^\d{4}-\d\d-\d\d$/.test(one)) expect(parse(written, { version: "1.1" })).toEqual({ one, list: [one] });
      }),
    );
  });

  test("writes the same text for the same draft", () => {
    expect(writeDraft(again(draft) as object)).toBe(writeDraft(draft));
  });
});
