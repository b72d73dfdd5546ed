import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** Packages whose code is part of `dist`, so that the entries that need them need no dependency. */
export const bundled = [
  "@noble/hashes",
  "canonicalize",
  "events",
  "graphology",
  "graphology-gexf",
  "graphology-utils",
  "hyparquet",
  "hyparquet-writer",
  "iso-3166",
  "papaparse",
  "uuid",
  "xml-writer",
  "yaml",
];

/** Packages whose code is part of `dist/explorer.html`. Its build fails when one is missing here. */
export const bundledInExplorer = [
  "@noble/hashes",
  "canonicalize",
  "d3-array",
  "d3-brush",
  "d3-color",
  "d3-dispatch",
  "d3-drag",
  "d3-ease",
  "d3-format",
  "d3-interpolate",
  "d3-path",
  "d3-scale",
  "d3-selection",
  "d3-shape",
  "d3-time",
  "d3-time-format",
  "d3-timer",
  "d3-transition",
  "internmap",
  "iso-3166",
  "preact",
];

const folderOf = (name: string) => new URL(`../node_modules/${name}/`, import.meta.url);

function noticeOf(name: string): string {
  const folder = folderOf(name);
  const { version, license } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file to ship`);
  return `${name} ${version} (${license})\n\n${readFileSync(new URL(file, folder), "utf8").trim()}\n`;
}

/** Writes `dist/THIRD-PARTY.txt`: the licences of the code that is bundled. */
export function writeNotices() {
  const intro = "Parts of these files come from the packages below, under their licences.\n";
  const notices = [intro, ...[...new Set([...bundled, ...bundledInExplorer])].map(noticeOf)].join(
    `\n${"-".repeat(80)}\n\n`,
  );
  writeFileSync(new URL("../dist/THIRD-PARTY.txt", import.meta.url), notices);
}
