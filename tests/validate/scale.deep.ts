import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Claim, dataset } from "../../src/index.js";
import { eachReference } from "../../src/records/references.js";
import { validateStream } from "../../src/validate.js";

const docs = readFileSync(new URL("../../docs/scale.md", import.meta.url), "utf8");
const blocks = (language: string) =>
  [...docs.matchAll(RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "gs"))].map(([, code = ""]) => code);

const folder = mkdtempSync(join(tmpdir(), "attributed-events-scale-"));
const file = join(folder, "records.ndjson");
afterAll(() => rmSync(folder, { recursive: true }));

const { sources, actors, events } = dataset;
const [said] = dataset.claims;
if (said === undefined) throw new Error("the packaged dataset has no claims");
const saidTwice = { version: "1.0.1", reason: "Said twice.", successor: said.id };
const claims = [...dataset.claims, { ...said, id: "claim:withdrawn-in-favour", retracted: saidTwice } satisfies Claim];
const records: readonly object[] = [...sources, ...actors, ...events, ...claims];

/** Whatever JSON can say, with another id in one place. */
function withAnother(value: unknown, [key, ...rest]: readonly (string | number)[], id: string): unknown {
  if (key === undefined) return id;
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? withAnother(item, rest, id) : item));
  const object: Readonly<Record<string, unknown>> = Object(value);
  return { ...object, [key]: withAnother(object[key], rest, id) };
}

/** For every place of the model in which the data refer to a record, one record that refers to none there. */
function brokenReferences(): object[] {
  const broken = new Map<string, object>();
  const walk = <T extends object>(
    list: readonly T[],
    each: (record: T, take: (id: string, path: readonly (string | number)[]) => void) => void,
  ) => {
    for (const record of list)
      each(record, (id, path) => {
        const place = path.filter((step) => typeof step === "string").join(".");
        const nobody = `${id.slice(0, id.indexOf(":"))}:nobody-${broken.size}`;
        if (!broken.has(place)) broken.set(place, Object(withAnother(record, path, nobody)));
      });
  };
  walk(sources, eachReference.source);
  walk(actors, eachReference.actor);
  walk(events, eachReference.event);
  walk(claims, eachReference.claim);
  return [...broken.values()].map((record, at) => ({
    ...record,
    id: `${String(Object(record).id).slice(0, 40)}-broken-${at}`,
  }));
}

const broken = brokenReferences();
const lines = [...records, ...broken, ...records.slice(0, 3)].map((record) => JSON.stringify(record));

interface Verdict {
  readonly duplicates: readonly string[];
  readonly unresolved: readonly string[];
}

async function validatorsVerdict(): Promise<Verdict> {
  const [duplicates, unresolved]: [Set<string>, string[]] = [new Set(), []];
  const stream = new Blob([readFileSync(file)]).stream();
  for await (const issue of validateStream(stream, { maxIssues: 1_000_000 })) {
    if (issue.code === "duplicate-id") duplicates.add(issue.id);
    if (issue.code !== "unresolved-reference") continue;
    const { id } = JSON.parse(lines[(issue.line ?? 0) - 1] ?? "");
    unresolved.push(`${id} → ${issue.id}`);
  }
  return { duplicates: [...duplicates].sort(), unresolved: unresolved.sort() };
}

async function sqlVerdict(): Promise<Verdict> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const [views = "", duplicates = "", unresolved = ""] = blocks("sql");
  await connection.run(views.replace("records.ndjson", file));
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS();
  const verdict = {
    duplicates: (await rows(duplicates)).map(([id]) => String(id)).sort(),
    unresolved: (await rows(unresolved)).map(([record, id]) => `${record} → ${id}`).sort(),
  };
  connection.closeSync();
  instance.closeSync();
  return verdict;
}

beforeAll(() => writeFileSync(file, `${lines.join("\n")}\n`));

describe("the SQL of docs/scale.md", () => {
  test("finds the duplicate ids and the references to no record that the validator finds", async () => {
    const verdict = await validatorsVerdict();
    expect(verdict.unresolved.length).toBe(broken.length);
    expect(verdict.duplicates.length).toBe(3);
    expect(await sqlVerdict()).toEqual(verdict);
  });
});

const hasParallel = spawnSync("parallel", ["--version"]).status === 0;
if (!hasParallel)
  console.warn("docs/scale.md: GNU parallel is not installed (apt-get install parallel), so its recipe is not tested");

describe("the recipe of docs/scale.md for GNU parallel", () => {
  const [recipe = ""] = blocks("sh");
  const command = `"${process.execPath}" "${join(import.meta.dirname, "../../dist/cli/bin.js")}"`;
  const run = (content: string) => {
    writeFileSync(join(folder, "some.ndjson"), content);
    // Small parts, so that there are several.
    const script = recipe
      .replace("records.ndjson", "some.ndjson")
      .replace("64M", "100k")
      .replace("attributed-events", `'${command}'`);
    return spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" });
  };
  const valid = records.map((record) => `${JSON.stringify(record)}\n`).join("");

  test.skipIf(!hasParallel)("lets valid records pass, in several parts", { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = run(valid);
    expect([status, stderr]).toEqual([0, expect.anything()]);
    expect(stdout.match(/valid/g)?.length).toBeGreaterThan(1);
  });

  test.skipIf(!hasParallel)(
    "tells of a broken record, and by its exit code in how many parts",
    { timeout: 60_000 },
    () => {
      const { status, stdout } = run(`${valid}{"id":"actor:harbour-watch"}\n`);
      expect(status).toBe(1);
      expect(stdout).toContain(`lacks "type"`);
    },
  );
});
