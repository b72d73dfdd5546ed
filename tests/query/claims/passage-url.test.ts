import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Dataset, dataset, type Evidence, passageUrl, type TextFragment } from "../../../src/index.js";
import { balloons } from "../balloons.js";

const at = (textFragment: TextFragment): Evidence => ({
  type: "text-position",
  source: "source:harbour-post",
  start: 0,
  end: 9,
  textFragment,
});

/** Reads a text directive back, by the grammar of the WICG's Scroll To Text Fragment. */
function readDirective(url: string): TextFragment {
  const [, value = ""] = /:~:text=([^&]*)$/.exec(new URL(url).hash) ?? [];
  const parts = value.split(",");
  const prefix = parts[0]?.endsWith("-") ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith("-") ? parts.pop()?.slice(1) : undefined;
  const [textStart = "", textEnd, ...rest] = parts;
  expect(rest).toEqual([]);
  const written = Object.entries({ textStart, textEnd, prefix, suffix }).filter(([, words]) => words !== undefined);
  return {
    textStart: "",
    ...Object.fromEntries(written.map(([part, words]) => [part, decodeURIComponent(words ?? "")])),
  };
}

const words = fc
  .array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(" ").replace(/\s+/g, " ").trim())
  .filter((text) => text !== "");
const fragments: fc.Arbitrary<TextFragment> = fc.record(
  { textStart: words, textEnd: words, prefix: words, suffix: words },
  { requiredKeys: ["textStart"] },
);

describe("passageUrl", () => {
  test("is the document's address with the passage as a text fragment", () => {
    expect(
      passageUrl(balloons, at({ prefix: "the old", textStart: "harbour", textEnd: "lies", suffix: "still" })),
    ).toBe("https://harbour-post.example/2024/05/balloons?page=1#:~:text=the%20old-,harbour,lies,-still");
  });

  test("escapes what means something in a directive", () => {
    expect(passageUrl(balloons, at({ textStart: "Tide-and-storm, fog & rain" }))).toMatch(
      /#:~:text=Tide%2Dand%2Dstorm%2C%20fog%20%26%20rain$/,
    );
  });

  test("can be read back, whatever the words", () => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        expect(readDirective(passageUrl(balloons, at(fragment)) ?? "")).toEqual(fragment);
      }),
    );
  });

  test("keeps a fragment of the document's own", () => {
    const withFragment = (url: string): Dataset => ({
      ...balloons,
      sources: balloons.sources.map((source) => ({ ...source, url })),
    });
    expect(passageUrl(withFragment("https://a.example/#top"), at({ textStart: "fog" }))).toBe(
      "https://a.example/#top:~:text=fog",
    );
    expect(passageUrl(withFragment("https://a.example/#:~:text=old"), at({ textStart: "fog" }))).toBe(
      "https://a.example/#:~:text=fog",
    );
  });

  test("takes a line break for a space and half a character for an unreadable one", () => {
    expect(passageUrl(balloons, at({ textStart: "fog\n and" }))).toMatch(/text=fog%20and$/);
    expect(passageUrl(balloons, at({ textStart: "fog\ud83d" }))).toMatch(/text=fog%EF%BF%BD$/);
  });

  test("is undefined where there is nothing to link to", () => {
    expect(passageUrl(balloons, { type: "locator", source: "source:harbour-post", page: "4" })).toBeUndefined();
    expect(passageUrl(balloons, { ...at({ textStart: "fog" }), source: "source:radio-lagoon" })).toBeUndefined();
  });

  test("refuses evidence of another dataset", () => {
    expect(() => passageUrl(balloons, { ...at({ textStart: "fog" }), source: "source:harbor-post" })).toThrow(
      new RangeError(
        'passageUrl: evidence.source: no source "source:harbor-post"; nearest is "Balloons over the harbour" (source:harbour-post)',
      ),
    );
  });

  test("gives a link for every passage of the packaged dataset", () => {
    const links = dataset.claims.flatMap(({ evidence }) => evidence.map((passage) => passageUrl(dataset, passage)));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^https:\/\/caspiannews\.com\/.*#:~:text=/);
  });
});
