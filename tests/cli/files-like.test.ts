import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { starter } from "../../src/cli/starter.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const files = [
  "a.json",
  "b.json",
  "b.jsonl",
  ".hidden.json",
  "x/c.json",
  "x/y/d.json",
  "x/.git/e.json",
  "z+(1)/f.json",
];

function folderOf(names: readonly string[]): string {
  const folder = emptyFolder();
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name.endsWith("l") ? "" : JSON.stringify(starter));
  }
  return folder;
}

const cwd = folderOf(files);

async function judged(pattern: string, folder = cwd): Promise<readonly string[]> {
  const { out } = await attributedEvents(["validate", pattern], { cwd: folder });
  return [...out.matchAll(/^(.*): valid/gm)].map(([, name = ""]) => name);
}

describe("filesLike", () => {
  test.each([
    ["*.json", ["a.json", "b.json"]],
    ["?.json*", ["a.json", "b.json", "b.jsonl"]],
    ["*b*.json", ["b.json"]],
    ["*", ["a.json", "b.json", "b.jsonl"]],
    [".*.json", [".hidden.json"]],
    ["*/*.json", ["x/c.json", "z+(1)/f.json"]],
    ["z+(1)/*", ["z+(1)/f.json"]],
    ["x/**", ["x/c.json", "x/y/d.json"]],
    ["**/*.json", ["a.json", "b.json", "x/c.json", "x/y/d.json", "z+(1)/f.json"]],
    ["**/y/**/d.json", ["x/y/d.json"]],
    ["./x/*/../*.json", ["./x/y/../c.json"]],
    ["x/.git/*", ["x/.git/e.json"]],
  ])("finds what a shell would: %s", async (pattern, expected) => {
    expect(await judged(pattern)).toEqual(expected);
  });

  test("takes a path from the root of the disk", async () => {
    expect(await judged(`${cwd}/x/*.json`)).toEqual([`${cwd}/x/c.json`]);
  });

  test("says that no file matches, and judges the others", async () => {
    expect(await attributedEvents(["validate", "none/**/*.json", "a.*"], { cwd })).toEqual({
      code: 2,
      err: "attributed-events: none/**/*.json: no file matches\n",
      out: "a.json: valid: 1 source, 2 actors, 1 event, 1 claim\n",
    });
  });

  test.skipIf(process.platform === "win32")("takes a file that is really called so, and no other", async () => {
    expect(await judged("*.json", folderOf(["*.json", "a.json"]))).toEqual(["*.json"]);
  });

  test.skipIf(process.platform === "win32")("does not go round in circles", async () => {
    const folder = folderOf(["in/a.json"]);
    symlinkSync("..", join(folder, "in/out"));
    expect(await judged("**/*.json", folder)).toEqual(["in/a.json"]);
  });
});
