import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const root = emptyFolder();
mkdirSync(join(root, "packages/one/data"), { recursive: true });
writeFileSync(join(root, "packages/one/data/a.json"), "{");
const cwd = join(root, "packages/one");

/** The file of each annotation of `validate --format github`. */
async function annotated(file: string, env: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { out } = await attributedEvents(["validate", "--format", "github", file], { cwd, env });
  return [...out.matchAll(/^::error file=([^,:]*)/gm)].map(([, name = ""]) => name);
}

describe("repositoryPath", () => {
  test("leaves a file outside of a repository as it was named", async () => {
    expect(await annotated("data/a.json")).toEqual(["data/a.json"]);
  });

  test("starts from the workspace of the workflow, also for what cannot be read", async () => {
    const env = { GITHUB_WORKSPACE: root };
    expect(await annotated("data/a.json", env)).toEqual(["packages/one/data/a.json"]);
    expect(await annotated(join(cwd, "data/a.json"), env)).toEqual(["packages/one/data/a.json"]);
    expect(await annotated("../no.json", env)).toEqual(["packages/no.json"]);
  });

  test("starts from the nearest folder with a .git where there is no workspace, or the file lies outside of it", async () => {
    mkdirSync(join(root, ".git"));
    expect(await annotated("data/a.json")).toEqual(["packages/one/data/a.json"]);
    expect(await annotated("data/a.json", { GITHUB_WORKSPACE: emptyFolder() })).toEqual(["packages/one/data/a.json"]);
    writeFileSync(join(cwd, ".git"), "gitdir: elsewhere");
    expect(await annotated("data/a.json")).toEqual(["data/a.json"]);
  });
});
