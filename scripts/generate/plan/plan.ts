/** What a schema asks of a value, in the terms that the code generators speak. */
export type Plan =
  | { kind: "text"; min: number; max: number }
  | { kind: "pattern"; pattern: string; max: number; format?: string }
  | { kind: "id"; pattern: string; kinds: readonly string[] }
  | { kind: "word"; values: readonly string[] }
  | { kind: "number"; integer: boolean; min: number; max: number; values?: readonly number[] }
  | { kind: "null" }
  | { kind: "true" }
  | { kind: "flag" }
  | { kind: "nullable"; plan: Plan }
  | { kind: "list"; items: Plan; min: number; max: number }
  | { kind: "record"; fields: readonly Field[] }
  | { kind: "variants"; tag: string; variants: readonly Variant[] }
  | { kind: "reference"; id: string };

export interface Field {
  name: string;
  required: boolean;
  plan: Plan;
}

/** One of several records that a field tells apart: by the words it allows there, by `null`, or by being the rest. */
export interface Variant {
  id: string;
  tags: readonly string[] | null | "any string";
}
