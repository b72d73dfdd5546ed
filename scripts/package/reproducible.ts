import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { run } from "./run.js";

const sha256 = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Path → digest of each file below a folder. */
function bytesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), sha256(path)]));
}

function requireSame(what: string, one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) {
  const paths = new Set([...one.keys(), ...other.keys()]);
  const differing = [...paths].filter((path) => one.get(path) !== other.get(path));
  if (differing.length > 0) throw new Error(`${what} gave other bytes the second time: ${differing.join(", ")}`);
}

/** Packs the package into `folder` and returns the file. */
function pack(root: string, folder: string): string {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], root)) as [
    { filename: string },
  ];
  return join(folder, packed.filename);
}

/** Builds twice and packs twice, throws where the bytes differ, and returns the archive. */
export function proveReproducible(root: string, [first, second]: readonly [string, string]): string {
  const build = () => {
    run("npm", ["run", "--silent", "build"], root);
    return bytesOf(join(root, "dist"));
  };
  requireSame("npm run build", build(), build());
  const archive = pack(root, first);
  pack(root, second);
  requireSame("npm pack", bytesOf(first), bytesOf(second));
  return archive;
}
