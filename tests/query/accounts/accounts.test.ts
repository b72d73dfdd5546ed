import { describe, expect, test } from "vitest";
import {
  type Accounts,
  type Actor,
  accountsOf,
  type Claim,
  type Dataset,
  disagreements,
  indexDataset,
  type Judgement,
  dataset as packaged,
  type RecordId,
  type ReportedEvent,
  type Source,
  saidByOne,
  type Voice,
  voices,
} from "../../../src/index.js";
import { mergeDatasets } from "../../../src/merge.js";
import { datasets, judgements } from "../../merge/dockers.js";

function merged(given: readonly Judgement[], inputs: readonly Dataset[] = datasets): Dataset {
  const verdict = mergeDatasets(inputs, { judgements: given });
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.issues));
  return verdict.dataset;
}

const judged = merged(judgements);

const judge = (type: Judgement["type"], ...records: RecordId[]): Judgement => ({
  type,
  records,
  by: "Ada Moen",
  on: "2024-05-10",
  reason: "For the test.",
});

const nameOf = (one: Actor | Source) => ("published" in one ? one.publisher : one.names[0]?.value);
const speakersOf = ({ speakers }: { readonly speakers: readonly (Actor | Source)[] }) =>
  speakers.map(nameOf).join(" & ");
const voicesOf = (all: readonly Voice[]) => all.map(speakersOf);

/** What each document says, and on whose word. */
const toldIn = <Value>(
  told: Accounts["when"] | readonly { value: Value; source: Source; speakers: readonly (Actor | Source)[] }[],
  textOf: (value: never) => unknown,
) => told.map((one) => `${one.source.publisher}: ${textOf(one.value as never)} (${speakersOf(one)})`);

const editClaim = (dataset: Dataset, id: string, fields: Partial<Claim>): Dataset => ({
  ...dataset,
  claims: dataset.claims.map((claim) => (claim.id === id ? { ...claim, ...fields } : claim)),
});

const editEvent = (dataset: Dataset, id: string, fields: Partial<ReportedEvent>): Dataset => ({
  ...dataset,
  events: dataset.events.map((event) => (event.id === id ? { ...event, ...fields } : event)),
});

describe("two articles with other numbers and days, one that quotes the first, and a denial", () => {
  test("tell in one call who says how many", () => {
    const { howMany } = accountsOf(judged, "event:dockers-taken-away");
    expect(toldIn(howMany, ({ best, measure }: { best: number; measure: string }) => `${best} ${measure}`)).toEqual([
      "Lantern Post: 14 detained (Ministry of Ports)",
      "Bay Courier: 17 detained (Dockers' Union)",
      "Evening Mirror: 14 detained (Ports Ministry)",
    ]);
  });

  test("tell in one call where they part", () => {
    expect(
      disagreements(judged).map(({ question, exclusive, positions, silent }) => [
        question,
        exclusive,
        ...positions.map(({ told, voices }) => `${told.map(({ source }) => source.publisher)}: ${voicesOf(voices)}`),
        silent.map(nameOf).join(),
      ]),
    ).toEqual([
      [
        "happened",
        true,
        "Lantern Post,Bay Courier,Evening Mirror: Ministry of Ports & Ports Ministry,Lantern Post,Dockers' Union",
        "Harbour Radio: police in Veldhaven",
        "",
      ],
      [
        "when",
        true,
        "Evening Mirror,Lantern Post: Ports Ministry & Ministry of Ports",
        "Bay Courier: Dockers' Union",
        "Harbour Radio",
      ],
      [
        "how-many",
        true,
        "Lantern Post,Evening Mirror: Ministry of Ports & Ports Ministry",
        "Bay Courier: Dockers' Union",
        "Harbour Radio",
      ],
    ]);
  });

  test("tell in one call how many independent voices there are, and which", () => {
    const { say, deny, unnamed } = voices(judged, "event:quay-detention");
    expect(voicesOf(say)).toEqual(["Ministry of Ports & Ports Ministry", "Lantern Post", "Dockers' Union"]);
    expect(say[0]?.sources.map(nameOf)).toEqual(["Lantern Post", "Evening Mirror"]);
    expect(voicesOf(deny)).toEqual(["police in Veldhaven"]);
    expect(unnamed).toEqual([]);
  });

  test("tell in one call what is said by only one", () => {
    expect(
      saidByOne(judged, "event:quay-detention").map(({ question, told, voice }) => [
        question,
        voice && speakersOf(voice),
        told.map(({ source }) => source.publisher).join(),
      ]),
    ).toEqual([
      ["when", "Ports Ministry & Ministry of Ports", "Evening Mirror,Lantern Post"],
      ["when", "Dockers' Union", "Bay Courier"],
      ["where", "Ministry of Ports & Ports Ministry", "Lantern Post,Evening Mirror"],
      ["how-many", "Ministry of Ports & Ports Ministry", "Lantern Post,Evening Mirror"],
      ["how-many", "Dockers' Union", "Bay Courier"],
      ["claim", "Lantern Post", "Lantern Post"],
      ["claim", "Lantern Post", "Lantern Post"],
      ["claim", "Dockers' Union", "Bay Courier"],
      ["claim", "police in Veldhaven", "Harbour Radio"],
    ]);
  });

  test("say the same from the index as without", () => {
    const indexed = indexDataset(structuredClone(judged));
    for (const { id } of judged.events) {
      expect(accountsOf(indexed, id)).toEqual(accountsOf(judged, id));
      expect(voices(indexed, id)).toEqual(voices(judged, id));
      expect(saidByOne(indexed, id)).toEqual(saidByOne(judged, id));
    }
    expect(disagreements(indexed)).toEqual(disagreements(judged));
  });
});

