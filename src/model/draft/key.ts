import * as z from "zod";
import { annotated, type Kind } from "../registry.js";
import { SLUG } from "../scalars.js";

/** The name of a record in a draft: what its id has after the colon. */
export const key = annotated(z.string().regex(new RegExp(`^${SLUG}$`)), { format: "key" });

/** Names a record of one of some kinds, by its key or by its id, which says the kind as well. */
export const keyOf = (...kinds: readonly Kind[]) =>
  annotated(z.string().regex(new RegExp(`^(?:${kinds.map((kind) => `${kind}:`).join("|")})?${SLUG}$`)), {
    format: "reference",
  });
