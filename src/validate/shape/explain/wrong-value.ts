import type {
  ChoiceShape,
  IdShape,
  NullShape,
  NumberShape,
  PatternShape,
  TextShape,
} from "../../../generated/shapes.js";
import { codePointLength } from "../../../text/code-point-length.js";
import type { Issue } from "../../issues/issue.js";
import type { Path } from "../../issues/pointer.js";
import { badId, issueOfFormat } from "../bad-format.js";
import { tooBig, tooSmall } from "./beyond-limit.js";
import { notAllowed } from "./not-allowed.js";
import { wrongType } from "./wrong-type.js";

/** A shape of values that have no values in them. */
export type ValueShape = TextShape | PatternShape | IdShape | ChoiceShape | NumberShape | NullShape;

/** What such a shape refuses in a value: the first thing, where there are several. `undefined` for nothing. */
export function wrongValue(shape: ValueShape, value: unknown, path: Path): Issue | undefined {
  switch (shape.kind) {
    case "text":
    case "pattern":
    case "id":
      return typeof value === "string" ? wrongText(shape, value, path) : wrongType("string", value, path);
    case "choice":
      return shape.values.some((each) => each === value) ? undefined : notAllowed(shape.values, value, path);
    case "integer":
    case "number":
      return wrongNumber(shape, value, path);
    case "null":
      return value === null ? undefined : wrongType("null", value, path);
    default:
      throw new Error(shape satisfies never);
  }
}

function wrongText(shape: TextShape | PatternShape | IdShape, text: string, path: Path): Issue | undefined {
  if (shape.kind === "id") return shape.pattern.test(text) ? undefined : badId(shape.kinds, text, path);
  const { max = Number.POSITIVE_INFINITY } = shape;
  if (text.length > max && codePointLength(text) > max) return tooBig(max, text, path);
  if (shape.kind === "pattern") return shape.pattern.test(text) ? undefined : issueOfFormat(shape.format, text, path);
  return text === "" ? tooSmall(1, text, path) : undefined;
}

function wrongNumber({ kind, min, max }: NumberShape, value: unknown, path: Path): Issue | undefined {
  const isOfType = kind === "integer" ? Number.isInteger(value) : Number.isFinite(value);
  if (typeof value !== "number") return wrongType("number", value, path);
  if (!isOfType) return wrongType(kind, value, path);
  if (value > max) return tooBig(max, value, path);
  return value < min ? tooSmall(min, value, path) : undefined;
}
