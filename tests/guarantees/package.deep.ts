import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { dataset as packaged } from "../../src/index.js";
import { takenBy } from "./taken-by.js";

const root = new URL("../../", import.meta.url);
const file = (path: string) => fileURLToPath(new URL(path, root));
const manifest = JSON.parse(readFileSync(file("package.json"), "utf8")) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

type Entry = { readonly dataset: typeof packaged };

/** What a program says that is run with the built package. */
function say(program: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: file("."),
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : stderr;
}

/** Loads every entry as jsdom does, and uses what needs no bytes, then what does. */
const withoutEncoders = `
import manifest from "attributed-events/package.json" with { type: "json" };
delete globalThis.TextDecoder;
delete globalThis.TextEncoder;
const code = Object.keys(manifest.exports).filter((name) => typeof manifest.exports[name] !== "string");
const entries = new Map();
for (const name of code) entries.set(name, await import("attributed-events" + name.slice(1)));
const { dataset } = entries.get(".");
const { validateDataset, validateRecord, validateJson } = entries.get("./validate");
const refused = (() => { try { return validateJson(Uint8Array.of(0x7b, 0x7d)); } catch (error) { return String(error); } })();
console.log(entries.size > 1, validateDataset(dataset).ok, validateRecord("claim", dataset.claims[0]).ok, refused);
`;

/** Loads every entry without a network, then takes away clock and chance, too, and uses it. */
const cutOff = `
import net from "node:net";
const never = (what) => () => { throw new Error(what); };
globalThis.fetch = never("network");
net.Socket.prototype.connect = never("network");
const main = await import("attributed-events");
const [digest, diff, validate, zod, cite, formats, accept, agree, draft, yaml, importing, merge] = await Promise.all(
  ["digest", "diff", "validate", "zod", "cite", "export", "accept", "agree", "draft", "draft/yaml", "import", "merge"].map((entry) => import("attributed-events/" + entry)),
);
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) { if (given.length === 0) throw new Error("clock"); super(...given); }
  static now() { throw new Error("clock"); }
};
performance.now = never("clock");
Math.random = never("chance");
const { use } = await import(${JSON.stringify(new URL("scripts/consumer/use.cjs", root).href)});
const seen = use({ main, digest, diff, validate, zod, cite, export: formats, accept, agree, draft, "draft/yaml": yaml, import: importing, merge });
const cited = cite.toText(cite.citeDataset(main.dataset, cite.publication));
console.log(seen.isMeta && cited !== "" && Object.keys(formats).length > 0 && accept.isDatasetShape(main.dataset) ? "fine" : "not used");
`;

describe("the package", () => {
  test("reaches for no network, no clock and no chance", () => {
    expect(say(cutOff)).toBe("fine");
  });

  test("runs nothing when it is installed", () => {
    const hooks = ["preinstall", "install", "postinstall", "prepare", "prepublish", "prepack"];
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
    expect(existsSync(file("binding.gyp"))).toBe(false);
  });

  test("pins every dependency to one version, but zod, which its user has", () => {
    const { zod, ...dependencies } = manifest.dependencies;
    expect(zod).toMatch(/^\^4\.\d+\.0$/);
    const versions = Object.values({ ...dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test("loads every entry where there are no encoders, and judges data there", () => {
    expect(say(withoutEncoders)).toBe("true true true ReferenceError: TextDecoder is not defined");
  });

  test("loads no package with the main entry", () => {
    const program = `
      import { register } from "node:module";
      const hook = "export async function resolve(name, context, next) { const found = await next(name, context); if (found.url.includes('node_modules')) console.log(found.url); return found; }";
      register("data:text/javascript," + encodeURIComponent(hook));
      await import("attributed-events");
    `;
    expect(say(program)).toBe("");
  });

  test("takes no package into an entry but zod into the schemas, and no module of Node", () => {
    const taken = takenBy("code");
    expect(taken.filter((one) => !/^dist\/zod\.c?js: zod(\/v4\/core)?$/.test(one))).toEqual([]);
    expect(taken).not.toEqual([]);
  });

  test("gives the same data from ESM and CommonJS, frozen to the last leaf", async () => {
    const esm = (await import(file("dist/index.js"))) as Entry;
    const cjs = createRequire(import.meta.url)(file("dist/index.cjs")) as Entry;
    expect(cjs.dataset).toEqual(esm.dataset);
    const pending: unknown[] = [esm.dataset, cjs.dataset];
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
      expect(Object.isFrozen(value)).toBe(true);
      pending.push(...Object.values(value as object).filter((child) => typeof child === "object" && child !== null));
    }
  });
});
