import type { EitherShape, ListShape, RecordShape, Shape, TaggedShape } from "../../../generated/shapes.js";
import { issueAt } from "../../issues/issue.js";
import { childOf, hasKey, isObject } from "../../issues/own-property.js";
import type { Path } from "../../issues/pointer.js";
import { tooBig, tooSmall } from "./beyond-limit.js";
import { type Fault, type Faults, faultOf } from "./fault.js";
import { notAllowed } from "./not-allowed.js";
import { unknownKeys } from "./unknown-keys.js";
import { wrongType } from "./wrong-type.js";
import { wrongValue } from "./wrong-value.js";

/** Finds what a shape refuses in a value that stands at `path`, in the order of the shape's fields. Runs no getter. */
export function explain(shape: Shape, value: unknown, path: Path, faults: Faults): void {
  switch (shape.kind) {
    case "nullable":
      if (value !== null) explain(shape.shape, value, path, faults);
      return;
    case "list":
      if (Array.isArray(value)) explainItems(shape, value, path, faults);
      else faults.add(faultOf(wrongType("array", value, path)));
      return;
    case "record":
    case "tagged":
    case "either":
      if (isObject(value) && !Array.isArray(value)) explainObject(shape, value, path, faults);
      else faults.add(faultOf(wrongType("object", value, path)));
      return;
    default: {
      const issue = wrongValue(shape, value, path);
      if (issue) faults.add(faultOf(issue));
    }
  }
}

/** A list that is too long is not looked into. */
function explainItems({ items, min, max }: ListShape, list: readonly unknown[], path: Path, faults: Faults): void {
  if (list.length > max) faults.add(faultOf(tooBig(max, list, path)));
  else for (let place = 0; place < list.length; place++) explain(items, childOf(list, place), [...path, place], faults);
  if (list.length < min) faults.add(faultOf(tooSmall(min, list, path)));
}

function explainObject(
  shape: RecordShape | TaggedShape | EitherShape,
  object: object,
  path: Path,
  faults: Faults,
): void {
  if (shape.kind === "record") explainFields(shape, object, path, faults);
  else if (shape.kind === "tagged") explainTagged(shape, object, path, faults);
  else explainEither(shape, object, path, faults);
}

function explainFields({ fields, optional }: RecordShape, object: object, path: Path, faults: Faults): void {
  const known = Object.keys(fields);
  for (const [name, field] of Object.entries(fields)) {
    if (hasKey(object, name)) explain(field, childOf(object, name), [...path, name], faults);
    else if (!optional.includes(name)) faults.add(faultOf(issueAt("missing-key", path, { key: name })));
  }
  addUnknown(object, known, path, faults);
}

/** Where the key is missing that says which variant is meant, keys that no variant knows are told as well. */
function explainTagged({ tag, variants }: TaggedShape, object: object, path: Path, faults: Faults): void {
  const value = childOf(object, tag);
  const meant = variants.find((variant) => tagsOf(variant, tag).some((each) => each === value));
  if (meant) explainFields(meant, object, path, faults);
  else if (hasKey(object, tag)) {
    const allowed = variants.flatMap((variant) => tagsOf(variant, tag));
    faults.add(faultOf(notAllowed(allowed, value, [...path, tag])));
  } else {
    faults.add(faultOf(issueAt("missing-key", path, { key: tag })));
    const known = new Set(variants.flatMap(({ fields }) => Object.keys(fields)));
    addUnknown(object, [...known], path, faults);
  }
}

function tagsOf({ fields }: RecordShape, tag: string): readonly (string | number | boolean)[] {
  const field = fields[tag];
  return field?.kind === "choice" ? field.values : [];
}

/** Tells the faults by the variant that the object contradicts least; of those, by the one from which least is missing. */
function explainEither({ variants }: EitherShape, object: object, path: Path, faults: Faults): void {
  const each = variants.map((variant) => {
    const found: Fault[] = [];
    explainFields(variant, object, path, { most: faults.most, add: (fault) => found.push(fault) });
    return found;
  });
  const [nearest = []] = each.sort((a, b) => contradictions(a) - contradictions(b) || a.length - b.length);
  for (const fault of nearest) faults.add(fault);
}

const contradictions = (faults: readonly Fault[]): number =>
  faults.filter(({ issues: [issue] }) => issue?.code !== "missing-key").length;

function addUnknown(object: object, known: readonly string[], path: Path, faults: Faults): void {
  const fault = unknownKeys(object, known, path, faults.most);
  if (fault.issues.length + fault.more > 0) faults.add(fault);
}
