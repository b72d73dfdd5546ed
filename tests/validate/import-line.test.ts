import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(new URL("../../docs/other-languages.md", import.meta.url), "utf8");
const lines = [...page.matchAll(/`(import (\w+) from "[^"]+\.json"[^`]*)`/g)].map(([, line = "", name = ""]) => ({
  line,
  name,
}));

describe("the lines of docs/other-languages.md that import JSON", () => {
  test("are there", () => {
    expect(lines).not.toEqual([]);
  });

  test.each(lines)("run as they stand: $line", ({ line, name }) => {
    const program = `${line};\nconsole.log(JSON.stringify(${name}))`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "--no-warnings", "--eval", program],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [, path = ""] = /"attributed-events\/([^"]+)"/.exec(line) ?? [];
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(`${root}${path}`, "utf8")));
  });
});
