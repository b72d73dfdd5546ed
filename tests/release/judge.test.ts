import { describe, expect, test } from "vitest";
import { changelogSection, withSection } from "../../scripts/release/changelog-section.js";
import { workingTree } from "../../scripts/release/edition.js";
import { judge, rise } from "../../scripts/release/judge.js";
import { notStrongerIn } from "../../scripts/release/promises.js";
import type { Claim, Dataset } from "../../src/generated/types.js";

const released = workingTree();
const promise = (level: "none" | "patch" | "minor" | "major") => ({ level, notStronger: [] });

const withClaims = (claims: readonly Claim[]) => ({
  ...released,
  dataset: { ...released.dataset, claims } satisfies Dataset,
});

const isEditable = ({ against, attribution }: Claim) =>
  against !== undefined && attribution.some(({ commitment }) => commitment === "uncommitted");

/** A real allegation whose speaker does not vouch for it, and the edition in which that speaker suddenly does. */
function deliberateEdit() {
  const claim = released.dataset.claims.find(isEditable);
  if (claim === undefined) throw new Error("the data has no allegation that a speaker only passes on");
  const at = claim.attribution.findIndex(({ commitment }) => commitment === "uncommitted");
  const attribution = claim.attribution.map((step, index) =>
    index === at ? { ...step, commitment: "certain" as const } : step,
  );
  const edited = released.dataset.claims.map((one) => (one === claim ? { ...claim, attribution } : one));
  return { claim, speaker: claim.attribution[at]?.by ?? "a speaker nobody names", now: withClaims(edited) };
}

describe("judge", () => {
  test("is content where nothing changed, with or without a changeset", () => {
    expect(judge(released, released, promise("none"))).toMatchObject({ demanded: "none", problems: [] });
    expect(judge(released, released, promise("minor")).problems).toEqual([]);
  });

  test("catches a deliberate edit to one claim's commitment, with its level", () => {
    const { claim, now } = deliberateEdit();
    const verdict = judge(released, now, promise("patch"));
    expect(verdict.demanded).toBe("major");
    expect(verdict.data.changes.map(({ code, record }) => `${code} ${record}`)).toEqual([
      `commitment-raised ${claim.id}`,
    ]);
    expect(verdict.problems).toEqual(["the changesets promise patch, what changed calls for major"]);
    expect(judge(released, now, promise("major")).problems).toEqual([]);
  });

  test("tells readers of the changelog what that edit did, in one line", () => {
    const { claim, speaker, now } = deliberateEdit();
    const section = changelogSection(now, judge(released, now, promise("major")));
    const line = section.split("\n").find((one) => one.startsWith(`- \`${claim.id}\``)) ?? "";
    const [passage] = claim.evidence;
    expect(section).toContain("#### Corrected");
    expect(line).toContain("an allegation, on the word of ");
    expect(line).toContain(`${speaker} is surer of it: uncommitted → certain`);
    if (passage?.type === "text-position") expect(line).toContain(`characters ${passage.start}–${passage.end}`);
    expect(line.endsWith("*major*")).toBe(true);
  });

  test("wants a changeset for every change of data, schemas or public types", () => {
    const [first, ...rest] = released.dataset.claims;
    if (first === undefined) throw new Error("the data is empty");
    const noted = withClaims([{ ...first, note: "Another note." }, ...rest]);
    const retyped = { ...released, api: { ...released.api, "index.api.md": "sha256:0" } };
    for (const now of [noted, retyped])
      expect(judge(released, now, promise("none")).problems).toEqual([
        "no changeset announces what changed; it calls for patch: npx changeset",
      ]);
  });

  test("wants SCHEMA_VERSION raised with the schemas", () => {
    const stricter = { ...released, schema: { ...(released.schema as object), maxProperties: 1 } };
    expect(judge(released, stricter, promise("major")).problems).toEqual([
      "the schemas changed (major), SCHEMA_VERSION rose by none: raise it in src/model/schema-version.ts",
    ]);
    const raised = { ...stricter, model: "2.0.0", dataset: { ...released.dataset, schemaVersion: "2.0.0" } };
    expect(judge(released, raised, promise("major"))).toMatchObject({ demanded: "major", problems: [] });
  });

  test("leaves the version number to the release", () => {
    expect(judge(released, { ...released, version: "99.0.0" }, promise("none")).problems).toHaveLength(1);
  });
});

describe("rise", () => {
  test("is the first number that differs", () => {
    const from = (version: string) => rise("1.2.3", version);
    expect(["1.2.3", "1.2.4", "1.3.0", "2.0.0"].map(from)).toEqual(["none", "patch", "minor", "major"]);
  });
});

describe("notStrongerIn", () => {
  test("reads the ids a person vouches for, and no others", () => {
    const text = "Corrects claim:a.\n\nNot stronger: claim:b-c, event:d\nNOT STRONGER: claim:e";
    expect(notStrongerIn(text)).toEqual(["claim:b-c", "event:d", "claim:e"]);
  });
});

describe("withSection", () => {
  const changelog = "# attributed-events\n\n## 1.1.0\n\n### Minor Changes\n\n- New.\n\n## 1.0.0\n\nFirst.\n";

  test("adds to what the changelog says of one version", () => {
    expect(withSection(changelog, "1.1.0", "### Data\n")).toBe(
      "# attributed-events\n\n## 1.1.0\n\n### Minor Changes\n\n- New.\n\n### Data\n\n## 1.0.0\n\nFirst.\n",
    );
  });

  test("throws where the version has no section", () => {
    expect(() => withSection(changelog, "3.0.0", "")).toThrow("no section for 3.0.0");
  });
});
