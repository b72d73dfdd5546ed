import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import { describe, expect, test } from "vitest";
import { gexfLosses, toGexf } from "../../../src/export/gexf/gexf.js";
import { type GraphParts, graphParts } from "../../../src/export/gexf/graph-parts.js";
import { unescapeCharacters } from "../../../src/export/shared/character-escape.js";
import { exportedPart } from "../../../src/export/shared/exported-part.js";
import type { Exporter } from "../../../src/export/shared/exporter.js";
import { imputes } from "../../../src/export/shared/imputes.js";
import { lookupIn } from "../../../src/export/shared/lookup.js";
import type { Dataset } from "../../../src/generated/types.js";
import { dataset } from "../../../src/index.js";
import { describeClaim } from "../../../src/query/describe/describe-claim.js";
import { pythonWith } from "../../python.js";
import { disagreements } from "../accounting.js";
import { emptyHarbour, harbour } from "../harbour.js";
import { hostileHarbour } from "../hostile.js";
import { codeOnPage } from "../page-code.js";
import { type WhoSays, whoSays } from "../who-says.js";

const partsOf = (of: Dataset) => graphParts(exportedPart(of, of));

const { output, lost } = toGexf(harbour);
const read = (xml: string) => gexf.parse(MultiDirectedGraph, xml, { respectInputGraphType: true });
const graph = read(output);

/** Attributes as a reader has them, escapes undone. */
const readable = (attributes: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      typeof value === "string" ? unescapeCharacters(value) : value,
    ]),
  );

/** The same from the graph that was to be written. */
const written = ({ nodes, edges }: GraphParts) => ({
  nodes: nodes.map(({ id, label, attributes }) => ({ key: id, attributes: { label, ...attributes } })),
  edges: edges.map(({ id, source, target, label, kind, attributes }) => ({
    key: id,
    source,
    target,
    attributes: { label, kind, tie: kind, ...attributes },
  })),
});

/** Who says what, read from the edges of who speaks, and from the claims where nobody is named. */
function readFrom(xml: string): WhoSays {
  const drawn = read(xml);
  const claims = drawn.filterNodes((_, { record }) => record === "claim");
  return Object.fromEntries(
    claims.map((claim) => {
      const steps = String(drawn.getNodeAttribute(claim, "attribution"))
        .split(" | ")
        .map((step) => step.split(/ \(|\)/));
      const speakers = drawn.filterInEdges(claim, (_, { kind }) => kind === "says");
      const named = new Map(speakers.map((edge) => [Number(drawn.getEdgeAttribute(edge, "step")), drawn.source(edge)]));
      return [
        claim,
        steps.map(([by = "", commitment = ""], index) => [named.get(index + 1) ?? by, commitment] as const),
      ];
    }),
  );
}

const datasets = [
  ["the fixture", harbour],
  ["hostile text", hostileHarbour()],
  ["the packaged dataset", dataset],
  ["an empty dataset", emptyHarbour],
] as const;

