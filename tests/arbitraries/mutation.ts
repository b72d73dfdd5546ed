import fc from "fast-check";

type Path = readonly (string | number)[];

/** Values that have broken validators before: empty, huge, almost right, or named like a part of the language. */
const oddValues: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 0.5, 1, 7, 8, 90, 90.5, -180.25, 2 ** 31, 2 ** 53, 1e10, 1e10 + 1, 1e300],
  ...["", " ", "\n", "x", "\ud800", "a\udc00b", "\u0000", "ə", "constructor", "__proto__", "continuation", "within"],
  ...["2023-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "2023-13-01", "2023-1-1", "+02023-01-01"],
  ...[
    "actor:a",
    "event:a-b",
    "claim:a--b",
    "source:-a",
    "actor:A",
    "actor:а",
    "actor:a\n",
    `claim:${"a-".repeat(99)}a`,
  ],
  ...[`claim:${"a-".repeat(100)}a`, "one two three four", "one two three four five", "a    b", " a", "a ", "a\u00a0b"],
  ...[
    "http://a",
    "https://a/b?c#d",
    "javascript:1",
    "en",
    "EN-latn-001",
    "e",
    "AZ",
    "az",
    "1.0.0",
    "01.0.0",
    "1.0.0-a.b",
  ],
  ...["x".repeat(40), "x".repeat(41), "😀".repeat(120), "😀".repeat(121), "😀".repeat(300), "\ud800".repeat(301)],
];

const oddKeys = ["__proto__", "constructor", "toString", "extra", "Id", "note", "claim", "type", "0", ""];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key]))];
}

/** A copy of `value` in which `change` has been applied to what stands at `path`; `undefined` leaves it out. */
function changed(value: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? changed(item, rest, change) : item));
  const entries = Object.entries(value as object).map(([name, old]) => [
    name,
    name === key ? changed(old, rest, change) : old,
  ]);
  return Object.fromEntries(entries.filter(([, kept]) => kept !== undefined));
}

const valueAt = (value: unknown, path: Path) =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value);

type Change = (old: unknown) => unknown;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const withKey =
  (key: string, value: unknown): Change =>
  (old) =>
    isObject(old) && !Array.isArray(old)
      ? Object.defineProperty({ ...old }, key, { value, enumerable: true, writable: true, configurable: true })
      : old;

const repeated =
  (times: number): Change =>
  (old) =>
    Array.isArray(old) ? Array.from({ length: times }, (_, index) => old[index % Math.max(1, old.length)] ?? "x") : old;

const reordered: Change = (old) =>
  isObject(old) && !Array.isArray(old) ? Object.fromEntries(Object.entries(old).reverse()) : old;

const appended =
  (tail: string): Change =>
  (old) =>
    typeof old === "string" ? old + tail : old;

const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...oddValues).map(
      (odd): Change =>
        () =>
          odd,
    ),
  },
  { weight: 2, arbitrary: fc.constant<Change>(() => undefined) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...oddKeys), fc.constantFrom(...oddValues))
      .map(([key, value]) => withKey(key, value)),
  },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 16, 17, 20, 21, 32, 33, 64, 65, 100, 101, 256, 257).map(repeated) },
  { weight: 1, arbitrary: fc.constantFrom("\n", "-", "x", " ", "\u2028", "😀", " e f g h").map(appended) },
  { weight: 1, arbitrary: fc.constant(reordered) },
);

/** A JSON value that differs from one of `values` in one place, or not at all; now and then in two, or by what stands elsewhere in it. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const once = (value: unknown) =>
    fc.tuple(fc.constantFrom(...pathsOf(value)), changes).map(([path, change]) => changed(value, path, change) ?? null);
  const copied = (value: unknown) =>
    fc
      .tuple(fc.constantFrom(...pathsOf(value)), fc.constantFrom(...pathsOf(value)))
      .map(([path, other]) => changed(value, path, () => valueAt(value, other)));
  return fc.oneof(
    { weight: 4, arbitrary: values.chain(once) },
    { weight: 1, arbitrary: values.chain(copied) },
    { weight: 1, arbitrary: values.chain(once).chain(once) },
  );
}
