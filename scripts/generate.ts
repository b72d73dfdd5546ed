import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { acceptFunctions } from "./generate/accept.js";
import { acceptBytes } from "./generate/accept-bytes.js";
import { changeDocs } from "./generate/change-docs.js";
import { citationFile } from "./generate/citation-file.js";
import { dataPackage } from "./generate/data-package.js";
import { datasetJson } from "./generate/dataset-json.js";
import { datasetJsonLd } from "./generate/dataset-jsonld.js";
import { draftDocs } from "./generate/draft-docs.js";
import { fieldTable } from "./generate/fields.js";
import type { GeneratedFiles } from "./generate/generated-files.js";
import { jsonSchemas } from "./generate/json-schemas.js";
import { jsonldContextFile } from "./generate/jsonld-context.js";
import { meta } from "./generate/meta.js";
import { modelDocs } from "./generate/model-docs.js";
import { modelView } from "./generate/model-view.js";
import { packedData } from "./generate/packed-data.js";
import { publication } from "./generate/publication.js";
import { references } from "./generate/references.js";
import { rulesByCode } from "./generate/rules.js";
import { scaleDocs } from "./generate/scale-docs.js";
import { shapes } from "./generate/shapes.js";
import { types } from "./generate/types.js";
import { ruleTables, vocabularyDocs, vocabularyTables } from "./generate/vocabularies.js";
import { vocabularyValues } from "./generate/vocabulary-values.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Folders that hold generated files only: whatever else is found in them is an orphan. */
const ownedFolders = ["schemas", "src/generated"];

const generators: readonly (() => GeneratedFiles | Promise<GeneratedFiles>)[] = [
  jsonSchemas,
  jsonldContextFile,
  rulesByCode,
  types,
  fieldTable,
  vocabularyTables,
  ruleTables,
  vocabularyValues,
  vocabularyDocs,
  modelDocs,
  draftDocs,
  modelView,
  packedData,
  acceptFunctions,
  references,
  shapes,
  scaleDocs,
  meta,
  changeDocs,
  acceptBytes,
  publication,
  citationFile,
  dataPackage,
  datasetJson,
  datasetJsonLd,
];

async function generateAll(): Promise<GeneratedFiles> {
  const parts = [];
  for (const generate of generators) parts.push(await generate());
  return Object.assign({}, ...parts);
}

function filesIn(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

function compare(files: GeneratedFiles) {
  const missing: string[] = [];
  const stale: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const absolute = join(root, path);
    if (!existsSync(absolute)) missing.push(path);
    else if (readFileSync(absolute, "utf8") !== text) stale.push(path);
  }
  const orphans = ownedFolders.flatMap(filesIn).filter((path) => !(path in files));
  return { missing, stale, orphans };
}

function write(files: GeneratedFiles, { missing, stale, orphans }: ReturnType<typeof compare>) {
  for (const path of orphans) rmSync(join(root, path));
  for (const path of [...missing, ...stale]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files[path] ?? "");
  }
}

function report(drift: ReturnType<typeof compare>): number {
  const lines = Object.entries(drift).flatMap(([kind, paths]) => paths.map((path) => `${kind}: ${path}`));
  if (lines.length === 0) return 0;
  console.error(
    ["Generated files do not match what they are made from:", ...lines, "Mend with: npm run generate"].join("\n"),
  );
  return 1;
}

const files = await generateAll();
const drift = compare(files);
if (process.argv.includes("--check")) process.exitCode = report(drift);
else write(files, drift);