describe("accountsOf", () => {
  test("gives the one account of an event that nobody judged", () => {
    const { events, sources, when } = accountsOf(merged([]), "event:quay-detention");
    expect([events.length, sources.map(nameOf), when.length]).toEqual([1, ["Lantern Post"], 1]);
  });

  test("names every speaker of everything that it gives", () => {
    const { events: _, sources, ...answers } = accountsOf(judged, "event:quay-detention");
    for (const told of Object.values(answers).flat()) {
      expect(told.claims.length).toBeGreaterThan(0);
      for (const claim of told.claims) expect(claim.attribution[0]?.by).toBe(told.source.id);
      expect(sources).toContain(told.source);
    }
  });

  test("leaves out a document that says nothing to a question, and a date that says nothing", () => {
    const { where } = accountsOf(judged, "event:quay-detention");
    expect(where.map(({ source }) => source.publisher)).toEqual(["Lantern Post", "Evening Mirror"]);
    const undated = editEvent(judged, "event:quay-detention-3", {
      when: { earliest: null, latest: null, basis: "unstated" },
    });
    expect(accountsOf(undated, "event:quay-detention").when.map(nameOfSource)).not.toContain("Evening Mirror");
  });

  test("marks what is denied, and lets a document deny only by a claim that is about this alone", () => {
    const denied = accountsOf(judged, "event:quay-detention").happened.filter((told) => told.denied);
    expect(denied.map(nameOfSource)).toEqual(["Harbour Radio"]);
    const aboutTwo = editClaim(judged, "claim:police-deny", {
      about: ["event:quay-detention-4", "event:barrier-accident", "actor:police-4", "actor:dockers-4"],
    });
    expect(accountsOf(aboutTwo, "event:quay-detention").happened.map(nameOfSource)).not.toContain("Harbour Radio");
  });

  test("leaves withdrawn accounts and claims out, unless they are asked for", () => {
    const retracted = { version: "1.0.1", reason: "Read wrongly." };
    const withdrawn = editEvent(judged, "event:dockers-taken-away", { retracted });
    expect(accountsOf(withdrawn, "event:quay-detention").events).toHaveLength(3);
    expect(accountsOf(withdrawn, "event:quay-detention", { includeRetracted: true }).events).toHaveLength(4);
    const without = editClaim(judged, "claim:seventeen-taken", { retracted });
    expect(accountsOf(without, "event:quay-detention").howMany.map(nameOfSource)).not.toContain("Bay Courier");
  });

  test("throws for an event that is not there, naming the nearest", () => {
    expect(() => accountsOf(judged, "event:quay-detentio")).toThrow(
      'accountsOf: event: no event "event:quay-detentio"; nearest is "event:quay-detention"',
    );
  });
});

