import type { Random } from "./random.js";

const faults: readonly ((random: Random, record: Record<string, unknown>) => Record<string, unknown>)[] = [
  (random, record) => without(record, random.one(["id", "type"])),
  (_, record) => ({ ...record, extra: true }),
  (_, record) => ({ ...record, type: "no-such-type" }),
  (_, record) => ({ ...record, id: `${record.id}_` }),
  (random, record) => ({ ...record, [random.one(Object.keys(record))]: 7 }),
  (random, record) => deeper(random, record),
];

/** A record with one fault in it. */
export const broken = (random: Random, record: object): object => random.one(faults)(random, { ...record });

/** A record with ten faults in it: values of another type, and keys that nobody knows. */
export function brokenTenfold(record: object): object {
  const wrong = Object.keys(record).slice(1, 6);
  const unknown = Array.from({ length: 10 - wrong.length }, (_, at) => `x-${at}`);
  return { ...record, ...Object.fromEntries([...wrong, ...unknown].map((key) => [key, 7])) };
}

const without = (record: Record<string, unknown>, field: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));

/** A fault in the last record of a list, so that much is read before it is found. */
function deeper(random: Random, record: Record<string, unknown>): Record<string, unknown> {
  const lists = Object.entries(record).filter(([, value]) => Array.isArray(value) && typeof value.at(-1) === "object");
  if (lists.length === 0) return { ...record, id: null };
  const [name, list] = random.one(lists);
  const items: unknown[] = Array.isArray(list) ? list : [];
  const last = { ...Object(items.at(-1)), misspelt: "x" };
  return { ...record, [name]: [...items.slice(0, -1), last] };
}
