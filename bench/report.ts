import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { ContestResult } from "./harness.js";
import { picture } from "./picture.js";

/** Contests that belong together: one file of results. */
export interface Suite {
  /** Names the files in `bench/results/`. */
  readonly name: string;
  readonly title: string;
  /** What is measured and how to read it: paragraphs above the table. */
  readonly explanation: string;
  readonly results: readonly ContestResult[];
  /** The results to draw as a picture, where there is one. */
  readonly pictured?: readonly ContestResult[];
}

// Paths are seen from `dist/`, where the benchmarks run. They are compiled as a package is: what runs TypeScript directly
// gives every function its name at run time, which makes code with closures several times slower, and this library's only.

/** What a reader has to know of where the numbers come from. No names of machines. */
function circumstances() {
  const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const own = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const processors = cpus();
  return {
    node: process.versions.node,
    v8: process.versions.v8,
    platform: `${process.platform} ${process.arch}`,
    cores: processors.length,
    processor: processors[0]?.model ?? "unknown",
    versions: { "attributed-events": own.version, zod: own.dependencies.zod, ...dependencies },
  };
}

/** The results as a person reads them. */
export const text = (suite: Suite): string => markdown(suite, circumstances());

/** Writes `bench/results/<name>.json` and `.md`, and `.svg` where there is a picture; gives the text. */
export function report({ pictured, ...suite }: Suite): string {
  const about = circumstances();
  const folder = new URL("../results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const written = markdown(suite, about);
  writeFileSync(new URL(`${suite.name}.json`, folder), `${JSON.stringify({ ...suite, about }, null, 2)}\n`);
  writeFileSync(new URL(`${suite.name}.md`, folder), written);
  if (pictured) writeFileSync(new URL(`${suite.name}.svg`, folder), picture(suite.title, pictured));
  return written;
}

function markdown({ title, explanation, results }: Suite, about: ReturnType<typeof circumstances>): string {
  const versions = Object.entries(about.versions).map(([name, version]) => `${name} ${version}`);
  return `# ${title}

${explanation}

${table(results)}

Node ${about.node} (V8 ${about.v8}), ${about.platform}, ${about.cores} × ${about.processor}. ${versions.join(" · ")}.
`;
}

function table(results: readonly ContestResult[]): string {
  const contestants = [...new Set(results.flatMap(({ scores }) => scores.map(({ contestant }) => contestant)))];
  const cell = ({ scores }: ContestResult, contestant: string) => {
    const score = scores.find((candidate) => candidate.contestant === contestant);
    return score ? `${ratio(score.ratio)} (${ratio(score.bestRatio)})` : "–";
  };
  // What there is more of goes down the page.
  if (results.length > contestants.length) {
    return grid(
      contestants,
      results.map((result) => [result.contest, ...contestants.map((name) => cell(result, name))]),
    );
  }
  return grid(
    results.map(({ contest }) => contest),
    contestants.map((name) => [name, ...results.map((result) => cell(result, name))]),
  );
}

function grid(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(["", ...heads]), row(["---", ...heads.map(() => "---:")]), ...rows.map(row)].join("\n");
}

/** Three digits that matter. */
const ratio = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
