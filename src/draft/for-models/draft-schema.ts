import { modelView, type View, type ViewObject } from "../../generated/model-view.js";

/** Whose API is asked for output by a schema. */
export type Vendor = "openai" | "anthropic" | "gemini";

/** A JSON Schema as plain data. */
export type PlainSchema = { readonly [keyword: string]: unknown };

const dialects: { readonly [V in Vendor]: (view: View) => PlainSchema } = { openai, anthropic, gemini };

/**
 * The JSON Schema of what a language model writes, `{ claims, events, actors }`, in the part of JSON Schema that a vendor's structured
 * output documents. The three describe the same answers, of which `resolveDraft` judges the rest: lengths, references, event types,
 * roles, countries, and every quotation. Sources are not the model's to write; the caller adds them.
 *
 * - `openai`: for `response_format` with `strict: true`. Every key is required, and `null` where there is nothing to say.
 * - `anthropic`: for `output_config.format` or a strict tool. Closed, no unions; 23 keys may be left out.
 * - `gemini`: for `responseSchema` or `responseJsonSchema`. Written out, no references; the keys in order.
 *
 * @example
 * ```ts
 * import { draftSchema } from "attributed-events/draft";
 * Object.keys(draftSchema("openai").properties as object); // ["claims", "events", "actors"]
 * ```
 */
export function draftSchema(vendor: Vendor): PlainSchema {
  if (!Object.hasOwn(dialects, vendor))
    throw new RangeError(`draftSchema: vendor must be one of ${Object.keys(dialects).join(", ")}, is "${vendor}"`);
  return dialects[vendor](modelView);
}

/** All keys required; what may be left out may be `null` instead. */
function openai(view: View): PlainSchema {
  if (view.type === "array") return { ...view, items: openai(view.items) };
  if (view.type !== "object") return view;
  const isOptional = (name: string) => !view.required.includes(name);
  const properties = mapped(view, (property, name) => {
    const schema = openai(property);
    return isOptional(name) ? orNull(schema) : schema;
  });
  return { ...view, properties, required: Object.keys(view.properties), additionalProperties: false };
}

function orNull({ description, ...schema }: PlainSchema): PlainSchema {
  const said = description === undefined ? {} : { description };
  if (schema.type === "object") return { ...said, anyOf: [schema, { type: "null" }] };
  const values = Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {};
  return { ...said, ...schema, type: [schema.type, "null"], ...values };
}

function anthropic(view: View): PlainSchema {
  if (view.type === "array") return { ...view, items: anthropic(view.items) };
  if (view.type !== "object") return view;
  return { ...view, properties: mapped(view, anthropic), additionalProperties: false };
}

function gemini(view: View): PlainSchema {
  if (view.type === "array") return { ...view, items: gemini(view.items) };
  if (view.type !== "object") return view;
  return { ...view, properties: mapped(view, gemini), propertyOrdering: Object.keys(view.properties) };
}

const mapped = ({ properties }: ViewObject, change: (view: View, name: string) => PlainSchema) =>
  Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, change(property, name)]));
