import * as z from "zod";
import { annotated, entity, field } from "./registry.js";
import { text } from "./scalars.js";

/** The code of an issue, in lowercase kebab-case: at most 64 letters or digits, single hyphens between them. */
const issueCode = annotated(z.string().regex(/^[a-z](?:-?[a-z0-9]){0,63}$/), { format: "issue-code" });

export const AcceptedWarning = entity(
  "AcceptedWarning",
  "A warning about this record that its editors have seen and let stand. One that silences nothing is itself a warning.",
  z.strictObject({
    warning: field(issueCode, "The code of the warning, as `validate` prints it."),
    reason: field(text(1000), "Why it is right to let it stand, for whoever reads the data."),
  }),
);

/** The field of every kind of record that holds them. */
export const accepted = field(
  z.array(AcceptedWarning).min(1).max(16),
  "Warnings that were seen and let stand, each with the reason.",
).exactOptional();
