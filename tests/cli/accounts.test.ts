import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mergeDatasets } from "../../src/merge.js";
import { datasets, judgements } from "../merge/dockers.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const folder = emptyFolder();
const merged = mergeDatasets(datasets, { judgements });
if (merged.ok) writeFileSync(join(folder, "merged.json"), JSON.stringify(merged.dataset));

const cli = (...argv: string[]) => attributedEvents(["accounts", ...argv], { cwd: folder });

describe("attributed-events accounts", () => {
  test("tells where accounts part, as docs/merge.md shows it", async () => {
    const page = readFileSync(new URL("../../docs/merge.md", import.meta.url), "utf8");
    const { code, out } = await cli("merged.json");
    expect(code).toBe(0);
    expect(page).toContain(`\`\`\`text\n${out}\`\`\``);
  });

  test("tells who says what of one occurrence, by any of its events", async () => {
    const { code, out } = await cli("merged.json", "event:quay-detention");
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual(
      expect.arrayContaining([
        "event:quay-detention, event:dockers-taken-away, event:quay-detention-3, event:quay-detention-4: 4 documents",
        "  Bay Courier (Dockers' Union): 17, exact: detained of dockers taken away in Veldhaven",
        "  3 say it: Ministry of Ports and Ports Ministry; Lantern Post; Dockers' Union",
        "  1 denies it: police in Veldhaven",
        "  how many, Dockers' Union:",
      ]),
    );
    expect(await cli("merged.json", "event:quay-detention-4")).toEqual({ code, out, err: "" });
  });

  test("never tells a claim without its speaker", async () => {
    const { out } = await cli("merged.json", "event:quay-detention");
    expect(out).toContain("    Lantern Post (5 May 2024) states in its own voice that two of the dockers were hurt");
    expect(out).not.toMatch(/^ *[Tt]wo of the dockers/m);
  });

  test("refuses an event that is not there, with the nearest that is", async () => {
    expect(await cli("merged.json", "event:quay-detentio")).toEqual({
      code: 2,
      out: "",
      err: 'attributed-events: no event "event:quay-detentio"; nearest is "event:quay-detention"\n',
    });
  });

  test("says that no accounts part where there is one of everything", async () => {
    writeFileSync(join(folder, "one.json"), JSON.stringify(datasets[0]));
    expect(await cli("one.json")).toEqual({ code: 0, out: "No accounts part.\n", err: "" });
  });
});
