import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDraftParts } from "../../src/draft/resolve/draft-parts.js";
import { resolveDraft } from "../../src/draft.js";
import { defaultPlainLimits } from "../../src/validate/shape/plain.js";
import { formatIssue, type Issue } from "../../src/validate.js";
import { mutated } from "../arbitraries/mutation.js";
import { cases } from "../cases.js";
import { draftAndTexts } from "./arbitrary-draft.js";
import { harbourDraft, harbourTexts, harbourWith, told } from "./harbour.js";

const schema = JSON.parse(readFileSync(new URL("../../schemas/draft.schema.json", import.meta.url), "utf8"));
const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

/** What the schema refuses of a draft, by the generated shapes. */
function refusedByShape(draft: unknown): readonly string[] {
  const lines: string[] = [];
  const reports = { report: (issue: Issue) => void lines.push(formatIssue(issue)), skip: () => {}, limit: 100 };
  readDraftParts(draft, reports, defaultPlainLimits);
  return lines;
}

const follow = (value: unknown, path: readonly (string | number)[]) =>
  path.reduce<unknown>((at, key) => Object.getOwnPropertyDescriptor(Object(at), key)?.value, value);

/** A verdict on any JSON, whose every issue leads to a place that is there and has a sentence. */
function judged(draft: unknown, texts: Readonly<Record<string, string>>) {
  const verdict = resolveDraft(draft, texts);
  const issues = [...(verdict.ok ? [] : verdict.issues), ...verdict.warnings];
  expect(verdict.ok || verdict.issues.length > 0).toBe(true);
  for (const issue of issues) {
    if (issue.path.length > 0) expect(follow(draft, issue.path), issue.pointer).toBeDefined();
    expect(formatIssue(issue)).toMatch(/^(?:[^\p{C}\p{Zl}\p{Zp}]|[\u200c\u200d]){10,}$/u);
    expect(issue.code).not.toBe("not-plain-json");
  }
  return verdict;
}

const odd: Readonly<Record<string, () => unknown>> = {
  "100,000 levels": () => nested(100_000),
  "levels inside a claim": () => harbourWith((draft) => (draft.claims[0].note = nested(100))),
  "a draft in itself": () => harbourWith((draft) => (draft.claims[0].claims = draft.claims)),
  "a getter that throws": () =>
    harbourWith((draft) => Object.defineProperty(draft.claims[0], "note", { enumerable: true, get: thrower })),
  "a revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "a dataset": () => ({ schemaVersion: "1.0.0", name: "x", sources: [], actors: [], events: [], claims: [] }),
  "a list": () => [harbourDraft],
  "a text": () => "draft: 1",
  nothing: () => undefined,
};

/** A list with `undefined` in it is no JSON. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const nested = (levels: number) => Array.from({ length: levels }).reduce((inner) => [inner], []);

function thrower(): never {
  throw new Error("no");
}

describe("resolveDraft", () => {
  test.each(Object.entries(odd))("gives a verdict on %s", (_, make) => {
    const verdict = resolveDraft(make(), harbourTexts);
    expect(verdict.ok ? [] : verdict.issues.map(formatIssue)).not.toEqual([]);
  });

  test("reads a draft once, whatever it says when it is read again", () => {
    let isRead = false;
    const name = { enumerable: true, configurable: true, writable: true };
    const changing = new Proxy(structuredClone(harbourDraft) as object, {
      get: (target, key) => {
        const value: unknown = key === "name" && isRead ? 7 : Reflect.get(target, key);
        if (key === "name") isRead = true;
        return value;
      },
      getOwnPropertyDescriptor: (target, key) =>
        key === "name" ? { ...name, value: "x" } : Object.getOwnPropertyDescriptor(target, key),
    });
    expect(resolveDraft(changing, harbourTexts)).toMatchObject({ ok: true });
  });

  test("gives a verdict on any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        judged(value, harbourTexts);
      }),
      { numRuns: cases(500, 100) },
    );
  });

  test("gives a verdict on a draft that was changed in some place, and agrees with Ajv on its shape", () => {
    fc.assert(
      fc.property(
        draftAndTexts.chain(({ draft, texts }) =>
          mutated(fc.constant(draft))
            .map(asJson)
            .map((one) => ({ one, texts })),
        ),
        ({ one, texts }) => {
          judged(one, texts);
          const refused = refusedByShape(one);
          expect(accepts(one), refused.join("\n")).toBe(refused.length === 0);
        },
      ),
      { numRuns: cases(400, 100) },
    );
  });

  const quoting = (passage: string, text: string) =>
    told(
      harbourWith((draft) => {
        Object.assign(draft.claims[0], { passage, content: null, speakers: null });
        draft.claims[0].events[0].when = null;
        draft.claims.pop();
        draft.events.pop();
      }),
      { "harbour-post": text },
    );

  test("quotes the whole text, one letter, and a thousand repetitions", () => {
    const text = harbourTexts["harbour-post"];
    expect(quoting(text, text)).toEqual([]);
    expect(quoting("S", text)[0]).toContain("stands only inside a longer word");
    expect(quoting("again", "again ".repeat(1000))[0]).toContain("stands 1,000 times");
    expect(quoting("again ".repeat(1000), "again ".repeat(1000))[0]).toContain("cannot be told from other places");
  });

  test("takes lone surrogates in the draft and in the text", () => {
    expect(quoting("a\ud800b", "a\ud800b and so on")).toEqual([]);
    expect(quoting("\udc00", "a\ud800b and so on")[0]).toContain("has no letter in it");
  });
});
