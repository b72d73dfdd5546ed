import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { dataset as packaged } from "../../../src/dataset/dataset.js";
import { toWebAnnotation, webAnnotationLosses } from "../../../src/export/web-annotation/web-annotation.js";
import type { Dataset } from "../../../src/generated/types.js";
import { describeClaim } from "../../../src/query/describe/describe-claim.js";
import { disagreements } from "../accounting.js";
import { harbour, harbourText } from "../harbour.js";
import { hostileHarbour, stringsIn } from "../hostile.js";
import { partsOf } from "../parts.js";
import { jsonFilesIn, validatorsOf } from "../validators.js";
import { namedInPaths, stepsIn } from "../who-says.js";

interface Annotation {
  readonly id: string;
  readonly body: readonly {
    readonly purpose: string;
    readonly value: string;
    readonly language?: string | readonly string[];
  }[];
  readonly target: readonly Target[];
}

interface Target {
  readonly source: string;
  readonly scope?: string;
  readonly selector?: { readonly type: string; readonly start: number; readonly end: number; readonly value: string };
}

const annotationsIn = (output: string) => (JSON.parse(output) as { first: { items: Annotation[] } }).first.items;
const annotationsOf = (dataset: Dataset) => annotationsIn(toWebAnnotation(dataset).output);
const annotations = annotationsOf(harbour);
const claimOf = ({ id }: Annotation) => id.slice(id.indexOf("#") + 1);
const byClaim = new Map(annotations.map((annotation) => [claimOf(annotation), annotation]));

const bodiesOf = ({ body }: Annotation, purpose: string) =>
  body.filter((one) => one.purpose === purpose).map(({ value }) => value);

/** Who says what, read from the bodies: `Who says so: Harbour Post (uncommitted) > local media (probable; …).` */
function readFrom(all: readonly Annotation[]) {
  return Object.fromEntries(
    all.map((annotation) => {
      const path = bodiesOf(annotation, "describing")[1] ?? "";
      return [claimOf(annotation), stepsIn(path.replace(/^Who says so: (.*)\.$/s, "$1"))];
    }),
  );
}

describe("toWebAnnotation", () => {
  test("writes the same bytes for the same dataset", () => {
    expect(toWebAnnotation(structuredClone(harbour))).toEqual(toWebAnnotation(harbour));
  });

  test("matches its golden file", async () => {
    await expect(toWebAnnotation(harbour).output).toMatchFileSnapshot(
      "../../fixtures/export/web-annotation/harbour.json",
    );
  });

  test("carries every value or calls it lost", { timeout: 60_000 }, () => {
    const hints = [
      "actors[].names[].language",
      "sources[].id",
      "actors[].type",
      "events[].title",
      "events[].when.earliest",
      "events[].when.latest",
    ] as const;
    expect(disagreements(toWebAnnotation, harbour, webAnnotationLosses, hints)).toEqual([]);
  });

  test("makes one annotation of each claim", () => {
    expect(annotations.map(claimOf)).toEqual(harbour.claims.map(({ id }) => id));
  });

  test("gives a claim the same annotation in every part, and every part a collection of its own", () => {
    const whole = toWebAnnotation(harbour).output;
    const collections = partsOf(harbour).map((part) => toWebAnnotation(harbour, part).output);
    const told = new Map(annotationsIn(whole).map((annotation) => [annotation.id, annotation]));
    const parts = collections.flatMap(annotationsIn);
    for (const annotation of parts) expect(annotation).toEqual(told.get(annotation.id));
    expect(new Set(parts.map(({ id }) => id)).size).toBe(told.size);
    const sizes = new Map([whole, ...collections].map((output) => [JSON.parse(output).id, JSON.parse(output).total]));
    for (const output of [whole, ...collections])
      expect(sizes.get(JSON.parse(output).id)).toBe(JSON.parse(output).total);
  });

  test("labels its English sentences as English around statements in the dataset's language", () => {
    const languages = (of: Dataset) =>
      annotationsOf(of).flatMap(({ body }) => body.map(({ purpose, language }) => `${purpose} ${language}`));
    expect(new Set(languages({ ...harbour, language: "ar" }))).toEqual(
      new Set(["describing en,ar", "describing en", "commenting en", "commenting ar", "tagging undefined"]),
    );
    expect(new Set(languages({ ...harbour, language: "en-IE" }))).toEqual(
      new Set(["describing en-IE", "commenting en-IE", "tagging undefined"]),
    );
  });

  test.each(["NOASSERTION", "NONE", "LicenseRef-Harbour", "DocumentRef-x:LicenseRef-y", "MIT AND CC0-1.0"])(
    "makes no address of %s, and calls it lost",
    (license) => {
      const { output, lost } = toWebAnnotation({ ...harbour, license });
      expect(output).not.toContain("spdx.org");
      expect(lost.map(({ path }) => path)).toContain("license");
    },
  );

  test("refuses a claim without attribution", () => {
    const silent = { ...harbour, claims: harbour.claims.map((claim) => ({ ...claim, attribution: [] })) };
    expect(() => toWebAnnotation(silent)).toThrow(TypeError);
  });

  test("keeps every character of statements, names, notes and reasons", () => {
    const hostile = hostileHarbour();
    const strings = stringsIn(annotationsOf(hostile)).join("\n");
    for (const { statement, note = "", retracted } of hostile.claims) {
      for (const text of [statement, note, retracted?.reason ?? ""]) expect(strings).toContain(text);
    }
    expect(strings).toContain(hostile.actors.find(({ id }) => id === "actor:local-media")?.names[0]?.value);
  });
});

