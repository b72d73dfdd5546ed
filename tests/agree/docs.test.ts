import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { attributedEvents } from "../cli/fake-io.js";

const page = readFileSync(new URL("../../docs/agreement.md", import.meta.url), "utf8");
const cwd = fileURLToPath(new URL("../fixtures/agree/", import.meta.url));

/** What the page shows a command print: `…` on a line of its own stands for any lines. */
const shown = [...page.matchAll(/^```console\n\$ attributed-events ([^\n]*)\n(.*?)^```$/gms)].map(
  ([, command = "", output = ""]) => ({
    argv: command.split(" "),
    lines: output.trimEnd().split("\n"),
  }),
);

describe("docs/agreement.md", () => {
  test.each(shown)("shows what the program prints: $argv", async ({ argv, lines }) => {
    const { out } = await attributedEvents(argv, { cwd });
    const printed = out.split("\n");
    let at = 0;
    for (const [place, line] of lines.entries()) {
      if (line === "…") continue;
      const next = printed.indexOf(line, at);
      expect(next === -1 ? `not printed here: ${line}` : line).toBe(line);
      if (place > 0 && lines[place - 1] !== "…") expect(next, line).toBe(at);
      at = next + 1;
    }
  });

  test("has a worked example", () => {
    expect(shown.flatMap(({ lines }) => lines).length).toBeGreaterThan(5);
  });
});
