import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { attributedEvents } from "./fake-io.js";

const pack = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };

describe("run", () => {
  test("prints the version", async () => {
    expect(await attributedEvents(["--version"])).toEqual({ code: 0, out: `${pack.version}\n`, err: "" });
  });

  test.each([[["--help"]], [["init", "--help"]], [["schema", "--help"]]])(
    "teaches with three examples at least: %j",
    async (argv) => {
      const { code, out, err } = await attributedEvents(argv);
      const examples = out.slice(out.indexOf("Examples:")).match(/^ {2}attributed-events .*$/gm);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(examples?.length).toBeGreaterThanOrEqual(3);
    },
  );

  test("shows the help on standard error when no command is given, and could not run", async () => {
    const { code, out, err } = await attributedEvents([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage: attributed-events");
  });

  test("suggests the nearest command", async () => {
    const { code, err } = await attributedEvents(["shema"]);
    expect(code).toBe(2);
    expect(err).toContain("Did you mean schema?");
  });

  test("suggests the nearest option", async () => {
    const { code, err } = await attributedEvents(["--verson"]);
    expect(code).toBe(2);
    expect(err).toContain("Did you mean --version?");
  });

  test("never passes control characters of the command line on to the terminal", async () => {
    const { code, err } = await attributedEvents(["\u001b[2J\u202eschema"]);
    expect(code).toBe(2);
    expect(err).toContain("\\u001b[2J\\u202eschema");
  });

  test("says nothing when the reader of the output has gone", async () => {
    const gone = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
    const said: string[] = [];
    const io = {
      stdin: (async function* () {})(),
      stdout: { isTerminal: false, columns: 80, write: () => Promise.reject(gone) },
      stderr: { isTerminal: false, columns: 80, write: async (text: string) => void said.push(text) },
      env: {},
      cwd: "/",
      packageRoot: new URL("../../", import.meta.url),
      newUuid: () => "",
      signal: new AbortController().signal,
    };
    expect(await run(["init", "-"], io)).toBe(2);
    expect(said).toEqual([]);
  });
});
