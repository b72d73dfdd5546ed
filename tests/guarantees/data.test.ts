import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Dataset, dataset } from "../../src/index.js";

const { sources, actors, events, claims } = dataset;
const ids = [...sources, ...actors, ...events, ...claims].map(({ id }) => id);

const released = new URL("../../data/released.json", import.meta.url);
if (!existsSync(released)) console.warn("skipped: ids of the last release, because nothing is released yet");

const articleFile = process.env.ARTICLE_TEXT;
if (!articleFile) console.warn("skipped: what holds of the article's text, because ARTICLE_TEXT is not set");
const article = () => readFileSync(articleFile ?? "", "utf8");

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of `length` words, as one string each. */
function runs(text: string, length: number): string[] {
  const all = words(text);
  return all.slice(0, Math.max(0, all.length - length + 1)).map((_, at) => all.slice(at, at + length).join(" "));
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe("the packaged data", () => {
  test("has every id once", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.skipIf(!existsSync(released))("has every id of the last release", () => {
    const before = (JSON.parse(readFileSync(released, "utf8")) as { dataset: Dataset }).dataset;
    const old = [...before.sources, ...before.actors, ...before.events, ...before.claims].map(({ id }) => id);
    expect(old.filter((id) => !new Set<string>(ids).has(id))).toEqual([]);
  });

  test("has a claim for every event, participant, count and place", () => {
    const known = new Set<string>(claims.map(({ id }) => id));
    for (const { claims: told, participants, counts = [], place } of events) {
      expect(told.length).toBeGreaterThan(0);
      const named = [
        ...told,
        ...[...participants, ...counts].map(({ claim }) => claim),
        ...(place?.claim ?? []),
      ].flat();
      expect(named.filter((id) => typeof id === "string" && id.startsWith("claim:") && !known.has(id))).toEqual([]);
    }
  });

  test("starts every attribution at a source", () => {
    const documents = new Set<string | null>(sources.map(({ id }) => id));
    expect(claims.filter(({ attribution }) => !documents.has(attribution[0]?.by ?? null))).toEqual([]);
  });

  test("has every position inside the text that it refers to", () => {
    const lengths = new Map(sources.map(({ id, text }) => [id as string, text?.length ?? 0]));
    const passages = claims.flatMap(({ evidence }) => evidence).filter((one) => one.type === "text-position");
    const cues = claims.flatMap(({ attribution }) =>
      attribution.flatMap(({ cue }) => (cue && "start" in cue ? [cue] : [])),
    );
    expect(passages.length).toBeGreaterThan(0);
    for (const { source, start, end } of [...passages, ...cues]) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(lengths.get(source) ?? 0);
    }
  });

  test.skipIf(!articleFile)(
    "refers to the very text whose digest it gives, and finds every cue there (ARTICLE_TEXT)",
    () => {
      const text = article();
      const [source] = sources;
      expect(createHash("sha256").update(text).digest("hex")).toBe(source?.text?.sha256);
      const characters = [...text];
      for (const { attribution } of claims)
        for (const { cue } of attribution)
          if (cue && "phrase" in cue) expect(characters.slice(cue.start, cue.end).join("")).toBe(cue.phrase);
    },
  );

  test.skipIf(!articleFile)(
    "stores no sentence of the article: no run of seven of its words but in titles and names (ARTICLE_TEXT)",
    () => {
      const known = new Set(runs(article(), 7));
      const facts = sources.flatMap(({ title, url = "", stamps = [] }) => [
        title,
        url,
        ...stamps.map(({ text }) => text),
      ]);
      const exempt = new Set([...facts, ...actors.flatMap(({ names }) => names.map(({ value }) => value))]);
      const stored = texts(dataset).filter((text) => !exempt.has(text));
      expect(stored.filter((text) => runs(text, 7).some((run) => known.has(run)))).toEqual([]);
    },
  );
});
