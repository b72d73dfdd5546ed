import type { Holder } from "./from-schema.js";

/** Of the references in a value those that can name records of one kind and nothing else; `undefined` for none. */
export function onlyTo(kind: string, holder: Holder): Holder | undefined {
  switch (holder.kind) {
    case "reference":
      return holder.kinds.length === 1 && holder.kinds[0] === kind ? holder : undefined;
    case "list": {
      const items = onlyTo(kind, holder.items);
      return items && { kind: "list", items };
    }
    case "fields": {
      const fields = holder.fields.flatMap((field) => {
        const held = onlyTo(kind, field.holder);
        return held ? [{ ...field, holder: held }] : [];
      });
      return fields.length === 0 ? undefined : { kind: "fields", fields };
    }
    default:
      return holder satisfies never;
  }
}
