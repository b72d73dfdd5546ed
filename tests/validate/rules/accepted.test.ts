import { describe, expect, test } from "vitest";
import {
  formatIssue,
  type Issue,
  validateDataset,
  validateLines,
  validateRecord,
  validateStream,
} from "../../../src/validate.js";
import { at, found, type Json, put, valid } from "../edited.js";
import { fixtures } from "../fixtures.js";

const own = [{ by: "source:harbour-post", commitment: "certain" }];
const reason = "The paper tells it in its own voice.";
const accept = (...codes: string[]) => codes.map((warning) => ({ warning, reason }));

/** The harbour with an allegation that the paper makes in its own voice, and after other changes. */
const unattributed = (...changes: readonly (readonly [string, Json])[]) =>
  ([["/claims/2/attribution", own], ...changes] as const).reduce<Json>(
    (value, [pointer, item]) => put(value, pointer, item as Json),
    valid("harbour-post"),
  );

const recordsIn = (dataset: Json): Json[] =>
  ["sources", "actors", "events", "claims"].flatMap((list) => (at(dataset, `/${list}`) ?? []) as Json[]);

const linesOf = (dataset: Json) =>
  new TextEncoder().encode(
    recordsIn(dataset)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(""),
  );

const told = (issues: readonly Issue[]) => issues.map(({ code, pointer }) => `${code} ${pointer}`);

async function streamed(dataset: Json, recordsOnly: boolean): Promise<string[]> {
  const issues: Issue[] = [];
  for await (const issue of validateStream(new Blob([linesOf(dataset)]).stream(), { recordsOnly })) issues.push(issue);
  return told(issues);
}

function lined(dataset: Json): string[] {
  const verdict = validateLines(linesOf(dataset));
  return told(verdict.ok ? verdict.warnings : [...verdict.issues, ...verdict.warnings]);
}

function recorded(claim: Json | undefined): string[] {
  const verdict = validateRecord("claim", claim);
  return told(verdict.ok ? verdict.warnings : [...verdict.issues, ...verdict.warnings]);
}