describe("the targets of annotations", () => {
  const positions = annotations.flatMap((annotation) =>
    annotation.target.filter(({ selector }) => selector?.type === "TextPositionSelector"),
  );
  const fragments = annotations.flatMap((annotation) =>
    annotation.target.filter(({ selector }) => selector?.value?.includes(":~:text=")),
  );

  test("name the text by the digest of its bytes (RFC 6920)", () => {
    const digest = createHash("sha256").update(harbourText, "utf8").digest("base64url");
    expect(new Set(positions.map(({ source }) => source))).toEqual(new Set([`ni:///sha-256;${digest}`]));
  });

  test("count code points, and their fragment begins with the words that stand there", () => {
    const characters = [...harbourText];
    expect(positions).toHaveLength(fragments.length);
    for (const [index, { selector }] of positions.entries()) {
      const passage = characters.slice(selector?.start, selector?.end).join("");
      const directive = fragments[index]?.selector?.value.split(":~:text=")[1] ?? "";
      const [first = ""] = directive.split(",").filter((part) => !part.endsWith("-"));
      expect(passage.startsWith(decodeURIComponent(first)), passage).toBe(true);
    }
  });

  test("give a page and a time where there is no text", () => {
    const values = annotations.flatMap(({ target }) => target).map(({ selector }) => selector?.value);
    expect(values).toContain("page=1");
    expect(values).toContain("t=0:07:30.5");
  });
});

describe("attribution in annotations", () => {
  test("can be read back from the bodies, speaker by speaker", () => {
    expect(readFrom(annotations)).toEqual(namedInPaths(harbour));
    expect(readFrom(annotationsOf(packaged))).toEqual(namedInPaths(packaged));
  });

  test("is missed when it is stripped", () => {
    const stripped = annotations.map((annotation) => ({ ...annotation, body: annotation.body.slice(0, 1) }));
    expect(readFrom(stripped)).not.toEqual(namedInPaths(harbour));
  });

  test("stands in the first body: the sentence, never the bare statement", () => {
    for (const claim of harbour.claims) {
      expect(byClaim.get(claim.id)?.body[0]?.value).toBe(describeClaim(harbour, claim));
    }
  });

  test("of an allegation goes with a tag that calls it one", () => {
    for (const { id, against } of harbour.claims) {
      const annotation = byClaim.get(id);
      expect(annotation && bodiesOf(annotation, "tagging").includes("allegation")).toBe(against !== undefined);
    }
  });
});

const w3c = validatorsOf("web-annotation");

describe.skipIf(w3c === undefined)("W3C's assertions (VALIDATORS_DIR/web-annotation)", () => {
  const files = w3c === undefined ? [] : jsonFilesIn(w3c);
  const ajv = new AjvDraft04.default({ strict: false });
  addFormats.default(ajv);
  for (const { file, json } of files) if (file.startsWith("definitions/")) ajv.addSchema(json, String(json.id));
  const assertions = new Map(files.map(({ file, json }) => [file, json]));
  const musts =
    w3c === undefined
      ? []
      : (JSON.parse(readFileSync(`${w3c}/annotations/annotationMusts.test`, "utf8")).assertions as string[]);

  test.each(musts)("%s holds for every annotation", (assertion) => {
    const { expectedResult, ...schema } = assertions.get(assertion) ?? {};
    const validate = ajv.compile(schema);
    for (const annotation of [harbour, hostileHarbour(), packaged].flatMap(annotationsOf)) {
      expect(validate(annotation), annotation.id).toBe(expectedResult === "valid");
    }
  });

  test("do not all hold for an annotation without a target", () => {
    const { target, ...rest } = annotations[0] ?? { target: [] };
    const { id, ...schema } = assertions.get("annotations/3.1-targetKeyFound.json") ?? {};
    expect(ajv.compile(schema)(rest)).toBe(false);
  });
});
