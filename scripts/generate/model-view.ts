import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";
import { draftSchema, type JsonSchema } from "./json-schemas.js";

/** The fields of an object that are asked for, in the order in which they are to be written. */
interface Asked {
  readonly [field: string]: Asked | typeof ALWAYS;
}

const ALWAYS = true;

/*
 * What a language model is asked to write of a draft: the passage before what is read from it. A field with `?` may be left out; there
 * are as many of these as Anthropic's structured outputs allow, and lists are never left out. Nothing that a model would have to make
 * up: no sources, ids, identifiers, coordinates, and nothing that editors decide afterwards.
 */
const asked: Asked = {
  claims: {
    passage: ALWAYS,
    "nth?": ALWAYS,
    "content?": ALWAYS,
    key: ALWAYS,
    speakers: {
      "by?": ALWAYS,
      "unnamedSpeaker?": ALWAYS,
      "onBehalfOf?": ALWAYS,
      "cue?": { words: ALWAYS, type: ALWAYS },
      "carriedOver?": ALWAYS,
      commitment: ALWAYS,
    },
    statement: ALWAYS,
    type: ALWAYS,
    against: ALWAYS,
    events: {
      event: ALWAYS,
      participants: { actor: ALWAYS, role: ALWAYS, "legalStatus?": ALWAYS },
      counts: { measure: ALWAYS, "low?": ALWAYS, "best?": ALWAYS, "high?": ALWAYS, exactness: ALWAYS },
      "place?": { name: ALWAYS, "country?": ALWAYS, precision: ALWAYS },
      "when?": { words: ALWAYS, "earliest?": ALWAYS, "latest?": ALWAYS, "basis?": ALWAYS },
    },
    actors: { actor: ALWAYS, "countedIn?": ALWAYS, "size?": { best: ALWAYS, exactness: ALWAYS } },
    "relation?": { subject: ALWAYS, predicate: ALWAYS, object: ALWAYS },
    links: { type: ALWAYS, claim: ALWAYS },
  },
  events: { key: ALWAYS, title: ALWAYS, type: ALWAYS, status: ALWAYS, "note?": ALWAYS },
  actors: { key: ALWAYS, type: ALWAYS, name: ALWAYS, "unnamed?": ALWAYS, "country?": ALWAYS },
};

/** A longer list of values makes the grammars that vendors compile too large: then the instructions have it, and the resolver judges. */
const LONGEST_ENUM = 10;

const viewTypes = `/** What a language model may write at a place: the part of JSON Schema that every vendor takes. */
export type View = ViewObject | ViewList | ViewValue;

/** An object: its fields in the order in which they are to be written, and which of them cannot be left out. */
export type ViewObject = {
  readonly type: "object";
  readonly description?: string;
  readonly properties: Readonly<Record<string, View>>;
  readonly required: readonly string[];
};

type ViewList = {
  readonly type: "array";
  readonly description?: string;
  readonly items: View;
};

type ViewValue = {
  readonly type: "string" | "integer" | "boolean";
  readonly description?: string;
  readonly enum?: readonly string[];
};

`;

/** `src/generated/model-view.ts`: what a model writes of a draft, from which the schema for each vendor is made. */
export function modelView(): GeneratedFiles {
  const root = draftSchema();
  const { description, ...whole } = viewOf(root, asked, root);
  const view = JSON.stringify(whole, null, 2);
  const text = [
    header("`src/model/draft`"),
    viewTypes,
    "/** What a language model writes of a draft, as the narrowest JSON Schema that any vendor takes. */\n",
    `export const modelView: ViewObject = ${view};\n`,
  ].join("");
  return { "src/generated/model-view.ts": text };
}

function viewOf(schema: JsonSchema, fields: Asked | typeof ALWAYS, root: JsonSchema): JsonSchema {
  const { description, ...value } = valueIn(schema, root);
  const said = description === undefined ? {} : { description: words(String(description)) };
  if (value.type === "array") return { type: "array", ...said, items: viewOf(value.items as JsonSchema, fields, root) };
  if (fields === ALWAYS) return { type: typeOf(value), ...said, ...enumOf(value) };
  const all = Object.entries(fields).map(([field, within]) => {
    const name = field.replace("?", "");
    const property = (value.properties as Record<string, JsonSchema>)[name];
    if (property === undefined) throw new Error(`a draft has no field ${name} where a model is asked for it`);
    return [name, viewOf(property, within, root)] as const;
  });
  const required = Object.keys(fields).filter((field) => !field.endsWith("?"));
  return { type: "object", ...said, properties: Object.fromEntries(all), required };
}

/** The schema of the value itself: no reference, and not the one of `null`. What the field says goes before what its type says. */
function valueIn(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const { anyOf, $ref, description, ...rest } = schema;
  if (Array.isArray(anyOf)) {
    const value = anyOf.find((one: JsonSchema) => one.type !== "null") as JsonSchema;
    return described(valueIn(value, root), description);
  }
  if (typeof $ref !== "string") return schema;
  const definition = (root.$defs as Record<string, JsonSchema>)[$ref.replace("#/$defs/", "")];
  return described({ ...valueIn(definition ?? {}, root), ...rest }, description);
}

const described = (schema: JsonSchema, description: unknown): JsonSchema =>
  description === undefined ? schema : { ...schema, description };

/** The only numbers in a draft beside coordinates are whole. */
function typeOf({ type, const: only }: JsonSchema) {
  const written = type ?? typeof only;
  return written === "number" ? "integer" : written;
}

/** The values, where they are texts and few. */
function enumOf({ enum: values }: JsonSchema): JsonSchema {
  const isShort =
    Array.isArray(values) && values.length <= LONGEST_ENUM && values.every((one) => typeof one === "string");
  return isShort ? { enum: values } : {};
}

/** Where a model must write every key, what is left out is `null`; no word about notation that only files have. */
const words = (description: string) => description.replaceAll("`", "");
