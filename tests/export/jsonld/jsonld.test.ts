import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { dataset as packaged } from "../../../src/dataset/dataset.js";
import { jsonldContext, NAMESPACE } from "../../../src/export/jsonld/context.js";
import { jsonldLosses, toJsonld } from "../../../src/export/jsonld/jsonld.js";
import { entryAddresses } from "../../../src/export/shared/entry-address.js";
import type { Dataset } from "../../../src/generated/types.js";
import { describeClaim } from "../../../src/query/describe/describe-claim.js";
import { pythonWith } from "../../python.js";
import { disagreements } from "../accounting.js";
import { harbour } from "../harbour.js";
import { hostileHarbour, hostileTexts, stringsIn } from "../hostile.js";
import { named, partsOf } from "../parts.js";
import { type WhoSays, whoSays } from "../who-says.js";

const schema = "http://schema.org/";
const prov = "http://www.w3.org/ns/prov#";
const oa = "http://www.w3.org/ns/oa#";

interface Node {
  readonly "@id": string;
  readonly "@type"?: readonly string[];
  readonly [property: string]: unknown;
}

interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

interface Term {
  readonly termType: string;
  readonly value: string;
}

/** Neither fetches anything nor drops a name that the context does not know: it throws. */
const offline = {
  safe: true,
  documentLoader: async (address: string) => {
    throw new Error(`asks the network for ${address}`);
  },
};

const parse = ({ output }: { readonly output: string }) => JSON.parse(output);
const expand = async (dataset: Dataset) =>
  (await jsonld.expand(parse(toJsonld(dataset)), offline)) as unknown as Node[];
const toQuads = async (document: object) => (await jsonld.toRDF(document, offline)) as unknown as Quad[];

const document = parse(toJsonld(harbour));
const nodes = await expand(harbour);
const quads = await toQuads(document);

/** The id of a record in the dataset, from its IRI. */
const recordOf = (iri: string) => iri.slice(iri.indexOf("#") + 1);
const lastPart = (iri: string) => iri.slice(iri.lastIndexOf("/") + 1);
const nodeOf = (id: string) => nodes.find((node) => recordOf(node["@id"]) === id);
const ofType = (type: string) => nodes.filter((node) => node["@type"]?.includes(type));

/** Who says what, read from the triples alone: the steps of each claim in the order of their positions. */
function readFrom(all: readonly Quad[]): WhoSays {
  const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  const objectsOf = (subject: string, predicate: string) =>
    all.flatMap((quad) =>
      quad.subject.value === subject && quad.predicate.value === `${NAMESPACE}${predicate}` ? [quad.object.value] : [],
    );
  const stepOf = (step: string) => {
    const [by, unnamed = "", commitment = ""] = ["by", "unnamedSpeaker", "commitment"].map(
      (term) => objectsOf(step, term)[0],
    );
    return [by === undefined ? lastPart(unnamed) : recordOf(by), lastPart(commitment)] as const;
  };
  const stepsOf = (claim: string) => {
    const steps = objectsOf(claim, "attribution").map(
      (step) => [Number(objectsOf(step, "position")[0]), step] as const,
    );
    return steps.sort(([one], [other]) => one - other).map(([, step]) => stepOf(step));
  };
  const claims = all.filter(
    ({ predicate, object }) => predicate.value === `${rdf}type` && object.value === `${schema}Claim`,
  );
  return Object.fromEntries(claims.map(({ subject }) => [recordOf(subject.value), stepsOf(subject.value)]));
}

const idsUnder = (node: Node | undefined, property: string) =>
  ((node?.[property] ?? []) as { "@id": string }[]).map((value) => recordOf(value["@id"]));
const textUnder = (node: Node | undefined, property: string) =>
  ((node?.[property] ?? []) as { "@value": string }[]).map((value) => value["@value"])[0];

describe("toJsonld", () => {
  test("writes the same bytes for the same dataset", () => {
    expect(toJsonld(structuredClone(harbour))).toEqual(toJsonld(harbour));
  });

  test("matches its golden file", async () => {
    await expect(toJsonld(harbour).output).toMatchFileSnapshot("../../fixtures/export/jsonld/harbour.jsonld");
  });

  test("carries every value or calls it lost", { timeout: 60_000 }, () => {
    expect(disagreements(toJsonld, harbour, jsonldLosses)).toEqual([]);
  });

  test("carries the context that ships in the package", () => {
    const shipped = readFileSync(new URL("../../../schemas/context.jsonld", import.meta.url), "utf8");
    expect(JSON.parse(shipped)["@context"]).toEqual(document["@context"][0]);
  });

  test("uses every term of the context that is no type", () => {
    const used = JSON.stringify(document["@graph"]);
    const terms = Object.keys(jsonldContext).filter((term) => /^[a-z]{3,}[A-Z]|^[a-z]{5,}$/.test(term));
    expect(terms.filter((term) => !used.includes(`"${term}":`) && term !== "schema")).toEqual([]);
  });

  test("refuses a claim without attribution", () => {
    const silent = { ...harbour, claims: harbour.claims.map((claim) => ({ ...claim, attribution: [] })) };
    expect(() => toJsonld(silent)).toThrow(TypeError);
  });

  test("keeps every character of every text, also as RDF", async () => {
    const hostile = hostileHarbour();
    const texts = stringsIn(await expand(hostile));
    for (const { path, text } of hostileTexts(hostile)) {
      expect(
        texts.some((string) => string.includes(text)),
        `${path}: ${text}`,
      ).toBe(true);
    }
  });
});

