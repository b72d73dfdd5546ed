import { $ZodCheckMaxLength } from "zod/v4/core";
import { codePointLength } from "../text/code-point-length.js";

/**
 * At most `max` code points, as JSON Schema counts them. zod counts so from 4.5; before, it counted UTF-16 code units, and every
 * text with too many code points has too many of those.
 */
export function longest(max: number): $ZodCheckMaxLength {
  const check = new $ZodCheckMaxLength({ check: "max_length", maximum: max });
  const refuse = check._zod.check;
  check._zod.check = (payload) => {
    const { value } = payload;
    const isShort = typeof value === "string" && (value.length <= max || codePointLength(value) <= max);
    if (!isShort) refuse(payload);
  };
  return check;
}
