import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Settlement } from "../../src/agree.js";
import { attributedEvents, emptyFolder } from "../cli/fake-io.js";

const page = readFileSync(new URL("../../docs/agreement.md", import.meta.url), "utf8");
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/agree/${name}`, import.meta.url));

/** A folder with the two readings and the article, as whoever follows the page has it. */
const cwd = emptyFolder();
for (const name of ["anna.json", "ben.json", "article.txt"]) copyFileSync(fixture(name), join(cwd, name));
const inFolder = (name: string) => readFileSync(join(cwd, name), "utf8");

/** What the page shows commands print: `…` on a line of its own stands for any lines. */
const shown = [...page.matchAll(/^```console\n(.*?)^```$/gms)]
  .flatMap(([, block = ""]) => block.split(/^\$ attributed-events /m).slice(1))
  .map((part) => {
    const [command = "", ...lines] = part.trimEnd().split("\n");
    return { argv: command.split(" "), lines };
  });

/** The settlement without what was decided. */
const undecided = (text: string): Settlement => {
  const { settled, ...rest }: Settlement = JSON.parse(text);
  return { ...rest, settled: settled.map(({ take, own, ...entry }) => ({ ...entry, choose: null, note: "" })) };
};

describe("docs/agreement.md", () => {
  // In the order of the page: what one command writes the next one reads.
  test.each(shown)("shows what the program prints: $argv", async ({ argv, lines }) => {
    const { out, err } = await attributedEvents(argv, { cwd });
    const printed = (out === "" ? err : out).split("\n");
    let at = 0;
    for (const [place, line] of lines.entries()) {
      if (line === "…") continue;
      const next = printed.indexOf(line, at);
      expect(next === -1 ? `not printed here: ${line}` : line).toBe(line);
      if (place > 0 && lines[place - 1] !== "…") expect(next, line).toBe(at);
      at = next + 1;
    }
    if (!argv.includes("--settle")) return;
    // Here the page's readers decide.
    const decided = readFileSync(fixture("settlement.json"), "utf8");
    expect(undecided(decided)).toEqual(JSON.parse(inFolder("settlement.json")));
    writeFileSync(join(cwd, "settlement.json"), decided);
  });

  test("has a worked example, from two readings to a gold reading", () => {
    expect(shown.flatMap(({ lines }) => lines).length).toBeGreaterThan(5);
    expect(inFolder("gold.json")).toBe(readFileSync(fixture("gold.json"), "utf8"));
  });
});
