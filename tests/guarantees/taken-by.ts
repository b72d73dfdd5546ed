import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const imported = /(?:\bfrom |\brequire\(|\bimport\(|^import )["']([@\w.][\w./@:-]*)["']/gm;

/** Declarations name the code beside which they stand. */
const declarationOf = (from: string, to: string) => (/\.d\.c?ts$/.test(from) ? to.replace(/\.(c?)js$/, ".d.$1ts") : to);

/** What the built entries and all that they lead to import by name, as code or as declarations: `dist/zod.js: zod`. */
export function takenBy(what: "code" | "types"): readonly string[] {
  const manifest = JSON.parse(readFileSync(file("package.json"), "utf8")) as { exports: unknown };
  const built = JSON.stringify(manifest.exports).match(/dist\/[^"]+/g) ?? [];
  const seen = new Set<string>(built.filter((path) => /\.d\.c?ts$/.test(path) === (what === "types")));
  const taken: string[] = [];
  for (const path of seen) {
    const code = readFileSync(file(path), "utf8").replace(/^ *(\/\/|\/?\*).*$/gm, "");
    for (const [, from = ""] of code.matchAll(imported))
      if (from.startsWith(".")) seen.add(declarationOf(path, `dist/${from.replace(".//", "")}`));
      else taken.push(`${path}: ${from}`);
  }
  return taken;
}
