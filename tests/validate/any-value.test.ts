import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "../../src/index.js";
import { kinds } from "../../src/records/kinds.js";
import { formatIssue, type Issue, type RecordKind, validateDataset, validateRecord } from "../../src/validate.js";
import { cases } from "../cases.js";

/** Makers of values, anew each time: some of these change, or break, when they are looked at. */
const odd: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  "a function": () => () => 1,
  "a symbol": () => Symbol("s"),
  "a bigint": () => 10n,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  "a Date": () => new Date(0),
  "a Map": () => new Map([["id", "actor:a"]]),
  "a boxed text": () => Object("actor:a"),
  "a list with a hole": () => Array(3),
  "a list as long as there can be": () => Array(2 ** 32 - 1),
  "a getter that throws": () => Object.defineProperty({}, "id", { enumerable: true, get: thrower }),
  "a revoked proxy": () => revoked({}),
  "a revoked proxy of a list": () => revoked([]),
  "a proxy that throws": () => new Proxy({}, { get: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower }),
  "a proxy without end": () => endless(),
  "a proxy that changes": () => changing(),
  "a value in itself": () => cyclic(),
  "100,000 levels of lists": () => nested((inner) => [inner]),
  "100,000 levels of objects": () => nested((inner) => ({ id: inner })),
  "a tree of 2^40 values": () => doubled(40),
  "an object with a prototype of its own": () => Object.create({ id: "actor:a" }),
  "an object without a prototype": () => Object.create(null),
  "a key named __proto__": () => JSON.parse('{ "__proto__": { "id": "actor:a" }, "constructor": 1, "toString": null }'),
  "an array with keys": () => Object.assign([1], { id: "actor:a" }),
  "a typed array": () => new Uint8Array(4),
};

/** Enough to look at, so that a test does not count to two million again and again. */
const limits = { maxValues: 20_000 };

function thrower(): never {
  throw new Error("no");
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const endless = (): unknown =>
  new Proxy(
    {},
    {
      ownKeys: () => ["id"],
      getOwnPropertyDescriptor: () => ({ value: endless(), enumerable: true, configurable: true }),
      get: endless,
    },
  );

/** The first reading shows a good record, every later one an empty object. */
function changing(): unknown {
  let reads = 0;
  return new Proxy(
    {},
    { ownKeys: () => (reads++ === 0 ? ["id"] : []), get: () => (reads++ === 0 ? "actor:a" : thrower) },
  );
}

function cyclic(): unknown {
  const value: unknown[] = [];
  value.push({ names: value });
  return value;
}

function nested(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "";
  for (let level = 0; level < 100_000; level++) value = wrap(value);
  return value;
}

function doubled(times: number): unknown {
  let value: unknown = [];
  for (let time = 0; time < times; time++) value = [value, value];
  return value;
}

const lists = { source: "sources", actor: "actors", event: "events", claim: "claims" } as const;

/** What must hold of every issue, whatever the value was. */
function expectReadable(issues: readonly Issue[]) {
  for (const issue of issues) {
    expect(formatIssue(issue)).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]{5,600}$/u);
    expect(() => JSON.stringify(issue)).not.toThrow();
  }
}

function expectRefused(verdict: ReturnType<typeof validateDataset> | ReturnType<typeof validateRecord>) {
  expect(verdict.ok).toBe(false);
  if (verdict.ok) return;
  expect(verdict.issues.length).toBeGreaterThan(0);
  expectReadable([...verdict.issues, ...verdict.warnings]);
}

describe.each(Object.entries(odd))("%s", (_, make) => {
  test("is no dataset", () => expectRefused(validateDataset(make(), { limits })));

  test.each(kinds)("is no %s", (kind) => expectRefused(validateRecord(kind, make(), { limits })));

  test.each(kinds)("is no %s in a dataset, and the other records are judged all the same", (kind) => {
    const others = dataset[lists[kind]].slice(1);
    const verdict = validateDataset({ ...dataset, [lists[kind]]: [make(), ...others] }, { limits });
    expectRefused(verdict);
    expect(verdict.ok ? [] : verdict.issues.map(({ path }) => path.slice(0, 2))).toContainEqual([lists[kind], 0]);
  });

  test("is no list of records", () => expectRefused(validateDataset({ ...dataset, events: make() }, { limits })));

  test.each(["names", "parent", "size", "unknown"])("is no `%s` of an actor", (field) => {
    const [actor] = dataset.actors;
    expectRefused(validateRecord("actor", { ...actor, [field]: make() }, { limits }));
  });
});

describe("any value", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  });

  test("gets a verdict", () => {
    const property = fc.property(anything, fc.constantFrom(...kinds), (value, kind) => {
      expectRefused(validateDataset(value));
      expectRefused(validateRecord(kind, value));
    });
    fc.assert(property, { seed: 20230202, numRuns: cases(1000) });
  });
});

describe("the options", () => {
  test("bound what is looked at, by default two million values of a broken record", () => {
    const verdict = validateRecord("claim", doubled(40));
    expect(verdict).toMatchObject({ ok: false, issues: [{ code: "too-many-values", limit: 2_000_000 }] });
  });

  test("must be limits", () => {
    for (const maxIssues of [-1, Number.NaN])
      expect(() => validateDataset(dataset, { maxIssues })).toThrow(
        "validateDataset: maxIssues must be a number from 0 up",
      );
  });

  test("freeze a valid dataset in place, and nothing that cannot be frozen for good", () => {
    const copy = structuredClone(dataset);
    expect(validateDataset(copy, { freeze: true })).toMatchObject({ ok: true });
    expect(Object.isFrozen(copy.claims[0]?.attribution[0])).toBe(true);
    const tricky = Object.defineProperty(structuredClone(dataset), "name", { get: () => "x", enumerable: true });
    expect(validateDataset(tricky, { freeze: true })).toMatchObject({
      ok: false,
      issues: [{ code: "not-plain-json", found: "accessor", pointer: "/name" }],
    });
  });

  test("freeze what lies inside something that was frozen before", () => {
    const copy = structuredClone(dataset);
    Object.freeze(copy.claims);
    validateDataset(copy, { freeze: true });
    expect(Object.isFrozen(copy.claims[0])).toBe(true);
  });
});

describe("validateRecord", () => {
  test("throws for a kind that there is not", () => {
    const kind = "speaker" as RecordKind;
    expect(() => validateRecord(kind, {})).toThrow(
      "validateRecord: kind must be one of source, actor, event, claim, is speaker",
    );
  });
});
