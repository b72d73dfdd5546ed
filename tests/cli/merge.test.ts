import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/index.js";
import { articles, folderUrl } from "../merge/dockers.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const folder = emptyFolder();
const files = articles.map((name) => `${name}.json`);
for (const file of [...files, "judgements.json"]) copyFileSync(new URL(file, folderUrl), join(folder, file));
const read = (file: string) => readFileSync(join(folder, file));

const cli = (...argv: string[]) => attributedEvents(argv, { cwd: folder });

describe("attributed-events merge", () => {
  test("gives the files back byte for byte, when split takes its result apart", async () => {
    const merged = await cli("merge", ...files, "--judgements", "judgements.json", "--out", "merged.json");
    expect(merged.code).toBe(0);
    expect(merged.err).toContain("4 files: 5 sources, 11 actors, 7 events, 9 claims, 4 judgements.\n");
    expect(merged.err).toContain("one document: source:lantern-post-dockers, source:lantern-post-dockers-3\n");
    expect(merged.err).toContain("bay-courier.json: actor:dockers is actor:dockers-2\n");
    const { code, err } = await cli("split", "merged.json", "--out", "parts");
    expect({ code, err }).toEqual({ code: 0, err: "Wrote 4 files to parts\n" });
    for (const file of files) expect(read(`parts/${file}`).equals(read(file)), file).toBe(true);
  });

  test("gives back files of one name, packed ones and lines as they were", async () => {
    mkdirSync(join(folder, "other"));
    const { sources, actors, events, claims } = JSON.parse(read(files[1] ?? "").toString()) as Dataset;
    const lines = [...sources, ...actors, ...events, ...claims].map((one) => `${JSON.stringify(one)}\n`).join("");
    writeFileSync(join(folder, "other/lantern-post.json"), gzipSync(read("bay-courier.json")));
    writeFileSync(join(folder, "lines.ndjson"), lines.replaceAll("union", "guild"));
    const given = ["lantern-post.json", "other/lantern-post.json", "lines.ndjson"];
    expect((await cli("merge", ...given, "--out", "odd.json")).code).toBe(0);
    expect((await cli("split", "odd.json", "--out", "odd")).code).toBe(0);
    const back = ["odd/lantern-post.json", "odd/lantern-post-2.json", "odd/lines.ndjson"];
    for (const [at, file] of back.entries()) expect(read(file).equals(read(given[at] ?? "")), file).toBe(true);
  });

  test("writes the same bytes to standard output, and those without a judgement once it is taken back", async () => {
    const { judgements } = JSON.parse(read("judgements.json").toString());
    const without = async (given: readonly unknown[]) => {
      writeFileSync(join(folder, "some.json"), JSON.stringify({ judgements: given }));
      return (await cli("merge", ...files, "-q", "-j", "some.json")).out;
    };
    const before = await without(judgements.slice(1));
    expect(await without(judgements)).not.toBe(before);
    expect(await without(judgements.slice(1))).toBe(before);
  });

  test("names resolve to whom it is given a draft", async () => {
    writeFileSync(join(folder, "notes.yaml"), "claims: []\n");
    const { code, err } = await cli("merge", files[0] ?? "", "notes.yaml");
    expect(code).toBe(2);
    expect(err).toContain("attributed-events resolve notes.yaml --out notes.json\n");
  });

  test.each([
    [
      "a file twice",
      [files[0], files[1], files[0]],
      "lantern-post.json: every record of it stands in lantern-post.json already; leave one of them out\n",
    ],
    [
      "a judgement about what is gone",
      [files[0], files[1], "-j", "judgements.json"],
      'judgements.json: judgements[0].records[2]: no event "event:quay-detention-3"; nearest is "event:quay-detention"\n',
    ],
  ])("refuses %s", async (_, argv, line) => {
    const { code, out, err } = await cli("merge", ...argv.map(String));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(line);
  });

  test("refuses a file that is not valid, with its issues", async () => {
    writeFileSync(
      join(folder, "broken.json"),
      read("harbour-radio.json").toString().replace("actor:police-spokesman", "actor:nobody"),
    );
    const { code, err } = await cli("merge", "lantern-post.json", "broken.json");
    expect(code).toBe(1);
    expect(err).toContain("broken.json:");
    expect(err).toContain('no actor "actor:police-spokesman"');
  });

  test("refuses judgements that nobody signed, as propose prints them", async () => {
    await cli("merge", ...files, "--out", "plain.json");
    const { out } = await cli("propose", "plain.json", "--format", "json");
    writeFileSync(join(folder, "proposed.json"), out);
    const { code, err } = await cli("merge", ...files, "-j", "proposed.json");
    expect(code).toBe(2);
    expect(err).toContain('judgements[0]: lacks "by"');
  });
});

describe("attributed-events split", () => {
  test("says which files are not as they were, because somebody edited their records", async () => {
    const merged = JSON.parse(read("merged.json").toString());
    merged.events[0].title = "Dockers hurt";
    writeFileSync(join(folder, "edited.json"), JSON.stringify(merged));
    const { code, err } = await cli("split", "edited.json", "--parts", "merged.parts.json", "--out", "edited");
    expect(code).toBe(1);
    expect(err).toContain("lantern-post.json: is not as it was; records of it were edited after the merge\n");
    expect(JSON.parse(read("edited/lantern-post.json").toString()).events[0].title).toBe("Dockers hurt");
    expect(read("edited/bay-courier.json").equals(read("bay-courier.json"))).toBe(true);
  });

  test("refuses the parts of another merge, and what is no file of parts", async () => {
    const other = await cli("split", "lantern-post.json", "--parts", "merged.parts.json", "--out", "x");
    expect(other).toMatchObject({ code: 2 });
    expect(other.err).toContain("these parts are of another merge");
    const none = await cli("split", "merged.json", "--parts", "merged.json", "--out", "x");
    expect(none.err).toContain("is no file of parts, as merge writes one beside its result");
  });
});

describe("attributed-events propose", () => {
  test("lists the likeliest first, with reasons, and no statement of a claim", async () => {
    const { code, out } = await cli("propose", "plain.json", "--most", "2");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("  6  same-event  event:quay-detention  event:quay-detention-3");
    expect(out).toContain("shared-place: old quay");
    const all = (await cli("propose", "merged.json")).out;
    for (const { statement } of JSON.parse(read("merged.json").toString()).claims) expect(all).not.toContain(statement);
  });
});
