import { describe, expect, test } from "vitest";
import { repairRequest } from "../../../src/draft/for-models/repair-request.js";
import { resolveDraft } from "../../../src/draft/resolve-draft.js";

const issuesOf = (passage: string) => {
  const claim = { key: "a", passage, statement: "x happened", type: "assertion", about: ["pilots"] };
  const actors = [{ key: "pilots", type: "group", name: "pilots" }];
  const draft = {
    draft: 1,
    name: "gale",
    sources: [{ key: "post", published: "2024-03-01" }],
    actors,
    claims: [claim],
  };
  const verdict = resolveDraft(draft, { post: "The pilots warned of a gale. The pilots warned twice." });
  return verdict.ok ? [] : verdict.issues;
};

describe("repairRequest", () => {
  test("tells each refusal with its place, as data and as a numbered line", () => {
    const { refusals, text } = repairRequest(issuesOf("The pilots warned of a storm."));
    expect(refusals).toEqual([
      {
        pointer: "/claims/0/passage",
        code: "quotation-not-found",
        message: expect.stringContaining('which has "gale" for "storm"'),
      },
    ]);
    expect(text).toMatch(
      /^One place of your answer was refused\. The rest stands\.\n1\. claims\[0\]\.passage: .*\nSend the whole answer again/,
    );
  });

  test("shows the places of what stands several times", () => {
    expect(repairRequest(issuesOf("The pilots warned")).text).toMatch(/stands 2 times; choose nth: 1 .*, or nth: 2/);
  });

  test("asks for nothing where there is nothing to mend, warnings included", () => {
    expect(repairRequest([])).toEqual({ refusals: [], text: "" });
    const [issue] = issuesOf("nowhere");
    expect(repairRequest(issue ? [{ ...issue, severity: "warning" }] : [])).toEqual({ refusals: [], text: "" });
  });
});
