import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** The ground floor: plain functions over texts, days and records, which know nothing of the rooms above. */
const ground = ["text", "calendar", "records", "passage"];

/** Which folder of `src/` may import which. A file at the top of `src/` is an entry point: a table of contents. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  text: [],
  calendar: ["generated"],
  records: ["generated"],
  passage: ["generated", "text"],
  model: ["text"],
  dataset: ["generated"],
  query: ["generated", "dataset", ...ground],
  validate: ["generated", "dataset", "model", "query", ...ground],
  identity: ["generated", "text"],
  diff: ["generated", "query", "identity", ...ground],
  cite: ["generated", "query", "identity", ...ground],
  export: ["generated", "dataset", "query", "identity", ...ground],
  cli: ["generated", "dataset", "query", "model", "validate", "export", "identity", "diff", "cite", ...ground],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(statement)].map(([, type, to = ""]) => ({ from: file, to, typesOnly: type !== undefined }));
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
const imports = files.flatMap(importsOf);

const isRelative = ({ to }: Import) => to.startsWith(".");
const targetOf = ({ from, to }: Import) => relative(src, join(src, dirname(from), to)).replace(/\.js$/, ".ts");
const roomOf = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : "entry");
const say = (one: Import) => `${one.from} imports ${one.to}`;

/** The imports of packages that are run when one of the entries is loaded. */
function packagesLoadedBy(entries: readonly string[]): readonly Import[] {
  const loaded = new Set<string>();
  const walk = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const one of imports) if (one.from === file && !one.typesOnly && isRelative(one)) walk(targetOf(one));
  };
  for (const entry of entries) walk(entry);
  return imports.filter((one) => loaded.has(one.from) && !one.typesOnly && !isRelative(one));
}

describe("the architecture", () => {
  test("has a rule for every folder of src", () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== "entry"));
    expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
  });

  test("lets a folder import only what the table allows", () => {
    const wrong = imports.filter(isRelative).filter((one) => {
      const [from, to] = [roomOf(one.from), roomOf(targetOf(one))];
      return from !== "entry" && from !== to && !mayImport[from]?.includes(to);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test("lets the validator attach the index, and know nothing else of the queries", () => {
    const known = imports.filter((one) => roomOf(one.from) === "validate" && isRelative(one)).map(targetOf);
    expect(known.filter((file) => roomOf(file) === "query")).toEqual(["query/event-index/attach-index.ts"]);
  });

  test("lets no folder import an entry point", () => {
    const wrong = imports.filter(isRelative).filter((one) => roomOf(targetOf(one)) === "entry");
    expect(wrong.map(say)).toEqual([]);
  });

  test("has no circle between files", () => {
    const edges = new Map(
      files.map((file) => [file, imports.filter((one) => one.from === file && isRelative(one)).map(targetOf)]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (path.includes(file) || done.has(file)) return;
      for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  test("keeps zod out of everything that the main entry and `accept` load", () => {
    expect(packagesLoadedBy(["index.ts", "accept.ts"]).map(say)).toEqual([]);
  });

  test("keeps zod out of everything but the schemas", () => {
    const isZod = ({ to }: Import) => /^zod(\/|$)/.test(to);
    const others = files.filter((file) => roomOf(file) === "entry" && file !== "zod.ts");
    expect(
      packagesLoadedBy([...others, "cli/bin.ts"])
        .filter(isZod)
        .map(say),
    ).toEqual([]);
    expect(packagesLoadedBy(["zod.ts"]).filter(isZod)).not.toEqual([]);
  });

  test("touches the process in one file", () => {
    const touching = files.filter((file) => /\bprocess\./.test(readFileSync(join(src, file), "utf8")));
    expect(touching.filter((file) => file !== "cli/bin.ts")).toEqual([]);
  });

  test("has no default export, no export * and no barrel inside a folder", () => {
    const wrong = files.filter((file) => {
      const text = readFileSync(join(src, file), "utf8");
      return /^export default|^export \*/m.test(text) || /\/index\.ts$/.test(file);
    });
    expect(wrong).toEqual([]);
  });
});
