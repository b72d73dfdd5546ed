import { kinds } from "../../../src/records/kinds.js";
import type { Field, Plan } from "../plan/plan.js";
import { withoutInvisible } from "../portable-patterns.js";
import { nameOfField, pascal, type Writer } from "../writer.js";

export interface Shapes {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly writer: Writer;
  /** The formats met so far. */
  readonly formats: Set<string>;
}

/** What is asked for by name: the documents, the records, the draft, and the format in which a country is looked for. */
const exported = new Set<string>(["dataset", ...kinds, "judgement-file", "draft", "country"]);

/** An expression for what `plan` asks; `place` names what has to be declared for it. */
export function shapeOf(plan: Plan, place: string, into: Shapes): string {
  const { writer, formats } = into;
  switch (plan.kind) {
    case "text":
      if (plan.min !== 1) throw new Error(`${place}: only texts of at least one character are planned for`);
      return `{ kind: "text", max: ${plan.max} }`;
    case "pattern": {
      if (plan.format === undefined)
        throw new Error(`${place}: the model does not say what ${plan.pattern} stands for`);
      formats.add(plan.format);
      const max = Number.isFinite(plan.max) ? `, max: ${plan.max}` : "";
      const format = JSON.stringify(plan.format);
      const expression = `{ kind: "pattern", format: ${format}, pattern: ${regex(plan)}${max} }`;
      if (plan.format === "reference")
        return writer.constant(expression, `keyIn${place}`, (name) => `const ${name}: PatternShape = ${expression};`);
      return declared(plan.format, "PatternShape", expression, writer);
    }
    case "id":
      return declared(
        `${plan.kinds.join("-or-")}-id`,
        "IdShape",
        `{ kind: "id", kinds: ${JSON.stringify(plan.kinds)}, pattern: ${regex(plan)} }`,
        writer,
      );
    case "word":
      return choice(plan.values, place, writer);
    case "true":
      return choice([true], place, writer);
    case "flag":
      return choice([true, false], place, writer);
    case "number":
      if (plan.values) return choice(plan.values, place, writer);
      return `{ kind: "${plan.integer ? "integer" : "number"}", min: ${plan.min}, max: ${plan.max} }`;
    case "null":
      return `{ kind: "null" }`;
    case "nullable":
      return `{ kind: "nullable", shape: ${shapeOf(plan.plan, place, into)} }`;
    case "list":
      return `{ kind: "list", items: ${shapeOf(plan.items, place, into)}, min: ${plan.min}, max: ${plan.max} }`;
    case "reference":
      return entity(plan.id, into);
    default:
      throw new Error(`${place}: ${plan.kind} must be an entity of its own`);
  }
}

const regex = ({ pattern }: { readonly pattern: string }) => `/${withoutInvisible(pattern)}/`;

function declared(id: string, type: string, expression: string, writer: Writer): string {
  const title = pascal(id);
  const name = `${title.slice(0, 1).toLowerCase()}${title.slice(1)}Shape`;
  const keyword = exported.has(id) ? "export const" : "const";
  const write = () => `${keyword} ${name}: ${type} = ${expression};`;
  return writer.constant(`${id} ${expression}`, name, write);
}

/** A few words stand where they are asked for; longer lists are declared once. */
function choice(values: readonly (string | number | boolean)[], place: string, writer: Writer): string {
  const expression = `{ kind: "choice", values: ${JSON.stringify(values).replaceAll(",", ", ")} }`;
  if (values.length === 1) return expression;
  return writer.constant(expression, `in${place}`, (name) => `const ${name}: ChoiceShape = ${expression};`);
}

function entity(id: string, into: Shapes): string {
  const plan = into.plans.get(id);
  switch (plan?.kind) {
    case "record":
      return declared(id, "RecordShape", record(id, plan.fields, into), into.writer);
    case "variants":
      return declared(id, ...variants(plan, into), into.writer);
    default:
      throw new Error(`no shape for ${id}: ${plan?.kind}`);
  }
}

function record(id: string, fields: readonly Field[], into: Shapes): string {
  const each = fields.map((field) => `  ${field.name}: ${shapeOf(field.plan, nameOfField(id, field), into)},`);
  const optional = fields.filter(({ required }) => !required).map(({ name }) => JSON.stringify(name));
  return `{\n  kind: "record",\n  fields: {\n${each.map((line) => `  ${line}`).join("\n")}\n  },\n  optional: [${optional.join(", ")}],\n}`;
}

function variants({ tag, variants }: Plan & { kind: "variants" }, into: Shapes): readonly [string, string] {
  const shapes = variants.map(({ id }) => entity(id, into)).join(", ");
  return variants.every(({ tags }) => Array.isArray(tags))
    ? ["TaggedShape", `{ kind: "tagged", tag: ${JSON.stringify(tag)}, variants: [${shapes}] }`]
    : ["EitherShape", `{ kind: "either", variants: [${shapes}] }`];
}
