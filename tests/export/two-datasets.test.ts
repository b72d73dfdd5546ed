import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { starter } from "../../src/cli/starter.js";
import { toFtm } from "../../src/export/ftm/ftm.js";
import { toJsonld } from "../../src/export/jsonld/jsonld.js";
import { datasetIri } from "../../src/export/shared/iri.js";
import { toStix } from "../../src/export/stix/stix.js";
import { toWebAnnotation } from "../../src/export/web-annotation/web-annotation.js";
import type { Dataset } from "../../src/generated/types.js";

const drawn = (first: string) => `urn:uuid:${first}2b7a-94a1-4c55-8d1f-6a1f0c3e9b42`;
const one = { ...starter, id: drawn("0000") } as const;
const other = { ...starter, id: drawn("ffff") } as const;

type Ids = (dataset: Dataset) => readonly string[] | Promise<readonly string[]>;

const idsOf = (objects: readonly { readonly id: string }[]) => objects.map(({ id }) => id);

/** All but what says the same in every bundle: which program wrote it, and what its extension means. */
const isOfDataset = ({ type, name }: { readonly type: string; readonly name?: string }) =>
  type !== "extension-definition" && name !== "attributed-events";

/** Everything of which a triple store would hold something. */
async function subjectsIn(output: string): Promise<readonly string[]> {
  const quads = (await jsonld.toRDF(JSON.parse(output))) as { readonly subject: { readonly value: string } }[];
  return [...new Set(quads.map(({ subject }) => subject.value))];
}

const formats: readonly (readonly [string, Ids])[] = [
  ["STIX", (of) => idsOf(JSON.parse(toStix(of).output).objects.filter(isOfDataset))],
  ["JSON-LD", (of) => subjectsIn(toJsonld(of).output)],
  ["Web Annotations", (of) => idsOf(JSON.parse(toWebAnnotation(of).output).first.items)],
  [
    "FollowTheMoney",
    (of) =>
      idsOf(
        toFtm(of)
          .output.trim()
          .split("\n")
          .map((line) => JSON.parse(line)),
      ),
  ],
];

describe.each(formats)("two datasets of one name in %s", (_, ids) => {
  test("share no id when each has one of its own", async () => {
    const [first, second] = [await ids(one), await ids(other)];
    expect(first.length).toBeGreaterThan(0);
    expect(first.filter((id) => second.includes(id))).toEqual([]);
  });

  test("share their ids when neither has one", async () => {
    expect(await ids({ ...starter, version: "0.1.0" })).toEqual(await ids(starter));
  });

  test("keep their ids under another name and in another version", async () => {
    const known = new Set(await ids(one));
    expect(
      (await ids({ ...one, name: "storms", version: "2.0.0" })).filter((id) => known.has(id)).length,
    ).toBeGreaterThan(0);
  });
});

describe("datasetIri", () => {
  test("is the dataset's id, and without one hangs on its name alone", () => {
    expect(datasetIri(one)).toBe(one.id);
    expect(datasetIri({ name: "a" })).toMatch(/^urn:uuid:[0-9a-f]{8}-/);
    expect(datasetIri({ name: "a" })).not.toBe(datasetIri({ name: "b" }));
  });
});
