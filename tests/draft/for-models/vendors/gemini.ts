import { isObject, otherKeywords, type Part, partsOf, requiredOfNothing, type Schema } from "./walk.js";

const keywords = ["type", "title", "description", "properties", "required", "propertyOrdering", "items", "enum"];
const types = ["string", "number", "integer", "boolean", "object", "array"];

/**
 * What Gemini would refuse of a schema or pass over in silence, by the rules that the page "Structured output", section "JSON Schema
 * support", and the reference of `Schema` publish (as of 2026), narrowed to what both `responseSchema` and `responseJsonSchema` take:
 * one type each, values of texts only, no references and unions, and a `propertyOrdering` with every field, which models before 2.5 need.
 */
export function refusedByGemini(schema: Schema): readonly string[] {
  const parts = partsOf(schema);
  const root = schema.type === "object" ? [] : ["#: must be an object"];
  return [
    ...root,
    ...parts.flatMap((part) => [
      ...otherKeywords(part, keywords),
      ...ofType(part),
      ...ofObject(part),
      ...ofValues(part),
    ]),
  ];
}

function ofType({ schema: { type, items }, path }: Part): readonly string[] {
  if (typeof type !== "string" || !types.includes(type)) return [`${path}: type ${String(type)}`];
  return type === "array" && items === undefined ? [`${path}: has no items`] : [];
}

function ofObject(part: Part): readonly string[] {
  const { schema, path } = part;
  if (!isObject(schema)) return [];
  const names = Object.keys(schema.properties ?? {});
  const isOrdered = JSON.stringify(schema.propertyOrdering) === JSON.stringify(names);
  return [...(isOrdered ? [] : [`${path}: its fields are not in order`]), ...requiredOfNothing(part)];
}

const ofValues = ({ schema, path }: Part): readonly string[] =>
  schema.enum === undefined || (schema.type === "string" && schema.enum.every((value) => typeof value === "string"))
    ? []
    : [`${path}: values that are no texts`];