describe("a JSON-LD processor", () => {
  test("expands the document without a network, and knows every name in it", () => {
    const records = [...harbour.sources, ...harbour.actors, ...harbour.events, ...harbour.claims];
    expect(nodes).toHaveLength(records.length + (harbour.judgements ?? []).length + 1);
    for (const { id } of records) expect(nodeOf(id), id).toBeDefined();
  });

  test("makes RDF of it, in which everything has an address: there is no blank node", () => {
    expect(quads.length).toBeGreaterThan(1000);
    for (const { subject, object } of quads) {
      expect(subject.value).toMatch(/^urn:uuid:/);
      expect(object.termType).not.toBe("BlankNode");
    }
  });

  test("rejects a name that the context does not know", async () => {
    const [first, ...others] = document["@graph"];
    const misspelt = { ...document, "@graph": [{ ...first, atribution: "x" }, ...others] };
    await expect(jsonld.expand(misspelt, offline)).rejects.toThrow("Safe mode validation error");
  });

  test("finds an end for every reference", () => {
    const subjects = new Set(quads.map(({ subject }) => subject.value));
    const own = quads.map(({ object }) => object.value).filter((value) => value.startsWith("urn:uuid:"));
    expect(own.filter((value) => !subjects.has(value))).toEqual([]);
  });
});

