import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel, type ExtractorMessage } from "@microsoft/api-extractor";

/*
 * Writes the API report: the public types of each entry, as the built declarations give them, in `etc/<entry>.api.md`.
 * With `--check`, compares instead and fails where they differ. Needs a build.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const isCheck = process.argv.includes("--check");

/** The ids of the packaged records are data, and `release:check` watches data: the report has their pattern. */
const knownIds = /type Known(\w+)Id =\s*(?:\|?\s*"[^"]*"\s*)+;/g;

const patternOf = (_: string, kind: string) => `type Known${kind}Id = \`${kind.toLowerCase()}:\${string}\`;`;

/** The declarations where API Extractor may read them: a folder of the project outside `node_modules`, so that types resolve and are ours. */
function copyDeclarations(): string {
  const folder = mkdtempSync(join(root, "dist/.api-"));
  const files = readdirSync(join(root, "dist")).filter((file) => file.endsWith(".d.ts"));
  for (const file of files) {
    const text = readFileSync(join(root, "dist", file), "utf8");
    writeFileSync(join(folder, file), text.replace(knownIds, patternOf));
  }
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  return folder;
}

const entries = () =>
  readdirSync(join(root, "src"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/, ""));

function configOf(entry: string, folder: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, `${entry}.d.ts`),
      newlineKind: "lf",
      apiReport: {
        enabled: true,
        reportFileName: `${entry}.api.md`,
        reportFolder: join(root, "etc"),
        reportTempFolder: folder,
        includeForgottenExports: false,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: "NodeNext",
            moduleResolution: "NodeNext",
            target: "ES2022",
            lib: ["ES2023"],
            strict: true,
            types: ["node"],
            skipLibCheck: true,
          },
          files: [join(folder, `${entry}.d.ts`)],
        },
      },
    },
  });
}

/** What is said of release tags and style of comments is not for this report; errors are. */
function quiet(message: ExtractorMessage) {
  if (message.logLevel !== ExtractorLogLevel.Error) message.logLevel = ExtractorLogLevel.None;
}

function report(folder: string): string[] {
  return entries().filter((entry) => {
    const config = configOf(entry, folder);
    const result = Extractor.invoke(config, { localBuild: !isCheck, messageCallback: quiet });
    if (result.errorCount > 0) throw new Error(`the API report of ${entry} could not be made`);
    return result.apiReportChanged;
  });
}

mkdirSync(join(root, "etc"), { recursive: true });
const folder = copyDeclarations();
try {
  const changed = report(folder);
  if (isCheck && changed.length > 0) {
    const files = changed.map((entry) => `  etc/${entry}.api.md`).join("\n");
    console.error(
      `The public types are not those of the API report:\n${files}\nWhere that is meant: npm run api, and a changeset`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
