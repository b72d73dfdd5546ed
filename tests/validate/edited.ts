import { type Issue, validateDataset } from "../../src/validate.js";
import { fixtures } from "./fixtures.js";

/** JSON that a test may change wherever it likes. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const texts = new Map(fixtures("valid").map(({ name, text }) => [name, text]));

/** A fresh copy of a valid fixture. */
export const valid = (name: "harbour-post" | "conviction" | "empty"): Json => JSON.parse(texts.get(name) ?? "");

const stepsOf = (pointer: string) => pointer.split("/").slice(1);

/** What stands at a JSON Pointer. */
export const at = (value: Json, pointer: string): Json | undefined =>
  stepsOf(pointer).reduce<Json | undefined>(
    (place, step) => (typeof place === "object" && place !== null ? Reflect.get(place, step) : undefined),
    value,
  );

/** Sets what stands at a JSON Pointer, and gives back the whole; `undefined` takes it away. */
export function put(value: Json, pointer: string, item: Json | undefined): Json {
  const steps = stepsOf(pointer);
  const last = steps.pop() ?? "";
  const place = at(value, steps.map((step) => `/${step}`).join(""));
  if (typeof place !== "object" || place === null) throw new Error(`nothing at ${pointer}`);
  if (item === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, item);
  return value;
}

/** The issues of a dataset, errors and warnings, each as `code pointer`. */
export function found(value: unknown): string[] {
  const verdict = validateDataset(value);
  const issues: readonly Issue[] = verdict.ok ? verdict.warnings : [...verdict.issues, ...verdict.warnings];
  return issues.map(({ code, pointer }) => `${code} ${pointer}`);
}

/** The issues of a valid fixture after some changes: `[pointer, what is put there]`. */
export const foundAfter = (
  name: "harbour-post" | "conviction",
  ...changes: readonly (readonly [pointer: string, item: Json | undefined])[]
): string[] => found(changes.reduce((value, [pointer, item]) => put(value, pointer, item), valid(name)));
