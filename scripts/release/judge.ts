import { highestLevel, type Level } from "../../src/diff/change.js";
import { type DatasetDiff, diffDatasets } from "../../src/diff/diff-datasets.js";
import { isSameJson } from "../../src/identity/canonical.js";
import type { Edition } from "./edition.js";
import type { Promises } from "./promises.js";
import { compareSchemas, levelOfSchemas, type SchemaChange } from "./schema-changes.js";

/** What changed since the last release, what that calls for, and what is wrong with what the changesets promise. */
export interface Verdict {
  readonly demanded: Level | "none";
  readonly promised: Level | "none";
  readonly data: DatasetDiff;
  readonly schema: readonly SchemaChange[];
  /** Files of the API report that are not what was released. */
  readonly api: readonly string[];
  readonly problems: readonly string[];
}

const isBelow = (one: Level | "none", other: Level | "none") => one !== other && highestLevel([one, other]) === other;

const numbers = (version: string) => version.split(/[.-]/, 3).map(Number);

/** How far a version number rose; `"none"` where it stayed. */
export function rise(before: string, after: string): Level | "none" {
  const [old, now] = [numbers(before), numbers(after)];
  const at = now.findIndex((number, index) => number !== old[index]);
  return at === -1 ? "none" : ((["major", "minor", "patch"] as const)[at] ?? "none");
}

function changedFiles(before: Edition["api"], after: Edition["api"]): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isSameJson(before[name], after[name]));
}

const modelOf = ({ model, dataset }: Edition) => model ?? dataset.schemaVersion;

function problemsOf(verdict: Omit<Verdict, "problems">, released: Edition, now: Edition): string[] {
  const { demanded, promised, schema } = verdict;
  const problems: string[] = [];
  if (now.version !== released.version)
    problems.push(
      `package.json says ${now.version}, released was ${released.version}: leave the number to npm run version`,
    );
  if (isBelow(promised, demanded))
    problems.push(
      promised === "none"
        ? `no changeset announces what changed; it calls for ${demanded}: npx changeset`
        : `the changesets promise ${promised}, what changed calls for ${demanded}`,
    );
  const model = levelOfSchemas(schema);
  const raised = rise(modelOf(released), modelOf(now));
  if (model !== "patch" && isBelow(raised, model))
    problems.push(
      `the schemas changed (${model}), SCHEMA_VERSION rose by ${raised}: raise it in src/model/schema-version.ts`,
    );
  return problems;
}

/** Holds the working tree and its changesets against the last release. */
export function judge(released: Edition, now: Edition, promises: Promises): Verdict {
  const data = comparable(released, now, promises);
  const schema = compareSchemas(released.schema, now.schema);
  const api = changedFiles(released.api, now.api);
  const demanded = highestLevel([data.level, levelOfSchemas(schema), api.length === 0 ? "none" : "patch"]);
  const verdict = { demanded, promised: promises.level, data, schema, api };
  return { ...verdict, problems: problemsOf(verdict, released, now) };
}

/** Data of another major model is compared as far as it can be: by itself a major change already. */
function comparable({ dataset: before }: Edition, { dataset: after }: Edition, { notStronger }: Promises): DatasetDiff {
  const isMajor = rise(before.schemaVersion, after.schemaVersion) === "major";
  const data = diffDatasets(before, isMajor ? { ...after, schemaVersion: before.schemaVersion } : after, {
    notStronger,
  });
  return isMajor ? { ...data, level: "major" } : data;
}
