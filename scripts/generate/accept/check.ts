import { LONGEST_SLUG } from "../../../src/text/longest-slug.js";
import type { Plan } from "../plan/plan.js";
import { withoutInvisible } from "../portable-patterns.js";
import { pascal, type Writer } from "../writer.js";

/** An expression that tells whether `value` is as `plan` says; `place` names what has to be declared for it. */
export function check(plan: Plan, value: string, place: string, writer: Writer): string {
  switch (plan.kind) {
    case "text":
      if (plan.min !== 1) throw new Error(`${place}: only texts of at least one character are planned for`);
      return `isText(${value}, ${plan.max})`;
    case "pattern":
      return patternCheck(plan, value, place, writer);
    case "id":
      return idCheck(plan, value, place, writer);
    case "word":
      return wordCheck(plan.values, value, place, writer);
    case "number":
      return `${plan.integer ? "isInteger" : "isNumber"}(${value}, ${plan.min}, ${plan.max})`;
    case "null":
      return `${value} === null`;
    case "true":
      return `${value} === true`;
    case "nullable":
      return `(${value} === null || ${check(plan.plan, value, place, writer)})`;
    case "list":
      return `${listFunction(plan, place, writer)}(${value})`;
    case "reference":
      return `is${pascal(plan.id)}(${value})`;
    default:
      throw new Error(`${place}: ${plan.kind} must be an entity of its own`);
  }
}

const exactly = (pattern: string, name: string, writer: Writer) =>
  writer.constant(pattern, name, () => `const ${name} = /${withoutInvisible(pattern)}/;`);

function patternCheck({ pattern, max }: Plan & { kind: "pattern" }, value: string, place: string, writer: Writer) {
  if (new RegExp(pattern).test("")) throw new Error(`${place}: a pattern must not match the empty string`);
  const matches = `matches(${value}, ${exactly(pattern, `pattern${place}`, writer)})`;
  return Number.isFinite(max) ? `isText(${value}, ${max}) && ${matches}` : matches;
}

/**
 * Ids are most of what there is to match. Up to a length at which their slug cannot be too long, a pattern that
 * does not count its letters gives the same answer in two thirds of the time.
 */
function idCheck({ pattern, kinds }: Plan & { kind: "id" }, value: string, place: string, writer: Writer): string {
  const prefixes = kinds.map((kind) => `${kind}:`);
  const prefix = prefixes.length === 1 ? prefixes.join() : `(${prefixes.join("|")})`;
  const limit = Math.min(...prefixes.map(({ length }) => length)) + LONGEST_SLUG;
  const exact = exactly(pattern, `pattern${place}`, writer);
  const quick = exactly(`^${prefix}[a-z0-9]+(?:-[a-z0-9]+)*$`, `quick${place}`, writer);
  return `matchesId(${value}, ${limit}, ${quick}, ${exact})`;
}

/** A few words are compared one by one; a set pays from about eight on. */
function wordCheck(values: readonly string[], value: string, place: string, writer: Writer): string {
  const quoted = values.map((word) => JSON.stringify(word));
  if (quoted.length === 1) return `${value} === ${quoted[0]}`;
  if (quoted.length > 8) {
    const write = (name: string) =>
      `const ${name}: ReadonlySet<unknown> = /* @__PURE__ */ new Set([${quoted.join(", ")}]);`;
    return `${writer.constant(quoted.join(), `words${place}`, write)}.has(${value})`;
  }
  const test = quoted.map((word) => `value === ${word}`).join(" || ");
  const write = (name: string) => `const ${name} = (value: unknown): boolean => ${test};`;
  return `${writer.function(quoted.join(), `in${place}`, write)}(${value})`;
}

function listFunction(plan: Plan & { kind: "list" }, place: string, writer: Writer): string {
  const least = plan.min > 0 ? ` || value.length < ${plan.min}` : "";
  return writer.function(
    JSON.stringify(plan),
    `are${place}`,
    (name) => `\
function ${name}(value: unknown): boolean {
  if (!Array.isArray(value)${least} || value.length > ${plan.max}) return false;
  for (let i = 0; i < value.length; i++) if (!(${check(plan.items, "value[i]", place, writer)})) return false;
  return true;
}`,
  );
}
