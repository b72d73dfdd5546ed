import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { citeClaim, citeDataset, citeSource, publication, toBibtex, toCslJson, toText } from "../../src/cite.js";
import { dataset } from "../../src/index.js";
import { attributedEvents } from "./fake-io.js";

const [claim] = dataset.claims;
const [source] = dataset.sources;
if (claim === undefined || source === undefined) throw new Error("the data is empty");

const cite = (...argv: string[]) => attributedEvents(["cite", ...argv]);

describe("attributed-events cite", () => {
  test("cites the dataset in words unless asked otherwise", async () => {
    const { code, out } = await cite();
    expect({ code, out }).toEqual({ code: 0, out: `${toText(citeDataset(dataset, publication))}\n` });
  });

  test("cites one claim, as BibTeX and as CSL-JSON", async () => {
    const citation = citeClaim(dataset, claim.id, publication);
    expect((await cite(claim.id, "--format", "bibtex")).out).toBe(toBibtex(citation));
    expect((await cite(claim.id, "--format", "csl-json")).out).toBe(toCslJson(citation));
  });

  test("cites the article itself", async () => {
    expect((await cite("--source")).out).toBe(`${toText(citeSource(source))}\n`);
  });

  test("cites the dataset in a file, a claim and a source of it", async () => {
    const file = fileURLToPath(new URL("../../dataset.json", import.meta.url));
    expect((await cite(file)).out).toBe(`${toText(citeDataset(dataset))}\n`);
    expect((await cite(file, claim.id)).out).toBe(`${toText(citeClaim(dataset, claim.id))}\n`);
    expect((await cite(file, source.id)).out).toBe(`${toText(citeSource(source))}\n`);
    expect(await cite(file, "claim:nobody-says-this-anywhere")).toMatchObject({ code: 2, out: "" });
    expect(await cite(claim.id, file)).toMatchObject({ code: 2, out: "" });
  });

  test("suggests the nearest claim", async () => {
    expect(await cite(`${claim.id}x`)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(`nearest is "${claim.id}"`),
    });
    expect(await cite("nothing-like-it")).toMatchObject({ code: 2, out: "" });
  });

  test("takes a claim or the article, not both, and only the formats that there are", async () => {
    expect(await cite(claim.id, "--source")).toMatchObject({ code: 2, out: "" });
    expect(await cite("--format", "ris")).toMatchObject({ code: 2, out: "" });
  });
});
