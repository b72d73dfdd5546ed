import { describe, expect, test } from "vitest";
import { cueTypeValues, unnamedSpeakerValues } from "../../../src/generated/vocabulary-values.js";
import {
  type AttributionStep,
  type Claim,
  type Commitment,
  type CueType,
  type Dataset,
  dataset,
  describeClaim,
  type UnnamedSpeaker,
} from "../../../src/index.js";
import { balloons } from "../balloons.js";

const post = "source:harbour-post";

/** The sentence for a claim of the invented dataset with another path. */
function sentence(attribution: readonly AttributionStep[], rest: Partial<Claim> = {}): string {
  const [first] = balloons.claims;
  if (first === undefined) throw new Error("no claim");
  const claim: Claim = { ...first, statement: "it rained", attribution, ...rest };
  return describeClaim({ ...balloons, claims: [claim] }, claim);
}

describe("describeClaim", () => {
  test("names everybody in the chain, from the document inwards, and marks an allegation", () => {
    expect(describeClaim(balloons, "claim:flyers-spied")).toBe(
      "Harbour Post (3 May 2024) reports that local radio, unnamed, reported (“local radio reported”), " +
        "without saying whether it is so, that the Storm Office made the accusation (“accused”) " +
        "that the kite flyers watched the harbour; the allegation is against twelve kite flyers, " +
        "not recorded as convicted of anything in this dataset.",
    );
  });

  test("calls a document's own voice that", () => {
    expect(describeClaim(balloons, "claim:holiday-held")).toBe(
      "Harbour Post (3 May 2024) states in its own voice that the harbour kept its holiday.",
    );
    expect(describeClaim(balloons, "claim:plan-exists")).toBe(
      "Radio Lagoon (10 May 2024) states in its own voice that it is possible that more balloons are planned.",
    );
  });

  test("says when it was said and that the document takes it for granted", () => {
    expect(describeClaim(balloons, "claim:ministry-spoke")).toBe(
      "Harbour Post (3 May 2024) reports that the Ministry of Weather stated (“underlined”) on 1 May 2024 " +
        "that the balloons belong to the ministry; the document itself presents this as so.",
    );
  });

  test("tells a denial from an assertion", () => {
    expect(describeClaim(balloons, "claim:watching-denied")).toContain("that Night Watch denied that anybody watched");
  });

  test("says that nobody is named", () => {
    expect(describeClaim(balloons, "claim:watching-reportedly")).toContain(
      "reports that it was said (“reportedly”), by whom and with what certainty is not stated, that Ada Vane watched",
    );
  });

  test("says of a withdrawn claim that it is, and why", () => {
    expect(describeClaim(balloons, "claim:misread")).toMatch(
      /^Withdrawn in version 1\.1\.0 \(The words say something else\): Harbour Post/,
    );
  });

  test("names a document without a publisher by its title", () => {
    const anonymous: Dataset = {
      ...balloons,
      sources: balloons.sources.map(({ publisher: _, ...source }) => source),
    };
    expect(describeClaim(anonymous, "claim:holiday-held")).toMatch(
      /^“Balloons over the harbour” \(3 May 2024\) states/,
    );
  });

  test("says something else for every commitment of every speaker", () => {
    const all: readonly Commitment[] = ["certain", "probable", "possible", "uncommitted", "denied"];
    const own = all.map((commitment) => sentence([{ by: post, commitment }]));
    const passedOn = all.flatMap((outer) =>
      all.map((commitment) =>
        sentence([
          { by: post, commitment: outer },
          { by: "actor:night-watch", commitment },
        ]),
      ),
    );
    const unnamed = all.map((commitment) =>
      sentence([
        { by: post, commitment: "uncommitted" },
        { by: null, unnamedSpeaker: "nobody", commitment },
      ]),
    );
    const sentences = [...own, ...passedOn, ...unnamed];
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test.each(unnamedSpeakerValues)("makes a sentence where the words point to %s", (unnamedSpeaker: UnnamedSpeaker) => {
    for (const type of cueTypeValues) {
      const text = sentence([
        { by: post, commitment: "uncommitted" },
        { by: null, unnamedSpeaker, commitment: "certain", cue: cueOf(type) },
      ]);
      expect(text).toMatch(/^Harbour Post \(3 May 2024\) reports that.* it rained\.$/);
      expect(text).toMatch(/not stated|unnamed|unidentified|unattributed/);
      expect(text).not.toMatch(/ {2}|,,|undefined/);
    }
  });

  test("quotes the words of the source, and says where a speaker is carried over", () => {
    const by = (type: CueType) =>
      sentence([
        { by: post, commitment: "uncommitted" },
        { by: "actor:night-watch", commitment: "certain", cue: cueOf(type) },
      ]);
    expect(by("finding")).toContain("Night Watch reached the finding (“signal words”) that it rained");
    expect(by("according-to")).toContain("reports that, according to Night Watch (“signal words”), it rained");
    expect(by("continuation")).toContain("Night Watch said (carried over from words nearby) that it rained");
  });

  test("does not say that nobody is convicted where somebody is", () => {
    const convict = (actor: "actor:kite-flyers" | "actor:ada-vane"): Dataset => ({
      ...balloons,
      events: balloons.events.map((event) =>
        event.id === "event:detention"
          ? {
              ...event,
              participants: [{ actor, role: "detained", legalStatus: "convicted", claim: "claim:flyers-detained" }],
            }
          : event,
      ),
    });
    const isReassuring = (data: Dataset, id: Claim["id"]) => describeClaim(data, id).includes("recorded as convicted");
    expect(isReassuring(balloons, "claim:flyers-spied")).toBe(true);
    expect(isReassuring(convict("actor:kite-flyers"), "claim:flyers-spied")).toBe(false);
    expect(isReassuring(convict("actor:kite-flyers"), "claim:watching-reportedly")).toBe(false);
    expect(isReassuring(convict("actor:ada-vane"), "claim:flyers-spied")).toBe(false);
  });

  test("does not speak of convictions of bodies", () => {
    expect(describeClaim(balloons, "claim:watching-denied")).toMatch(
      /; what is denied would incriminate Night Watch\.$/,
    );
  });

  test("refuses a claim of another dataset, and an id that is not there", () => {
    const [copy] = structuredClone(balloons.claims);
    if (copy === undefined) throw new Error("no claim");
    expect(() => describeClaim(balloons, copy)).toThrow(
      new RangeError(
        'describeClaim: claim: "claim:unit-of-office" is not a record of this dataset; give one that is, or an id',
      ),
    );
    expect(() => describeClaim(balloons, "claim:holliday-held")).toThrow(
      new RangeError('describeClaim: claim: no claim "claim:holliday-held"; nearest is "claim:holiday-held"'),
    );
  });

  const reports: AttributionStep = { by: post, commitment: "uncommitted" };
  const said = cueOf("speech");

  test("names all who say it together, and calls those unnamed whom no source names", () => {
    const pair = { by: "actor:storm-office", together: ["actor:night-watch"], commitment: "certain" } as const;
    expect(sentence([reports, pair])).toBe(
      "Harbour Post (3 May 2024) reports that the Storm Office and Night Watch together said that it rained.",
    );
    const many = { ...pair, together: ["actor:local-radio", "source:radio-lagoon"], commitment: "denied" } as const;
    expect(sentence([reports, many])).toBe(
      "Harbour Post (3 May 2024) reports that the Storm Office, local radio (unnamed) and Radio Lagoon (10 May 2024) together denied that it rained.",
    );
    expect(sentence([reports, { ...pair, cue: cueOf("according-to") }])).toBe(
      "Harbour Post (3 May 2024) reports that, according to the Storm Office and Night Watch together (“signal words”), it rained.",
    );
    expect(sentence([reports, pair, { by: "actor:local-radio", cue: said, commitment: "uncommitted" }])).toMatch(
      /it rained; this is presented as so by the Storm Office and Night Watch together\.$/,
    );
  });

  test("says on whose behalf somebody speaks", () => {
    const onBehalfOf = "actor:ministry-of-weather";
    expect(sentence([reports, { by: "actor:ada-vane", onBehalfOf, commitment: "certain" }])).toBe(
      "Harbour Post (3 May 2024) reports that Ada Vane, on behalf of the Ministry of Weather, said that it rained.",
    );
    expect(sentence([reports, { by: "actor:local-radio", onBehalfOf, commitment: "denied" }])).toBe(
      "Harbour Post (3 May 2024) reports that local radio, unnamed, on behalf of the Ministry of Weather, denied that it rained.",
    );
    const officials = { by: null, unnamedSpeaker: "officials", onBehalfOf, commitment: "uncommitted" } as const;
    expect(sentence([reports, officials])).toBe(
      "Harbour Post (3 May 2024) reports that unnamed officials, on behalf of the Ministry of Weather, said, without saying whether it is so, that it rained.",
    );
    expect(sentence([reports, { ...officials, unnamedSpeaker: "nobody", commitment: "certain" }])).toBe(
      "Harbour Post (3 May 2024) reports that somebody who is not named, on behalf of the Ministry of Weather, said that it rained.",
    );
    expect(sentence([{ by: post, onBehalfOf, commitment: "certain" }])).toBe(
      "Harbour Post (3 May 2024), on behalf of the Ministry of Weather, states in its own voice that it rained.",
    );
  });

  test("calls nobody unnamed for the letters of a name", () => {
    const name = (value: string): Dataset => {
      const actors = balloons.actors.map((actor) =>
        actor.id === "actor:ada-vane"
          ? { ...actor, names: [{ value, language: "ka", type: "primary" as const }] }
          : actor,
      );
      const claim: Claim = {
        ...(balloons.claims[0] as Claim),
        attribution: [reports, { by: "actor:ada-vane", commitment: "certain" }],
      };
      return { ...balloons, actors, claims: [claim] };
    };
    for (const value of ["ნინო ქავთარაძე", "יעל שחר", "李小梅", "nina vane"]) {
      const invented = name(value);
      expect(describeClaim(invented, invented.claims[0] as Claim)).toContain(`reports that ${value} said that`);
    }
  });

  test("refuses a claim whose speaker the dataset does not have", () => {
    expect(() =>
      sentence([
        { by: post, commitment: "certain" },
        { by: "actor:nobody", commitment: "certain" },
      ]),
    ).toThrow(
      new RangeError(
        'describeClaim: claim:unit-of-office names "actor:nobody" in attribution, which is not in this dataset',
      ),
    );
    expect(() => sentence([{ by: post, commitment: "certain" }], { against: ["actor:nobody"] })).toThrow(RangeError);
  });
});

function cueOf(type: CueType): NonNullable<AttributionStep["cue"]> {
  if (type === "continuation") return { type };
  return { type, source: post, start: 0, end: 12, phrase: "signal words" };
}

describe("describeClaim on the packaged dataset", () => {
  const nameOf = (id: string) => {
    const actor = dataset.actors.find((one) => one.id === id);
    return (
      actor?.names.find(({ type }) => type === "primary")?.value ??
      dataset.sources.find((one) => one.id === id)?.publisher
    );
  };

  test("is one sentence with every named speaker, in order, before the statement", () => {
    expect(dataset.claims.length).toBeGreaterThan(0);
    for (const claim of dataset.claims) {
      const text = describeClaim(dataset, claim);
      const path = text.slice(0, text.indexOf(claim.statement));
      expect(text).toContain(` ${claim.statement}`);
      expect(text).toMatch(/[^.]\.$/);
      let at = 0;
      for (const { by } of claim.attribution) {
        const name = by === null ? undefined : nameOf(by);
        if (name === undefined) continue;
        expect(path.indexOf(name, at), `${claim.id}: ${name} in ${path}`).toBeGreaterThanOrEqual(at);
        at = path.indexOf(name, at) + name.length;
      }
    }
  });

  test("names whom an allegation is against, and presupposes nobody's guilt", () => {
    for (const claim of dataset.claims) {
      for (const id of claim.against ?? []) expect(describeClaim(dataset, claim)).toContain(nameOf(id));
    }
  });

  test("says something else where a speaker is taken away", () => {
    for (const claim of dataset.claims.filter(({ attribution }) => attribution.length > 1)) {
      const bare: Claim = { ...claim, attribution: claim.attribution.slice(0, 1) };
      const without: Dataset = { ...dataset, claims: [bare] };
      expect(describeClaim(without, bare)).not.toBe(describeClaim(dataset, claim));
    }
  });
});
