import { fileURLToPath } from "node:url";
import { formatChange } from "../../src/diff/format-change.js";
import { lastReleased, workingTree } from "./edition.js";
import { judge, type Verdict } from "./judge.js";
import { promisesIn } from "./promises.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

function report({ demanded, promised, data, schema, api, problems }: Verdict): string {
  const lines = [
    ...data.changes.map(formatChange),
    ...schema.map(({ level, path, effect }) => `${level}  schema ${path}: ${effect}`),
    ...api.map((file) => `patch  public types: etc/${file} is not what was released`),
    `What changed since ${data.from} calls for ${demanded}; the changesets promise ${promised}.`,
    ...problems.map((problem) => `Problem: ${problem}`),
  ];
  return lines.join("\n");
}

const promises = await promisesIn(root);
const released = lastReleased();
if (released === undefined) {
  console.warn(
    `No release is recorded yet: the changesets (${promises.level}) announce the first one, and there is nothing to compare.`,
  );
  if (promises.level === "none") process.exitCode = 1;
} else {
  const verdict = judge(released, workingTree(), promises);
  console.log(report(verdict));
  if (verdict.problems.length > 0) process.exitCode = 1;
}
