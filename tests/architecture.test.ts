import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const src = join(root, "src");

/** The ground floor: plain functions over texts, days and records, which know nothing of the rooms above. */
const ground = ["text", "calendar", "records", "passage"];

/** What every query is made of, who is meant, and the queries themselves. The index behind them is not among them. */
const queries = [
  ...["query/asking", "query/judged", "query/names", "query/events", "query/claims", "query/describe"],
  "query/accounts",
];

/** What every exporter is made of. */
const exporting = ["generated", "identity", "export/shared", ...queries, ...ground];

/** The formats that know nothing of each other. */
const formats = ["ftm", "gexf", "json", "jsonld", "ndjson", "plover", "stix", "web-annotation"];

/** The formats that are made of the same tables. */
const ofTables = ["csv", "parquet"];

/** What every importer is made of. */
const importing = ["generated", "model", "identity", "export/shared", "import/shared", ...ground];

/** What others made, each format in a room of its own that knows nothing of the others. */
const imported = ["acled", "ucdp"];

/** Annotation files, which become drafts. */
const importedAnnotations = ["brat", "label-studio", "langextract", "web-annotation"];

/** The formats that are made of the tables of the exporters. */
const importedTables = ["csv", "parquet"];

const inImport = (names: readonly string[]) => names.map((name) => `import/${name}`);

const inExport = (names: readonly string[]) => names.map((name) => `export/${name}`);

/**
 * Which place in `src/` may import which, from the bottom up. A file belongs to the longest of these that it lies in: of a room with
 * districts, those in the hall are its doors. A file at the top of `src/` is an entry point: a table of contents.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  text: [],
  calendar: ["generated"],
  records: ["generated"],
  "passage/search": ["text"],
  "passage/browser": ["text"],
  "passage/quotation": ["text", "passage/search"],
  passage: ["generated", "text", "passage/search", "passage/browser", "passage/quotation"],
  model: ["text"],
  dataset: ["generated"],
  identity: ["generated"],

  "query/asking": ["generated", ...ground],
  "query/judged": ["generated", "dataset", ...ground],
  "query/names": ["generated", "dataset", "query/asking", "query/judged", ...ground],
  "query/events": ["generated", "dataset", "query/asking", "query/judged", "query/names", ...ground],
  "query/claims": ["generated", "dataset", "query/asking", "query/judged", "query/names", "query/events", ...ground],
  "query/describe": ["generated", "dataset", "query/asking", "query/judged", "query/names", ...ground],
  "query/accounts": ["generated", "dataset", "query/asking", "query/judged", "query/names", ...ground],
  "query/event-index": [
    "generated",
    "dataset",
    "query/asking",
    "query/judged",
    "query/names",
    "query/events",
    ...ground,
  ],

  "validate/issues": ground,
  "validate/json": ["validate/issues", ...ground],
  "validate/shape": ["generated", "model", "validate/issues", "validate/json", ...ground],
  "validate/rules/given": ["generated", "validate/issues", "validate/shape", ...ground],
  "validate/rules": ["generated", "validate/issues", "validate/shape", "validate/rules/given", ...ground],
  "validate/rules/apply": [
    ...["generated", "validate/issues", "validate/shape", "validate/rules", "validate/rules/given"],
    ...ground,
  ],
  "validate/sentences": ["validate/issues", "validate/json", "validate/rules", ...ground],
  "validate/stream": [
    ...["generated", "validate/issues", "validate/json", "validate/shape", "validate/rules", "validate/rules/apply"],
    ...ground,
  ],
  "validate/verify": ["generated", "validate/issues", ...ground],
  validate: [
    ...["generated", "dataset", "model", "query/event-index", "validate/issues", "validate/json", "validate/shape"],
    ...["validate/rules/apply", "validate/sentences", "validate/stream", "validate/verify"],
    ...ground,
  ],

  "draft/yaml": ["validate/issues", "validate/json", ...ground],
  "draft/for-models": ["generated", "validate/issues", "validate/sentences"],
  "draft/resolve": [
    ...["generated", "model", "validate", "validate/issues", "validate/shape", "validate/verify"],
    ...ground,
  ],
  "draft/write": ["generated", "validate/issues", "draft/resolve", ...ground],
  "draft/move": ["generated", "draft/resolve", ...ground],
  draft: [
    ...["generated", "model", "validate", "validate/issues", "validate/shape", "validate/sentences"],
    ...["draft/resolve", "draft/write", "draft/move"],
    ...ground,
  ],

  diff: ["generated", "identity", ...ground],
  cite: ["generated", "identity", ...queries, ...ground],
  merge: ["generated", "model", "validate", "validate/issues", "validate/sentences", ...queries, ...ground],

  "agree/reading": ["generated", ...ground],
  "agree/align": ["generated", "agree/reading", ...ground],
  "agree/measure": ["generated", "agree/reading", "agree/align", ...ground],
  "agree/score": ["generated", "diff", "agree/reading", "agree/align", ...ground],
  "agree/report": [
    ...["generated", "diff", ...queries, "agree/reading", "agree/align", "agree/measure", "agree/score"],
    ...ground,
  ],
  "agree/settle": [
    ...["generated", "diff", "merge", "validate", ...queries, "agree/reading", "agree/align", "agree/report"],
    ...ground,
  ],
  agree: ["identity", "agree/reading", "agree/align", "agree/measure", "agree/score", "agree/report"],

  "export/shared": ["generated", "dataset", "identity", ...queries, ...ground],
  "export/tables": exporting,
  ...Object.fromEntries(inExport(ofTables).map((format) => [format, ["export/tables", ...exporting]])),
  ...Object.fromEntries(inExport(formats).map((format) => [format, exporting])),
  export: ["export/shared", ...inExport(ofTables), ...inExport(formats)],

  "import/shared": [
    ...["generated", "export/shared", "validate", "validate/issues", "validate/sentences", "validate/stream"],
    ...ground,
  ],
  "import/writing": ["generated", "model", ...ground],
  ...Object.fromEntries(inImport(imported).map((format) => [format, importing])),
  "import/tables": ["export/tables", "validate", "validate/sentences", ...importing],
  ...Object.fromEntries(
    inImport(importedTables).map((format) => [format, ["export/tables", "import/tables", ...importing]]),
  ),
  "import/annotations": ["draft/write", ...importing],
  ...Object.fromEntries(
    inImport(importedAnnotations).map((format) => [format, ["import/annotations", "query/describe", ...importing]]),
  ),
  import: [
    "import/annotations",
    ...inImport(importedAnnotations),
    "import/shared",
    ...inImport(imported),
    ...inImport(importedTables),
  ],

  cli: [
    ...["generated", "dataset", "identity", "diff", "cite", "draft", "merge", "export", "export/shared", ...queries],
    ...["agree", "agree/reading", "agree/align", "agree/report", "agree/settle"],
    ...["import", "import/annotations", "import/shared", "import/writing"],
    ...["draft", "draft/yaml", "draft/for-models"],
    ...["validate", "validate/issues", "validate/json", "validate/shape", "validate/sentences", "validate/stream"],
    ...ground,
  ],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;
const later = /\bimport\("([^"]+)"\)/g;

function importsOf(file: string, folder: string): Import[] {
  const text = readFileSync(join(folder, file), "utf8");
  return [...text.matchAll(statement)].map(([, type, to = ""]) => ({ from: file, to, typesOnly: type !== undefined }));
}

/** What a file loads only when it comes to that. */
function laterImportsOf(file: string, folder: string): Import[] {
  const text = readFileSync(join(folder, file), "utf8");
  return [...text.matchAll(later)].map(([, to = ""]) => ({ from: file, to, typesOnly: false }));
}

const scriptsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file));
const files = scriptsIn(src);
const imports = files.flatMap((file) => [...importsOf(file, src), ...laterImportsOf(file, src)]);

const isRelative = ({ to }: Import) => to.startsWith(".");
const targetOf = ({ from, to }: Import) => relative(src, join(src, dirname(from), to)).replace(/\.js$/, ".ts");
const isEntry = (file: string) => !file.includes("/");
const roomOf = (file: string) => file.split("/")[0];
const foldersOf = (file: string) => file.split("/").map((_, depth, steps) => steps.slice(0, depth).join("/"));
const placeOf = (file: string) => foldersOf(file).findLast((folder) => folder in mayImport) ?? "";
const say = (one: Import) => `${one.from} imports ${one.to}`;

/** The imports of packages that are run when one of the entries is loaded, or used. */
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

/** The ways from a file of a folder back to itself. */
function circlesIn(name: string): readonly string[] {
  const folder = join(root, name);
  const all = scriptsIn(folder);
  const importedBy = (file: string) =>
    importsOf(file, folder)
      .filter(isRelative)
      .map(({ to }) => join(dirname(file), to).replaceAll("\\", "/").replace(/\.js$/, ""))
      .flatMap((target) => all.find((one) => one.replace(/\.tsx?$/, "") === target) ?? []);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const next of importedBy(file)) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of all) walk(file, []);
  return circles;
}

describe("the architecture", () => {
  test("has a row for every room of src and every district of a room, and no other", () => {
    const rows = Object.keys(mayImport);
    const withDistricts = new Set(rows.flatMap((row) => foldersOf(row).slice(1)));
    const places = files.flatMap((file) =>
      foldersOf(file).filter(
        (folder) => folder !== "" && (!folder.includes("/") || withDistricts.has(dirname(folder))),
      ),
    );
    expect([...new Set(places)].filter((place) => !withDistricts.has(place) || rows.includes(place)).sort()).toEqual(
      rows.sort(),
    );
  });

  // An issue carries the types of what each district finds: within a room, a type ties nothing to anything that runs.
  test("lets a place import only what the table allows", () => {
    const wrong = imports.filter(isRelative).filter((one) => {
      const [from, to] = [placeOf(one.from), placeOf(targetOf(one))];
      const isTypeOfOwnRoom = one.typesOnly && roomOf(one.from) === roomOf(targetOf(one));
      return !isEntry(one.from) && from !== to && !isTypeOfOwnRoom && !mayImport[from]?.includes(to);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test("is walked in one direction: a place imports only what stands above it in the table", () => {
    const rows = Object.keys(mayImport);
    const back = rows.flatMap((from, at) =>
      (mayImport[from] ?? []).filter((to) => !rows.slice(0, at).includes(to)).map((to) => `${from} imports ${to}`),
    );
    expect(back).toEqual([]);
  });

  test("lets no folder import an entry point", () => {
    const wrong = imports.filter(isRelative).filter((one) => isEntry(targetOf(one)));
    expect(wrong.map(say)).toEqual([]);
  });

  test.each(["src", "explorer/src", "scripts"])("has no circle between the files of %s", (folder) => {
    expect(circlesIn(folder)).toEqual([]);
  });

  test("keeps zod out of everything that the main entry and `accept` load", () => {
    expect(packagesLoadedBy(["index.ts", "accept.ts"]).map(say)).toEqual([]);
  });

  test("keeps zod out of everything but the schemas", () => {
    const isZod = ({ to }: Import) => /^zod(\/|$)/.test(to);
    const others = files.filter((file) => isEntry(file) && file !== "zod.ts");
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