const nameOfSource = ({ source }: { readonly source: Source }) => source.publisher;

describe("voices", () => {
  const claim = (id: string) => judged.claims.find((one) => one.id === id) as Claim;
  const [first, ...rest] = claim("claim:fourteen-held").attribution;

  test("takes two papers that quote one ministry for one voice, and for two where nobody judged that they are one", () => {
    const ids = ["claim:fourteen-held", "claim:post-says-fourteen"] as const;
    expect(voices(judged, ids).say).toHaveLength(1);
    expect(voices(merged([]), ids).say).toHaveLength(2);
  });

  test("takes claims that are judged the same together", () => {
    const same = merged([...judgements, judge("same-claim", "claim:fourteen-held", "claim:post-says-fourteen")]);
    expect(voices(same, "claim:fourteen-held").say[0]?.claims.map(({ id }) => id)).toEqual([
      "claim:fourteen-held",
      "claim:post-says-fourteen",
    ]);
  });

  test("takes a spokesman for whom he speaks for, and a unit for its agency unless they are wanted apart", () => {
    const unit = { parent: "actor:ministry-of-ports", claims: ["claim:no-names-given"] } as const;
    const actors = judged.actors.map((actor) => (actor.id === "actor:police-4" ? { ...actor, ...unit } : actor));
    const affirmed = editClaim({ ...judged, actors }, "claim:police-deny", {
      attribution: claim("claim:police-deny").attribution.map((step) => ({ ...step, commitment: "certain" as const })),
    });
    const ids = ["claim:fourteen-held", "claim:police-deny"] as const;
    expect(voicesOf(voices(affirmed, ids).say)).toEqual(["Ministry of Ports & police in Veldhaven"]);
    // The police of all records are judged to be one party, which is named after the first of them.
    expect(voices(affirmed, ids, { includeUnits: false }).say).toHaveLength(2);
  });

  test("takes groups that have somebody in common for one voice", () => {
    const withOther = (dataset: Dataset, id: Claim["id"], other: Actor["id"]) => {
      const [document] = dataset.claims.find((claim) => claim.id === id)?.attribution ?? [];
      if (document === undefined) throw new Error(`no claim ${id}`);
      const speakers = { by: "actor:dockers-union", together: [other], commitment: "certain" } as const;
      return editClaim(dataset, id, { attribution: [document, speakers] });
    };
    const one = withOther(judged, "claim:seventeen-taken", "actor:ministry-of-ports");
    const both = withOther(one, "claim:no-reason-given", "actor:police");
    const { say } = voices(both, ["claim:seventeen-taken", "claim:no-reason-given"]);
    expect(voicesOf(say)).toEqual(["Dockers' Union & Ministry of Ports & police of Veldhaven"]);
  });

  test("takes several together for one voice, and for none beside one of them who speaks alone", () => {
    const together = editClaim(judged, "claim:seventeen-taken", {
      attribution: [
        ...(claim("claim:seventeen-taken").attribution.slice(0, 1) as [Claim["attribution"][0]]),
        { by: "actor:dockers-union", together: ["actor:ministry-of-ports"], commitment: "certain" },
      ],
    });
    expect(voicesOf(voices(together, "claim:seventeen-taken").say)).toEqual(["Dockers' Union & Ministry of Ports"]);
    const both = voices(together, ["claim:seventeen-taken", "claim:fourteen-held"]).say;
    expect(voicesOf(both)).toEqual(["Ministry of Ports"]);
    expect(both[0]?.claims).toHaveLength(2);
  });

  test("takes nobody named for no voice", () => {
    const unnamed = editClaim(judged, "claim:fourteen-held", {
      attribution: [first as Claim["attribution"][0], { by: null, unnamedSpeaker: "nobody", commitment: "certain" }],
    });
    expect(voices(unnamed, "claim:fourteen-held")).toMatchObject({
      say: [],
      deny: [],
      unnamed: [{ id: "claim:fourteen-held" }],
    });
  });

  test("takes who passes something on and rejects it for a voice that denies it", () => {
    const rejected = editClaim(judged, "claim:post-says-fourteen", {
      attribution: [first as Claim["attribution"][0], { by: "actor:police", commitment: "denied" }, ...rest],
    });
    const { say, deny } = voices(rejected, "claim:post-says-fourteen");
    expect([voicesOf(say), voicesOf(deny)]).toEqual([["Ministry of Ports"], ["police of Veldhaven"]]);
  });

  test("takes what a paper says itself, here and where another paper quotes it, for one voice", () => {
    const quoted = editClaim(judged, "claim:post-says-fourteen", {
      attribution: claim("claim:post-says-fourteen").attribution.slice(0, 2),
    });
    const ids = ["claim:two-hurt", "claim:post-says-fourteen"] as const;
    expect(voicesOf(voices(quoted, ids).say)).toEqual(["Lantern Post & Lantern Post"]);
    const paper: Actor = {
      id: "actor:lantern-post",
      type: "media",
      names: [{ value: "LANTERN POST", language: "en", type: "primary" }],
    };
    const byActor = editClaim({ ...judged, actors: [...judged.actors, paper] }, "claim:post-says-fourteen", {
      attribution: [first as Claim["attribution"][0], { by: "actor:lantern-post", commitment: "certain" }],
    });
    expect(voices(byActor, ids).say).toHaveLength(1);
  });

  test("answers for the packaged dataset, too", () => {
    expect(voices(packaged, "event:detention-of-thirty-nine").say.length).toBeGreaterThan(0);
  });
});

