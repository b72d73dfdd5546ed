import type { $ZodErrorMap, $ZodIssue } from "zod/v4/core";

/** What a union says of a value that is none of its branches: what is wrong by the branch from which least is wrong, and where. */
export const nearestBranch: $ZodErrorMap<$ZodIssue> = (issue) => {
  if (issue.code !== "invalid_union") return undefined;
  const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length);
  return nearest
    ?.map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`))
    .join("; ");
};
