import type { Holder } from "./from-schema.js";

/** The path of each reference in a value, lists written `[]`, with the kinds of record that it can name. */
export function referencePathsIn(holder: Holder, path = ""): readonly (readonly [string, readonly string[]])[] {
  switch (holder.kind) {
    case "reference":
      return [[path, holder.kinds]];
    case "list":
      return referencePathsIn(holder.items, `${path}[]`);
    case "fields":
      return holder.fields.flatMap(({ name, holder: held }) =>
        referencePathsIn(held, path === "" ? name : `${path}.${name}`),
      );
    default:
      return holder satisfies never;
  }
}
