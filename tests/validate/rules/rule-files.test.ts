import { fileURLToPath } from "node:url";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { namesOf, ruleCodes } from "../../../scripts/generate/rules.js";

const entry = fileURLToPath(new URL("../../../src/validate.ts", import.meta.url));

/** What a bundler keeps for whoever imports these names. */
async function bundleOf(names: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "virtual:entry" ? id : undefined),
        load: (id) => (id === "virtual:entry" ? `export { ${names} } from ${JSON.stringify(entry)};` : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: "virtual:entry", external: [/^node:/, /^zod/], preserveEntrySignatures: "strict" },
    },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  return outputs.map((file) => (file.type === "chunk" ? file.code : "")).join("\n");
}

const kept = (code: string, part: "rule" | "sentence") =>
  ruleCodes.filter((rule) => new RegExp(`\\b${namesOf(rule)[part]}\\b`).test(code));

describe("the file of a rule", () => {
  test("gives a bundle that validates the rule without its sentence", async () => {
    const code = await bundleOf("validateDataset, validateRecord, validateStream");
    expect(kept(code, "rule")).toEqual(ruleCodes);
    expect(kept(code, "sentence")).toEqual([]);
  });

  test("gives a bundle that formats issues the sentence without its rule", async () => {
    const code = await bundleOf("formatIssue");
    expect(kept(code, "sentence")).toEqual(ruleCodes);
    expect(kept(code, "rule")).toEqual([]);
  });
});
