import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createVitest, type TestSpecification, type Vitest } from "vitest/node";
import { type Mutant, mutantsOf } from "./mutate/mutants.js";

/*
 * npm run mutate -- src/diff [--sample 60] [--seed 1] [--tests tests/diff,tests/cli/diff.test.ts]
 *
 * Changes the code of a folder in one place at a time, and lists the changes that no test notices. No file is written:
 * the changed text is handed to the tests in place of the file's. Tests are by default those of the folder of the same name.
 */

const root = fileURLToPath(new URL("../", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    tests: { type: "string" },
  },
});
const [folder] = positionals;
if (folder === undefined || !existsSync(join(root, folder)))
  throw new Error("name a folder of src: npm run mutate -- src/diff");
const testPaths = values.tests?.split(",") ?? [folder.replace(/^src/, "tests")];

interface Trial extends Mutant {
  readonly file: string;
}

/** Of all mutants so many, chosen by the seed alone: the same for whoever repeats it. */
function chosen(): readonly Trial[] {
  const path = join(root, folder ?? "");
  const files = statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => join(path, name));
  const all = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => mutantsOf(file, readFileSync(file, "utf8")).map((mutant) => ({ ...mutant, file })));
  const place = ({ file, line, before, after }: Trial, at: number) =>
    createHash("sha256")
      .update(`${values.seed} ${relative(root, file)} ${line} ${before} ${after} ${at}`)
      .digest("hex");
  const keyed = all.map((trial, at) => ({ trial, key: place(trial, at) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  console.log(`${folder}: ${all.length} mutants in ${files.length} files, ${values.sample} of them tried`);
  return keyed.slice(0, Number(values.sample)).map(({ trial }) => trial);
}

/** The text that stands in the place of a file's, while a mutant is tried. */
const current = { file: "", code: "" };

const plugin = {
  name: "mutant",
  enforce: "pre" as const,
  load: (id: string) => (id === current.file ? current.code : null),
};

const vitest = await createVitest(
  "test",
  {
    watch: true,
    config: false,
    root,
    bail: 1,
    isolate: true,
    pool: "threads",
    reporters: [{}],
    testTimeout: 20_000,
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/temporary-folder.ts",
  },
  { plugins: [plugin], server: { watch: null } },
);
await vitest.standalone();

/** Whether the tests fail. */
async function isNoticed(
  vitest: Vitest,
  tests: TestSpecification[],
  { file, code }: Pick<Trial, "file" | "code">,
): Promise<boolean> {
  const before = current.file;
  Object.assign(current, { file, code });
  for (const one of [before, file]) if (one !== "") vitest.invalidateFile(one);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests);
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
}

try {
  const tests = await vitest.globTestSpecifications(testPaths);
  if (tests.length === 0) throw new Error(`no tests in ${testPaths.join(", ")}`);
  if (await isNoticed(vitest, tests, { file: "", code: "" })) throw new Error("the tests fail without any change");
  const survivors: Trial[] = [];
  const trials = chosen();
  for (const trial of trials) {
    if (await isNoticed(vitest, tests, trial)) continue;
    survivors.push(trial);
    console.log(
      `${relative(root, trial.file)}:${trial.line}: ${oneLine(trial.before)} → ${oneLine(trial.after) || "nothing"}`,
    );
  }
  const killed = trials.length - survivors.length;
  console.log(`${folder}: ${killed} of ${trials.length} noticed (${((100 * killed) / trials.length).toFixed(0)} %)`);
} finally {
  await vitest.close();
}

function oneLine(text: string): string {
  const flat = text.replaceAll(/\s+/g, " ");
  return flat.length > 100 ? `${flat.slice(0, 100)} …` : flat;
}