/** The query that the page about JSON-LD shows. */
const documentedQuery =
  /```sparql\n([^`]+)```/.exec(readFileSync(new URL("../../../docs/export/jsonld.md", import.meta.url), "utf8"))?.[1] ??
  "";

/** Triples as lines of text. */
const linesOf = async (output: string) => {
  const lines = (await jsonld.toRDF(JSON.parse(output), { ...offline, format: "application/n-quads" })) as unknown;
  return String(lines).trim().split("\n");
};

describe("parts in JSON-LD", () => {
  test.each([
    ["the fixture", harbour],
    ["the packaged dataset", packaged],
  ])("make up the whole, triple by triple (%s)", { timeout: 60_000 }, async (_, dataset) => {
    const union = new Set<string>();
    for (const part of partsOf(dataset))
      for (const line of await linesOf(toJsonld(dataset, part).output)) union.add(line);
    expect([...union].sort()).toEqual([...new Set(await linesOf(toJsonld(named(dataset)).output))].sort());
  });

  test("keep the addresses of entries when another is put before them", async () => {
    const [first, ...others] = harbour.claims;
    if (first === undefined) throw new Error("the fixture has no claims");
    const [step, ...path] = first.attribution;
    const added = { by: null, unnamedSpeaker: "officials", commitment: "possible" } as const;
    const longer = { ...first, attribution: [step, added, ...path] as typeof first.attribution };
    const stepsOf = async (claim: typeof first) =>
      idsUnder(
        (await expand({ ...harbour, claims: [claim, ...others] })).find((node) => recordOf(node["@id"]) === claim.id),
        `${NAMESPACE}attribution`,
      );
    const [before, after] = [await stepsOf(first), await stepsOf(longer)];
    expect(after).toEqual([before[0], expect.any(String), ...before.slice(1)]);
  });

  test("tell equal entries apart", () => {
    const addresses = entryAddresses("claim:x", "step", [{ by: null }, { by: "actor:x" }, { by: null }]);
    expect(new Set(addresses).size).toBe(3);
    expect(addresses[2]).toBe(`${addresses[0]}-2`);
  });
});

describe("rdflib", () => {
  const python = pythonWith("rdflib");

  test.skipIf(python === undefined)("counts the same whether the whole or its parts are loaded, once or twice", () => {
    const folder = mkdtempSync(join(tmpdir(), "parts-"));
    const write = (name: string, { output }: { readonly output: string }) => {
      const file = join(folder, name);
      writeFileSync(file, output);
      return file;
    };
    const whole = write("whole.jsonld", toJsonld(named(harbour)));
    const parts = partsOf(harbour).map((part, at) => write(`part-${at}.jsonld`, toJsonld(harbour, part)));
    const script = [
      "import json,rdflib,sys",
      "q=open(sys.argv[1]).read()",
      "def load(files):",
      "  g=rdflib.Graph()",
      "  for f in files: g.parse(f,format='json-ld')",
      "  return g",
      "whole,parts,twice=[load(f) for f in (sys.argv[2:3],sys.argv[3:],sys.argv[2:3]*2)]",
      "ask=lambda g: sorted([str(x) for x in r] for r in g.query(q))",
      "print(json.dumps([set(whole)==set(parts),set(whole)==set(twice),ask(whole)==ask(parts),len(ask(whole))>1]))",
    ].join("\n");
    const query = write("query.rq", { output: documentedQuery });
    expect(JSON.parse(python?.run(script, [query, whole, ...parts]) ?? "")).toEqual([true, true, true, true]);
  });

  test.skipIf(python === undefined)("reads the same triples, and answers who is quoted how often", () => {
    const golden = fileURLToPath(new URL("../../fixtures/export/jsonld/harbour.jsonld", import.meta.url));
    const script = [
      "import json,rdflib,sys",
      "g=rdflib.Graph().parse(sys.argv[1],format='json-ld')",
      `q='SELECT ?s WHERE {?c <${NAMESPACE}attribution>/<${NAMESPACE}by> ?s}'`,
      "print(json.dumps([len(g),sum(str(r[0]).endswith('actor:local-media') for r in g.query(q))]))",
    ].join("\n");
    const quoted = Object.values(whoSays(harbour)).flat();
    const times = quoted.filter(([speaker]) => speaker === "actor:local-media").length;
    expect(JSON.parse(python?.run(script, [golden]) ?? "")).toEqual([quads.length, times]);
  });
});

describe("attribution in JSON-LD", () => {
  test("can be read back from the triples, speaker by speaker and in order", () => {
    expect(readFrom(quads)).toEqual(whoSays(harbour));
  });

  test("can be read back from the packaged dataset too", async () => {
    expect(readFrom(await toQuads(parse(toJsonld(packaged))))).toEqual(whoSays(packaged));
  });

  test.each(["attribution", "by", "commitment"])("is missed when %s is stripped", async (term) => {
    const stripped = JSON.parse(JSON.stringify(document, (key, value) => (key === term ? undefined : value)));
    const graph = { "@context": document["@context"], "@graph": stripped["@graph"] };
    expect(readFrom(await toQuads(graph))).not.toEqual(whoSays(harbour));
  });

  test("stands in the text of every claim", () => {
    for (const claim of harbour.claims) {
      expect(textUnder(nodeOf(claim.id), `${schema}text`)).toBe(describeClaim(harbour, claim));
    }
  });

  test("stands in the description of every event, for each of its claims", () => {
    for (const event of harbour.events) {
      const description = textUnder(nodeOf(event.id), `${schema}description`);
      for (const id of event.claims) expect(description).toContain(describeClaim(harbour, id));
    }
  });

  test("is PROV's as well: to the actors who say it, and not to those who deny it", () => {
    const claim = nodeOf("claim:forecasters-paid");
    const denial = nodeOf("claim:office-denies-paying");
    expect(idsUnder(claim, `${prov}wasAttributedTo`)).toEqual(["actor:local-media"]);
    expect(idsUnder(denial, `${prov}wasAttributedTo`)).toEqual([]);
    expect(idsUnder(denial, `${prov}qualifiedAttribution`)).toEqual([
      expect.stringMatching(/^claim:office-denies-paying\/step-[0-9a-f]{16}$/),
    ]);
    expect(idsUnder(denial, `${schema}author`)).toEqual([]);
    expect(idsUnder(denial, `${prov}hadPrimarySource`)).toEqual(["source:harbour-post-2024-03-05"]);
  });
});

describe("allegations in JSON-LD", () => {
  test("are no schema.org events", () => {
    const told = ofType(`${schema}Event`).map((node) => recordOf(node["@id"]));
    const happened = harbour.events.filter(({ status }) => status === "reported" || status === "ongoing");
    expect(told).toEqual(happened.map(({ id }) => id));
    expect(nodeOf("event:envelope-payments")?.["@type"]).toEqual([`${NAMESPACE}AllegedEvent`]);
  });

  test("put no triple between two records that is not about saying", () => {
    const between = quads.filter(({ subject, object }) =>
      [subject, object].every(({ value }) => /#(?:actor|event):[a-z0-9-]+$/.test(value)),
    );
    expect(between).toEqual([]);
  });
});

describe("passages in JSON-LD", () => {
  test("are targets in the Web Annotation vocabulary", () => {
    const sources = quads.filter(({ predicate }) => predicate.value === `${oa}hasSource`);
    expect(sources).toHaveLength(harbour.claims.flatMap(({ evidence }) => evidence).length);
    const starts = quads.filter(({ predicate }) => predicate.value === `${oa}start`);
    expect(starts.length).toBeGreaterThan(0);
  });
});
