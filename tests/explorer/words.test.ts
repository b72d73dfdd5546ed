import { claimsByNobodyNamed, claimsInOwnVoice, dataset, dateCertainty, eventsByAgency } from "attributed-events";
import { describe, expect, test } from "vitest";
import { heardText } from "../../explorer/src/claims/heard.js";
import { safeAddress } from "../../explorer/src/elements/safe-address.js";
import { agencyTally } from "../../explorer/src/filter/tally.js";
import { networkOf } from "../../explorer/src/network/edges.js";
import { lookupOf, nameOf } from "../../explorer/src/state/lookup.js";
import { selectEvents } from "../../explorer/src/state/selection.js";
import { startState } from "../../explorer/src/state/view-state.js";
import { startOf } from "../../explorer/src/timeline/axis-domain.js";
import { densityOf } from "../../explorer/src/timeline/density.js";
import { byVoice, voiceKey, voicesOf } from "../../explorer/src/words/voice.js";
import { whenText } from "../../explorer/src/words/when-text.js";

const lookup = lookupOf(dataset);

describe("whenText", () => {
  test.each([
    ["2023-01-27", "2023-01-27", "27 Jan 2023"],
    ["2023-01-30", "2023-02-01", "some time from 30 Jan to 1 Feb 2023"],
    [null, "2023-02-02", "no later than 2 Feb 2023"],
    ["2023-02-02", null, "no earlier than 2 Feb 2023"],
    [null, null, "no date given"],
  ])("says what is known between %s and %s", (earliest, latest, text) => {
    const written = whenText({ earliest, latest, basis: "stated" });
    expect(written.replaceAll(/\s/g, " ")).toBe(text);
  });
});

describe("byVoice", () => {
  test("divides the claims as the queries do", () => {
    const groups = byVoice(dataset.claims);
    const count = (kind: string) =>
      groups.filter(({ voice }) => voice.kind === kind).reduce((sum, { claims }) => sum + claims.length, 0);
    expect(count("own")).toBe(claimsInOwnVoice(dataset).length);
    expect(count("nobody")).toBe(claimsByNobodyNamed(dataset).length);
    expect(count("own") + count("named") + count("nobody")).toBe(dataset.claims.length);
  });
});

describe("voicesOf", () => {
  const document = { by: "source:post", commitment: "uncommitted" } as const;

  test("gives every speaker of several a voice, and an unnamed spokesman that of whom he speaks for", () => {
    const pair = { by: "actor:a", together: ["actor:b", "source:c"], commitment: "certain" } as const;
    expect(voicesOf({ attribution: [document, pair] }).map(voiceKey)).toEqual(["actor:a", "actor:b", "source:c"]);
    const officials = { by: null, unnamedSpeaker: "officials", commitment: "certain" } as const;
    expect(voicesOf({ attribution: [document, officials] }).map(voiceKey)).toEqual(["nobody-officials"]);
    const spokesman = { ...officials, onBehalfOf: "actor:b" } as const;
    expect(voicesOf({ attribution: [document, spokesman] }).map(voiceKey)).toEqual(["actor:b"]);
  });
});

describe("heardText", () => {
  test("names everybody in a step", () => {
    const [one, two, three] = dataset.actors;
    const [who, second, client] = [one, two, three].map((actor) => actor && nameOf(actor).text);
    if (one === undefined || two === undefined || three === undefined) throw new Error("too few actors");
    const step = { by: one.id, together: [two.id], onBehalfOf: three.id, commitment: "certain" } as const;
    expect(heardText(lookup, step)).toBe(`${who}, together with ${second}, on behalf of ${client}`);
  });
});

describe("agencyTally", () => {
  test.each([true, false])("counts what eventsByAgency finds, with units %s", (units) => {
    const tally = agencyTally(lookup, selectEvents(lookup, startState), { roles: [], units });
    for (const { id } of dataset.actors.filter(({ type }) => type === "agency"))
      expect(tally.get(id) ?? 0).toBe(eventsByAgency(dataset, id, { includeUnits: units }).length);
  });
});

describe("networkOf", () => {
  test("has no tie without a claim that is about both ends", () => {
    const { edges } = networkOf(lookup, lookup.ordered);
    expect(edges.length).toBeGreaterThan(0);
    for (const { from, to, claim } of edges) expect(claim.about).toEqual(expect.arrayContaining([from, to]));
  });
});

describe("densityOf", () => {
  test("counts an event in every slice it may lie in", () => {
    const domain = [startOf("2022-10-01"), startOf("2023-03-02")] as const;
    const slices = densityOf(lookup.columns.events, selectEvents(lookup, startState).places, domain, 152); // one for every day
    for (const [index, { possible }] of slices.entries()) {
      const day = new Date(domain[0] + index * 86_400_000).toISOString().slice(0, 10);
      const there = dataset.events.filter(({ when }) => dateCertainty(when, { from: day, to: day }) !== "none");
      expect(possible).toBe(there.length);
    }
  });
});

describe("safeAddress", () => {
  test("lets only http and https through", () => {
    expect(safeAddress("https://example.org/#:~:text=a")).toBe("https://example.org/#:~:text=a");
    for (const address of [
      "javascript:alert(1)",
      " javascript:alert(1)",
      "data:text/html,x",
      "//example.org",
      "https://",
    ])
      expect(safeAddress(address)).toBeUndefined();
  });
});
