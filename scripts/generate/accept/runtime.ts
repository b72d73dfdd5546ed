/** What the generated functions stand on, as source text. */
export const runtime = `\
interface Fields {
  readonly [name: string]: unknown;
}

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === "object" && value !== null ? (value as Fields) : undefined;

/** How many keys the objects of good shape had, since the last call of one of the functions that are exported. */
let keysSeen = 0;

function hasKeys(record: Fields, expected: number): boolean {
  let count = 0;
  for (const _ in record) count++;
  keysSeen += count;
  return count === expected;
}

/** Takes back what was counted in a record that turned out to be no such variant. */
function forget(seen: number): false {
  keysSeen = seen;
  return false;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Between 1 and \`max\` code points; a string has at most twice as many code units. */
const isText = (value: unknown, max: number): boolean =>
  typeof value === "string" &&
  value.length > 0 &&
  (value.length <= max || (value.length <= 2 * max && codePoints(value) <= max));

const matches = (value: unknown, pattern: RegExp): boolean => typeof value === "string" && pattern.test(value);

/** \`quick\` says the same as \`exact\` for strings of at most \`limit\` code units. */
const matchesId = (value: unknown, limit: number, quick: RegExp, exact: RegExp): boolean =>
  typeof value === "string" && (value.length <= limit ? quick : exact).test(value);

const isInteger = (value: unknown, min: number, max: number): boolean =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

const isNumber = (value: unknown, min: number, max: number): boolean =>
  typeof value === "number" && value >= min && value <= max;
`;
