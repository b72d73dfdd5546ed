import type { Regex } from "./regex.js";

/** JavaScript that moves `at` over what `regex` matches, up to a closing quote, or returns -1. */
export function regexStatements(regex: Regex): string {
  const quote = new Set([0x22]);
  return `${statements(regex, quote, "count")}\n${requireByte(quote)}`;
}

/** One byte decides each step, so a scanner never goes back; `next` are the bytes that may follow. */
function statements(regex: Regex, next: ReadonlySet<number>, counter: string): string {
  switch (regex.kind) {
    case "set":
      return requireByte(regex.bytes);
    case "sequence":
      return sequenceStatements(regex.parts, next, counter);
    case "choice":
      return choiceStatements(regex.options, next, counter);
    case "repeat":
      return repeatStatements(regex, next, counter);
  }
}

const requireByte = (bytes: ReadonlySet<number>) => `if (!${isIn(bytes)}) return -1;\nat++;`;

function sequenceStatements(parts: readonly Regex[], next: ReadonlySet<number>, counter: string): string {
  const written: string[] = [];
  let following = next;
  for (const [index, part] of [...parts.entries()].reverse()) {
    written.unshift(statements(part, following, `${counter}${index}`));
    following = isOptional(part) ? union([firstBytes(part), following]) : firstBytes(part);
  }
  return written.join("\n");
}

function choiceStatements(options: readonly Regex[], next: ReadonlySet<number>, counter: string): string {
  requireDisjoint(options.map(firstBytes));
  if (options.some(isOptional)) throw new Error("no scanner for a choice that may be empty");
  const branches = options.map(
    (option) => `if (${isIn(firstBytes(option))}) {\n${statements(option, next, counter)}\n}`,
  );
  return `${branches.join(" else ")} else return -1;`;
}

function repeatStatements({ part, min, max }: Regex & { kind: "repeat" }, next: ReadonlySet<number>, counter: string) {
  const first = firstBytes(part);
  if (min < max) requireDisjoint([first, next]);
  if (isOptional(part)) throw new Error("no scanner for a repetition of what may be empty");
  const body = part.kind === "set" ? "at++;" : statements(part, max === 1 ? next : union([first, next]), counter);
  if (min === 0 && max === 1) return `if (${isIn(first)}) {\n${body}\n}`;
  const bounded = Number.isFinite(max) ? `${counter} < ${max} && ` : "";
  return `let ${counter} = 0;
while (${bounded}${isIn(first)}) {
${body}
${counter}++;
}
if (${counter} < ${min}) return -1;`;
}

const isOptional = (regex: Regex): boolean =>
  (regex.kind === "repeat" && regex.min === 0) || (regex.kind === "sequence" && regex.parts.every(isOptional));

/** The bytes that a match can start with. */
function firstBytes(regex: Regex): ReadonlySet<number> {
  if (regex.kind === "set") return regex.bytes;
  if (regex.kind === "choice") return union(regex.options.map(firstBytes));
  if (regex.kind === "repeat") return firstBytes(regex.part);
  const needed = regex.parts.findIndex((part) => !isOptional(part));
  return union(regex.parts.slice(0, needed < 0 ? undefined : needed + 1).map(firstBytes));
}

const union = (sets: readonly ReadonlySet<number>[]): ReadonlySet<number> => new Set(sets.flatMap((set) => [...set]));

function requireDisjoint(sets: readonly ReadonlySet<number>[]): void {
  const size = sets.reduce((sum, set) => sum + set.size, 0);
  if (union(sets).size !== size) throw new Error("no scanner where one byte does not decide between two ways on");
}

/** An expression that tells whether the byte at `at` is one of `bytes`. */
function isIn(bytes: ReadonlySet<number>): string {
  const sorted = [...bytes].sort((a, b) => a - b);
  if (sorted.length === 1) return `(view.getUint8(at) === ${sorted[0]})`;
  const words = Array.from({ length: 4 }, (_, word) =>
    sorted.filter((byte) => byte >> 5 === word).reduce((bits, byte) => bits | (1 << (byte & 31)), 0),
  );
  return `isIn(view.getUint8(at), ${words.join(", ")})`;
}