describe("toGexf", () => {
  test("writes the same bytes for the same dataset", () => {
    expect(toGexf(structuredClone(harbour))).toEqual({ output, lost });
  });

  test("matches its golden file", async () => {
    await expect(output).toMatchFileSnapshot("../../fixtures/export/gexf/harbour.gexf");
  });

  test.each(datasets)("draws what graphology reads back, every attribute of every node and edge: %s", (_, of) => {
    const { nodes, edges } = read(toGexf(of).output).export();
    const found = {
      nodes: nodes.map(({ key, attributes = {} }) => ({ key, attributes: readable(attributes) })),
      edges: edges.map(({ key, source, target, attributes = {} }) => ({
        key,
        source,
        target,
        attributes: readable(attributes),
      })),
    };
    expect(found).toEqual(written(partsOf(of)));
  });

  test("draws every value or calls it lost", () => {
    const drawn: Exporter = (of) => ({
      output: JSON.stringify([of.id, of.name, of.version, of.license, partsOf(of)]),
      lost: [],
    });
    expect(disagreements(drawn, harbour, gexfLosses)).toEqual([]);
    expect(graph.getAttribute("description")).toContain(
      `${harbour.name} ${harbour.version} (${harbour.license}; ${harbour.id})`,
    );
  }, 30_000);

  test("gives events, and the edges to them, the interval of their date, open where it has no bound", () => {
    const tags = new Map([...output.matchAll(/<(?:node|edge) id="([^"]+)"[^>]*>/g)].map(([tag, id]) => [id, tag]));
    const boundIn = (tag: string | undefined, name: string) => tag?.match(` ${name}="([^"]+)"`)?.[1] ?? null;
    for (const { id, when, participants } of harbour.events) {
      for (const element of [id, ...participants.map((_, index) => `participant ${id} ${index + 1}`)]) {
        const tag = tags.get(element);
        expect([boundIn(tag, "start"), boundIn(tag, "end")], element).toEqual([when.earliest, when.latest]);
      }
    }
    expect(output).toContain('<graph mode="dynamic" timeformat="date"');
  });

  test("has coordinates that are doubles even where all are whole numbers", () => {
    const at = { latitude: 1, longitude: 2 };
    const events = harbour.events.map((event) =>
      event.place ? { ...event, place: { ...event.place, coordinates: at } } : event,
    );
    expect(toGexf({ ...harbour, events }).output).toContain(
      '<attribute id="latitude" title="latitude" type="double"/>',
    );
  });

  test("refuses a claim without attribution", () => {
    const silent = { ...harbour, claims: harbour.claims.map((claim) => ({ ...claim, attribution: [] })) };
    expect(() => toGexf(silent)).toThrow(TypeError);
  });
});

describe("attribution in the GEXF", () => {
  test("can be read back, speaker by speaker", () => {
    expect(readFrom(output)).toEqual(whoSays(harbour));
  });

  test("is missed when it is stripped", () => {
    const stripped = output.replaceAll(/<attvalue for="(?:attribution|commitment|step)" [^>]*>/g, "");
    expect(readFrom(stripped)).not.toEqual(whoSays(harbour));
  });

  test("is the label of every claim: the sentence, never the bare statement", () => {
    for (const claim of harbour.claims) {
      expect(graph.getNodeAttribute(claim.id, "label")).toBe(describeClaim(harbour, claim));
    }
  });

  test("stands on every edge but from a document to its publisher and between records that were judged, which no claim states", () => {
    for (const { attributes, key } of graph.export().edges) {
      if (attributes?.kind.startsWith("judged ")) {
        expect(
          harbour.judgements?.map(({ by }) => by),
          key,
        ).toContain(attributes.judged_by);
        expect([attributes.claim, attributes.according_to], key).toEqual([undefined, undefined]);
        continue;
      }
      if (attributes?.kind === "published by") {
        expect(harbour.sources.map(({ id }) => `published by ${id}`)).toContain(key);
        expect([attributes.claim, attributes.according_to], key).toEqual([undefined, undefined]);
        continue;
      }
      const claims = String(attributes?.claim).split(" | ");
      const sentences = harbour.claims
        .filter(({ id }) => claims.includes(id))
        .map((claim) => describeClaim(harbour, claim));
      expect(sentences, key).toHaveLength(claims.length);
      expect(attributes?.according_to, key).toBe(sentences.join(" "));
    }
  });

  test("stands on every event, a sentence for each of its claims", () => {
    for (const { id, claims } of harbour.events) {
      for (const claim of claims) {
        expect(graph.getNodeAttribute(id, "according_to")).toContain(describeClaim(harbour, claim));
      }
    }
  });
});

describe("allegations in the GEXF", () => {
  test.each(datasets)("are never a line between the accused and an event or another actor: %s", (_, of) => {
    const drawn = read(toGexf(of).output);
    const accused = of.claims.flatMap(({ id, against = [] }) => against.map((actor) => [id, actor] as const));
    const lookup = lookupIn(of, of);
    const imputed = of.events.flatMap(({ participants }) => participants.filter((one) => imputes(lookup, one)));
    for (const [claim, actor] of [...accused, ...imputed.map(({ claim, actor }) => [claim, actor] as const)]) {
      const lines = drawn.filterEdges(actor, (_, attributes, source, target) => {
        const others = [source, target].filter((end) => end !== actor && !end.startsWith("claim:"));
        return attributes.claim === claim && others.length > 0 && !["says", "counted in"].includes(attributes.kind);
      });
      expect(lines, `${claim} ${actor}`).toEqual([]);
    }
  });

  test("show in the label of an event that is not told as having happened", () => {
    for (const { id, status } of harbour.events) {
      if (status !== "reported" && status !== "ongoing")
        expect(graph.getNodeAttribute(id, "label")).toContain(`[${status}`);
    }
  });
});

const networkx = pythonWith("networkx");

describe.skipIf(networkx === undefined)("Python's networkx", () => {
  const script = `
import json, sys
sys.stdout = sys.stderr
${codeOnPage("gexf", "python")}
edges = [[s, t, d] for s, t, d in graph.edges(data=True)]
print(json.dumps([dict(graph.nodes(data=True)), edges, graph.graph["mode"], accused]), file=sys.__stdout__)`;

  test.each(datasets)("reads with the code on the page the same nodes, edges and intervals: %s", (_, of) => {
    const folder = mkdtempSync(join(tmpdir(), "attributed-events-"));
    writeFileSync(join(folder, "claims.gexf"), toGexf(of).output);
    const [nodes, edges, mode, accused] = JSON.parse(networkx?.run(script, [], folder) ?? "");
    rmSync(folder, { recursive: true });
    const { nodes: expectedNodes, edges: expectedEdges } = partsOf(of);
    expect(mode).toBe("dynamic");
    expect(Object.keys(nodes)).toEqual(expectedNodes.map(({ id }) => id));
    for (const { id, label, interval } of expectedNodes) {
      expect(unescapeCharacters(nodes[id].label)).toBe(label);
      expect([nodes[id].start ?? null, nodes[id].end ?? null]).toEqual([
        interval?.earliest ?? null,
        interval?.latest ?? null,
      ]);
    }
    expect(new Set(accused.map(String))).toEqual(
      new Set(of.claims.flatMap(({ id, against = [] }) => against.map((actor) => String([id, actor])))),
    );
    const told = edges.map(([source, target, { id, tie, according_to }]: [string, string, Record<string, string>]) =>
      [id, tie, source, target, unescapeCharacters(according_to ?? "")].join("\n"),
    );
    const toTell = expectedEdges.map(({ id, kind, source, target, attributes }) =>
      [id, kind, source, target, attributes.according_to].join("\n"),
    );
    expect(told.sort()).toEqual(toTell.sort());
  });
});