describe("a warning that its record accepts", () => {
  const accepted = unattributed(["/claims/2/accepted", accept("unattributed-allegation")]);

  test("is silent in a dataset, in a record, in lines and in streams", async () => {
    const verdicts = [found(accepted), recorded(at(accepted, "/claims/2")), lined(accepted)];
    expect([...verdicts, await streamed(accepted, false), await streamed(accepted, true)]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  test("is there without that, whatever a note says", async () => {
    const noted = unattributed(["/claims/2/note", "The weather was fine."]);
    expect(found(noted)).toEqual(["unattributed-allegation /claims/2/attribution"]);
    const inRecord = ["unattributed-allegation /attribution"];
    const verdicts = [recorded(at(noted, "/claims/2")), lined(noted), await streamed(noted, true)];
    expect(verdicts).toEqual([inRecord, inRecord, inRecord]);
  });

  test("is silent where another record is broken", () => {
    const broken = put(structuredClone(accepted), "/claims/0/type", "gossip");
    expect(found(broken)).toEqual(["not-in-vocabulary /claims/0/type"]);
  });

  test("is silent where another field of the record is broken", () => {
    const broken = put(structuredClone(accepted), "/claims/2/note", 5);
    expect(found(broken)).toEqual(["wrong-type /claims/2/note"]);
    expect(recorded(at(broken, "/claims/2"))).toEqual(["wrong-type /note"]);
  });

  test("is silent however often it is found in the record", () => {
    const passages = [
      ["/sources/1", { ...(at(valid("harbour-post"), "/sources/0") as object), id: "source:radio" }],
      ["/claims/0/evidence/0/source", "source:radio"],
      ["/events/0/claims", ["claim:office-of-ministry", "claim:three-held"]],
      ["/claims/0/attribution/1/cue/source", "source:radio"],
    ] as const;
    const [first, second] = ["attribution/1/cue", "evidence/0"].map(
      (place) => `passage-in-another-source /claims/0/${place}/source`,
    );
    const change = (...more: readonly (readonly [string, Json])[]) =>
      found(
        [...passages, ...more].reduce<Json>((value, [to, item]) => put(value, to, item as Json), valid("harbour-post")),
      );
    expect(change()).toEqual([first, second]);
    expect(change(["/claims/0/accepted", accept("passage-in-another-source")])).toEqual([]);
    expect(change(["/claims/1/accepted", accept("passage-in-another-source")])).toEqual([
      first,
      second,
      "accepted-nothing /claims/1/accepted/0/warning",
    ]);
  });
});

describe("an error", () => {
  test("is never silenced", () => {
    const wrong = unattributed(
      ["/claims/2/about", ["event:barometers-smuggled"]],
      ["/claims/2/accepted", accept("against-not-in-about", "unattributed-allegation")],
    );
    expect(found(wrong)).toContain("against-not-in-about /claims/2/against/0");
    expect(found(wrong)).toContain("accepted-nothing /claims/2/accepted/0/warning");
  });
});

describe("accepted-nothing", () => {
  const nothing = (place: string) => `accepted-nothing ${place}/accepted/0/warning`;

  test("is found for every kind of record", () => {
    for (const [place, code] of [
      ["/sources/0", "unattributed-allegation"],
      ["/actors/0", "event-type-needs-recipient"],
      ["/events/0", "event-type-needs-recipient"],
      ["/claims/0", "passage-in-another-source"],
    ] as const)
      expect(found(put(valid("harbour-post"), `${place}/accepted`, accept(code)))).toEqual([nothing(place)]);
  });

  test("is found where a warning is accepted twice, and for itself", () => {
    const twice = unattributed(["/claims/2/accepted", accept("unattributed-allegation", "unattributed-allegation")]);
    expect(found(twice)).toEqual(["accepted-nothing /claims/2/accepted/1/warning"]);
    const itself = unattributed(["/claims/2/accepted", accept("unattributed-allegation", "accepted-nothing")]);
    expect(found(itself)).toEqual(["accepted-nothing /claims/2/accepted/1/warning"]);
  });

  test("waits, in a stream and of one record, for rules that need other records", async () => {
    const waiting = put(valid("harbour-post"), "/claims/0/accepted", accept("passage-in-another-source"));
    expect(found(waiting)).toEqual([nothing("/claims/0")]);
    expect(lined(waiting)).toEqual([nothing("")]);
    expect(recorded(at(waiting, "/claims/0"))).toEqual([]);
    expect(await streamed(waiting, false)).toEqual([]);
    const alone = put(valid("harbour-post"), "/claims/0/accepted", accept("unattributed-allegation"));
    expect(await streamed(alone, false)).toEqual([nothing("")]);
  });

  test("waits where something is broken that such a rule may have needed", () => {
    const waiting = put(valid("harbour-post"), "/claims/0/accepted", accept("passage-in-another-source"));
    expect(found(put(waiting, "/sources/0/type", "rumour"))).toEqual(["not-in-vocabulary /sources/0/type"]);
  });

  test("says what is wrong with each", () => {
    const sentences = fixtures("invalid")
      .filter(({ name }) => name === "accepted-nothing")
      .flatMap(({ text }) => {
        const verdict = validateDataset(JSON.parse(text));
        return verdict.warnings.map((issue) => formatIssue(issue).replace(/^.*?: /, ""));
      });
    expect(sentences.sort()).toEqual([
      '"accepted-nothing" cannot be accepted; take out what silences nothing',
      '"against-not-in-about" is an error, which cannot be accepted; mend what it tells of',
      '"unattributed-allegation" is accepted, and nothing here gives that warning; take it out',
      'there is no such warning as "unatributed-allegation"; nearest is "unattributed-allegation"',
    ]);
  });
});
