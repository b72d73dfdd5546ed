import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cases } from "../cases.js";
import { bin, root, shell } from "./shell.js";

describe("the built program", () => {
  test("ends quietly when the reader of its output goes away", async () => {
    const { code, out, err } = await shell("$AE schema | true; exit $PIPESTATUS");
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: "" });
  });

  test("reads a draft in YAML", async () => {
    const folder = join(root, "examples/missing-bell");
    const { code, out, err } = await shell(`$AE resolve ${folder}/draft.yaml --text ${folder}/article.txt`);
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining("bug") });
    expect(out).toContain("valid: 2 sources");
  });

  test("writes everything to a slow pipe", async () => {
    const { out } = await shell("$AE schema | (sleep 0.3; cat)");
    expect(out).toBe(readFileSync(join(root, "schemas/attributed-events.schema.json"), "utf8"));
  });

  test.skipIf(process.platform !== "linux")("says so when the disk is full", async () => {
    const { code, err } = await shell("$AE schema event > /dev/full");
    expect({ code, err }).toEqual({ code: 2, err: "attributed-events: no space left on the device\n" });
  });

  /** What is imported before a line of the program runs, as the built files name it. */
  function importedAtOnce(file: string): readonly string[] {
    const names = [...readFileSync(file, "utf8").matchAll(/^import (?:[^"';]* from )?["']([^"']+)["']/gm)];
    return names.flatMap(([, name = ""]) => (name.startsWith(".") ? importedAtOnce(join(file, "..", name)) : [name]));
  }

  test("tells a Node that is too old which versions can run it, and shows it no code that it may not know", async () => {
    const old = `data:text/javascript,${encodeURIComponent(
      'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.8" } })',
    )}`;
    const { code, out, err } = await shell(`NODE_OPTIONS='--import ${old}' $AE --version`);
    const sentence = "attributed-events: this is Node 18.20.8; Node 20.19 or later is needed\n";
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: sentence });
    expect(importedAtOnce(bin)).not.toEqual([]);
    expect(importedAtOnce(bin).filter((name) => !isBuiltin(name))).toEqual([]);
  });

  const records = join(root, "tests/cli/records.mjs");

  test("judges very many records in little memory, each by itself or not", { timeout: 60_000 }, async () => {
    const many = cases(300_000, 60_000);
    for (const [option, megabytes] of [
      ["--records-only", 24],
      ["", 48],
    ]) {
      const run = `NODE_OPTIONS=--max-old-space-size=${megabytes} $AE validate ${option} -`;
      const { code, out, err } = await shell(`node ${records} ${many} | ${run}`);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain(`stdin: valid: ${(many + 3).toLocaleString("en")} records`);
    }
  });

  test("ends quietly in the middle of a stream when the reader of its output goes away", async () => {
    const line = `yes '{"id":1}' | $AE validate --max-issues 1G - | (head -1 > /dev/null); exit \${PIPESTATUS[1]}`;
    const { code, err } = await shell(line);
    expect({ code, err }).toEqual({ code: 2, err: "" });
  });

  /** A module that prints a line once the program would hear of Ctrl-C: until then the signal ends it without a word. */
  const saysWhenItListens = `data:text/javascript,${encodeURIComponent(
    'process.on("newListener", (name) => name === "SIGINT" && setImmediate(() => console.log("listens")))',
  )}`;

  test.each([
    ["a stream that waits", ["-"], ""],
    ["a stream that goes on", ["-"], '{"id":"actor:x"}\n'.repeat(10_000)],
    ["a file that has no end", ["--input", "ndjson", "/dev/zero"], ""],
  ])("stops at Ctrl-C: %s", async (_, argv, text) => {
    const child = spawn(process.execPath, ["--import", saysWhenItListens, bin, "validate", "-q", ...argv]);
    const feed = (error?: Error | null) => void (text !== "" && !error && child.stdin.write(text, feed));
    child.stdin.on("error", () => undefined);
    feed();
    let err = "";
    child.stderr.on("data", (bytes) => {
      err += bytes;
    });
    child.stdout.once("data", () => child.kill("SIGINT"));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, err }).toEqual({ code: 130, err: "attributed-events: stopped\n" });
  });

  const hasTerminals = spawnSync("script", ["--version"]).status === 0;
  if (!hasTerminals) console.warn("There is no `script` (util-linux): progress on a terminal is not tried out");

  test.skipIf(!hasTerminals)(
    "shows progress on a terminal, and takes it away before it says anything else",
    async () => {
      const command = `${process.execPath} ${bin} validate --input ndjson -q /dev/zero`;
      const child = spawn("script", ["-qec", command, "/dev/null"]);
      let out = "";
      child.stdout.on("data", (bytes) => {
        const before = out;
        out += bytes;
        if (!before.includes("MB/s") && out.includes("MB/s")) child.stdin.write("\u0003"); // Ctrl-C
      });
      await new Promise((resolve) => child.on("close", resolve));
      const shown = out.replaceAll("\r\u001b[K", "<clear>").replace("^C", ""); // The terminal shows the key itself.
      expect(shown).toMatch(/\/dev\/zero {2}\d+ MB {2}[\d.]+ MB\/s<clear>/);
      expect(shown).toMatch(/<clear>attributed-events: stopped\r\n$/);
    },
  );

  test.skipIf(process.platform !== "linux")("says so when the disk is full while it reports", async () => {
    const { code, err } = await shell(
      "$AE init a.json > /dev/null; sed 's/consultation/x/' a.json | $AE validate - > /dev/full",
    );
    expect({ code, err }).toEqual({ code: 2, err: "attributed-events: no space left on the device\n" });
  });

  test.skipIf(process.getuid?.() === 0)("says which file it may not read", async () => {
    const { code, err } = await shell("$AE init a.json > /dev/null; chmod 000 a.json; $AE validate a.json");
    expect({ code, err }).toEqual({ code: 2, err: "attributed-events: a.json: permission denied\n" });
  });

  test.skipIf(process.platform === "win32")("leaves no half of a file when it cannot be written whole", async () => {
    const { code, out, err } = await shell("trap '' XFSZ; ulimit -f 1; $AE init half.json; code=$?; ls; exit $code");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^attributed-events: .*half\.json: the file would become too large\n$/);
  });
});