describe("disagreements", () => {
  test("finds none where accounts can all be so", () => {
    const meeting = editEvent(judged, "event:dockers-taken-away", {
      when: { earliest: "2024-05-01", latest: "2024-05-05", basis: "bounded" },
      counts: [
        {
          measure: "detained",
          group: "actor:dockers-2",
          claim: "claim:seventeen-taken",
          low: 10,
          exactness: "at-least",
        },
      ],
    });
    expect(disagreements(meeting).map(({ question }) => question)).toEqual(["happened"]);
  });

  test("compares days that the words vouch for with spans in which it lies", () => {
    const going = editEvent(judged, "event:dockers-taken-away", {
      when: {
        earliest: "2024-05-01",
        latest: "2024-05-31",
        throughout: { from: "2024-05-10", to: "2024-05-11" },
        basis: "stated",
      },
    });
    expect(disagreements(going).map(({ question }) => question)).toContain("when");
  });

  test("counts nothing together that is of other people, about, or of another measure", () => {
    const count = { measure: "detained", claim: "claim:seventeen-taken", best: 17, exactness: "exact" } as const;
    const countsOf = (dataset: Dataset) => disagreements(dataset).filter(({ question }) => question === "how-many");
    for (const other of [
      { ...count },
      { ...count, group: "actor:dockers-2", exactness: "approximate" },
      { ...count, measure: "injured" },
    ] as const)
      expect(countsOf(editEvent(judged, "event:dockers-taken-away", { counts: [other] }))).toEqual([]);
  });

  test("tells two numbers of one article apart by their speakers", () => {
    const [lantern] = datasets as [Dataset];
    const more = {
      measure: "detained",
      group: "actor:dockers",
      claim: "claim:two-hurt",
      best: 20,
      exactness: "exact",
    } as const;
    const counts = [...(lantern.events[1]?.counts ?? []), more];
    const [found] = disagreements(editEvent(lantern, "event:quay-detention", { counts }));
    expect(found?.positions.map(({ voices }) => voicesOf(voices))).toEqual([["Ministry of Ports"], ["Lantern Post"]]);
  });

  test("lets numbers and spans agree that share an end, and parts them where they do not meet", () => {
    const spread = (low: number, latest: string) =>
      editEvent(judged, "event:dockers-taken-away", {
        when: { earliest: latest, latest: "2024-05-09", basis: "bounded" },
        counts: [
          {
            measure: "detained",
            group: "actor:dockers-2",
            claim: "claim:seventeen-taken",
            low,
            high: 20,
            exactness: "exact",
          },
        ],
      });
    expect(disagreements(spread(14, "2024-05-03")).map(({ question }) => question)).toEqual(["happened"]);
    const apart = disagreements(spread(15, "2024-05-04")).map(({ question }) => question);
    expect(apart).toEqual(["happened", "when", "how-many"]);
  });

  test("shows one speaker who is given two numbers on both sides", () => {
    const claim = (id: string) => judged.claims.find((one) => one.id === id) as Claim;
    const attribution = claim("claim:fourteen-held").attribution.slice(1);
    const [document] = claim("claim:seventeen-taken").attribution;
    const misquoted = editClaim(judged, "claim:seventeen-taken", {
      attribution: [document as Claim["attribution"][0], ...attribution],
    });
    const found = disagreements(misquoted).find(({ question }) => question === "how-many");
    expect(found?.positions.map(({ voices }) => voices.map(({ speakers }) => nameOf(speakers[0] as Actor)))).toEqual([
      ["Ministry of Ports"],
      ["Ministry of Ports"],
    ]);
  });

  test("takes what is only intended for no account that it happened", () => {
    const told = ["event:quay-detention", "event:dockers-taken-away", "event:quay-detention-3"];
    const intended = told.reduce((dataset, id) => editEvent(dataset, id, { status: "intended" }), judged);
    expect(disagreements(intended).map(({ question }) => question)).not.toContain("happened");
  });

  test("tells apart who is said to have done it, as a difference that need not exclude", () => {
    const others = editEvent(judged, "event:dockers-taken-away", {
      participants: [{ actor: "actor:dockers-union", role: "initiator", claim: "claim:seventeen-taken" }],
    });
    const named = editEvent(others, "event:quay-detention", {
      participants: [{ actor: "actor:police", role: "initiator", claim: "claim:fourteen-held" }],
    });
    const found = disagreements(named).find(({ question }) => question === "who");
    expect([found?.exclusive, found?.positions.length]).toEqual([false, 2]);
  });

  test("tells countries apart, but not places of one", () => {
    const placed = (country: string, place = "event:quay-detention-3") =>
      editEvent(judged, place, {
        place: { name: "Old Quay", country, precision: 1, claim: "claim:post-says-fourteen" },
      });
    const home = editEvent(judged, "event:quay-detention", {
      place: { name: "Veldhaven", country: "NO", precision: 1, claim: "claim:fourteen-held" },
    });
    const questions = (dataset: Dataset) => disagreements(dataset).map(({ question }) => question);
    expect(
      questions({
        ...home,
        events: home.events.map((event) =>
          event.id === "event:quay-detention-3"
            ? (placed("DK").events.find(({ id }) => id === event.id) ?? event)
            : event,
        ),
      }),
    ).toContain("where");
    expect(questions(home)).not.toContain("where");
  });

  test("finds claims that deny or contradict others, by a link or because they are judged one proposition", () => {
    const linked = editClaim(judged, "claim:no-reason-given", {
      links: [{ type: "contradicts", claim: "claim:no-names-given" }],
    });
    const found = disagreements(linked).find(({ question }) => question === "claim");
    expect(found?.positions.map(({ told }) => told.map(({ claims }) => claims[0]?.id))).toEqual([
      ["claim:no-names-given"],
      ["claim:no-reason-given"],
    ]);
    const same = merged([
      ...judgements,
      judge("same-claim", "claim:police-deny", "claim:fourteen-held", "claim:post-says-fourteen"),
    ]);
    const denied = disagreements(same).filter(({ question }) => question === "claim");
    expect(denied.map(({ positions }) => positions.map(({ told }) => told.length))).toEqual([[2, 1]]);
  });

  test("asks about one occurrence, and throws for an event that is not there", () => {
    expect(disagreements(judged, { event: "event:quay-closure" })).toEqual([]);
    expect(disagreements(judged, { event: "event:quay-detention-4" })).toHaveLength(3);
    expect(() => disagreements(judged, { event: "event:quay" })).toThrow(/disagreements: options.event: no event/);
  });
});
