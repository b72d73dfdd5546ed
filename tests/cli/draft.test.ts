import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attributedEvents } from "./fake-io.js";
import { missingBell } from "./missing-bell.js";

/** The example, resolved to `dataset.json`. */
async function resolved(): Promise<string> {
  const cwd = missingBell();
  await attributedEvents(["resolve", "draft.yaml", "--text", "article.txt", "--out", "dataset.json"], { cwd });
  return cwd;
}

describe("attributed-events draft", () => {
  test("writes a draft of which resolve makes the same dataset, to the byte", async () => {
    const cwd = await resolved();
    const drafted = await attributedEvents(["draft", "dataset.json", "--text", "article.txt", "--out", "again.yaml"], {
      cwd,
    });
    expect(drafted).toEqual({ code: 0, out: "", err: "Wrote again.yaml\n" });
    const { out } = await attributedEvents(["resolve", "again.yaml", "--text", "article.txt", "--out", "-"], { cwd });
    expect(out).toBe(readFileSync(join(cwd, "dataset.json"), "utf8"));
  });

  test("shows it on standard output where no file is named", async () => {
    const cwd = await resolved();
    const { code, out, err } = await attributedEvents(["draft", "dataset.json", "--text", "article.txt"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("\nname: missing-bell\n");
  });

  test("names what a draft cannot say", async () => {
    const cwd = await resolved();
    const dataset = JSON.parse(readFileSync(join(cwd, "dataset.json"), "utf8"));
    writeFileSync(
      join(cwd, "dataset.json"),
      JSON.stringify({ $schema: "https://example.org/schema.json", ...dataset }),
    );
    const { code, err } = await attributedEvents(
      ["draft", "dataset.json", "--text", "article.txt", "--out", "a.yaml"],
      { cwd },
    );
    expect([code, err]).toEqual([0, expect.stringMatching(/^Wrote a\.yaml\nNot in the draft:\n {2}\/\$schema: .+\n$/)]);
  });

  test("asks for the text, and refuses another", async () => {
    const cwd = await resolved();
    const without = await attributedEvents(["draft", "dataset.json"], { cwd });
    expect([without.code, without.err]).toEqual([
      2,
      "attributed-events: nothing can be quoted without the text: --text vale-messenger=FILE\n",
    ]);
    writeFileSync(join(cwd, "other.txt"), "Another text.");
    const other = await attributedEvents(["draft", "dataset.json", "--text", "vale-messenger=other.txt"], { cwd });
    expect([other.code, other.err]).toEqual([2, expect.stringMatching(/^attributed-events: --text: .*vale-messenger/)]);
  });

  test("refuses a dataset that is not valid", async () => {
    const { code, err } = await attributedEvents(["draft", "-"], { stdin: "{}" });
    expect([code, err]).toEqual([1, expect.stringContaining("stdin: not valid")]);
  });
});
