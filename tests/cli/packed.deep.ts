import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder } from "./fake-io.js";
import { root, shell } from "./shell.js";

describe("the built program", () => {
  test("works from the packed package", { timeout: 30_000 }, async () => {
    const folder = emptyFolder();
    const [packed] = JSON.parse(
      execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" }),
    ) as { filename: string }[];
    execFileSync("tar", ["xzf", packed?.filename ?? ""], { cwd: folder });
    mkdirSync(join(folder, "node_modules"));
    for (const name of ["commander", "zod"])
      symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
    const { code, out } = await shell(`${process.execPath} package/dist/cli/bin.js schema claim`, folder);
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(join(root, "schemas/claim.schema.json"), "utf8"));
  });
});
