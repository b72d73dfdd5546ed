import { describe, expect, test } from "vitest";
import { validateDataset } from "../../../src/validate.js";
import { at, found, foundAfter, type Json, put, valid } from "../edited.js";

/** The pointers of every id in a value that is not the id of its own record. */
function references(value: Json, pointer = ""): string[] {
  if (typeof value === "string")
    return /^(source|actor|event|claim):/.test(value) && !/^\/\w+\/\d+\/id$/.test(pointer) ? [pointer] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => references(child, `${pointer}/${key}`));
}

describe("unresolved-reference", () => {
  const pointers = [...references(valid("conviction"))];

  test("has every reference of the fixture to try", () => {
    expect(pointers.length).toBeGreaterThan(60);
  });

  test.each(pointers)("is found at %s", (pointer) => {
    const id = at(valid("conviction"), pointer);
    expect(foundAfter("conviction", [pointer, `${id}-gone`])).toContain(`unresolved-reference ${pointer}`);
  });
});

describe("claim-not-about-event", () => {
  const other = "claim:office-of-ministry";
  test.each(["/events/1/when/claim", "/events/1/participants/0/claim", "/events/1/claims/1"])(
    "is found at %s",
    (pointer) => {
      expect(foundAfter("harbour-post", [pointer, other])).toContain(`claim-not-about-event ${pointer}`);
    },
  );

  test("is found where a place or a count names another claim", () => {
    const place = { name: "the pier", precision: 1, claim: "claim:sailors-smuggled" };
    expect(foundAfter("harbour-post", ["/events/0/place", place])).toEqual([
      "claim-not-about-event /events/0/place/claim",
    ]);
    expect(foundAfter("harbour-post", ["/events/0/counts/0/claim", "claim:sailors-smuggled"])).toEqual([
      "claim-not-about-event /events/0/counts/0/claim",
    ]);
  });

  test("is found from the claim's side as well", () => {
    expect(foundAfter("harbour-post", ["/claims/3/about/2", "event:sailors-held"])).toEqual([
      "claim-not-about-event /claims/3/about/2",
    ]);
  });
});

describe("rests-on-retracted", () => {
  const gone = { version: "1.1.0", reason: "It was misread." };

  test("is found wherever a standing record names the claim, but not among other claims of an event", () => {
    expect(foundAfter("harbour-post", ["/claims/0/retracted", gone])).toEqual([
      "rests-on-retracted /actors/2/claims/0",
      "rests-on-retracted /events/0/when/claim",
      "rests-on-retracted /events/0/participants/0/claim",
      "rests-on-retracted /events/0/participants/1/claim",
      "rests-on-retracted /events/0/counts/0/claim",
    ]);
  });

  test("is found where no claim of an event stands", () => {
    expect(foundAfter("harbour-post", ["/claims/2/retracted", gone])).toEqual([
      "rests-on-retracted /events/1/participants/0/claim",
      "rests-on-retracted /events/1/claims",
    ]);
  });

  test("is not found in a record that was withdrawn as well", () => {
    expect(foundAfter("harbour-post", ["/claims/2/retracted", gone], ["/events/1/retracted", gone])).toEqual([]);
  });
});

describe("dated-after-publication", () => {
  const when = { basis: "stated" };
  const told = { from: "2024-03-06", to: "2024-03-06" };

  test.each([
    ["reported", "2024-03-06", "2024-03-06", []],
    ["reported", null, "2024-03-07", ["dated-after-publication /events/0/when/latest"]],
    ["reported", "2024-03-07", null, ["dated-after-publication /events/0/when/earliest"]],
    ["ongoing", null, "2024-12-31", []],
    ["intended", "2024-03-07", "2024-03-08", []],
    ["demanded", null, "2025-01-01", []],
  ])("of what is %s, from %s to %s", (status, earliest, latest, expected) => {
    const changes = [
      ["/events/0/status", status],
      ["/events/0/when", { ...when, earliest, latest, ...(status === "ongoing" && { throughout: told }) }],
    ] as const;
    expect(foundAfter("harbour-post", ...changes)).toEqual(expected);
  });

  test("reads the days on which it is known to have been going on", () => {
    const throughout = { from: "2024-03-05", to: "2024-03-07" };
    const changes = [["/events/0/when", { ...when, earliest: null, latest: null, throughout }]] as const;
    expect(foundAfter("harbour-post", ...changes)).toEqual(["dated-after-publication /events/0/when/throughout/to"]);
  });

  test.each([
    ["2024-03", "2024-03-31", []],
    ["2024-03", "2024-04-01", ["dated-after-publication /events/0/when/latest"]],
    ["2024", "2024-12-31", []],
    [null, "2025-01-01", []],
  ])("takes a document of %s to be no earlier than it can be: %s", (published, latest, expected) => {
    const changes = [
      ["/sources/0/published", published],
      ["/events/0/when", { ...when, earliest: null, latest }],
    ] as const;
    expect(foundAfter("harbour-post", ...changes)).toEqual(expected);
  });

  test("counts from the last of several sources", () => {
    const later = {
      id: "source:radio",
      type: "broadcast",
      title: "News",
      authors: [],
      language: "en",
      published: "2024-03-09",
    };
    const claim = {
      id: "claim:held-longer",
      statement: "the sailors were held",
      type: "assertion",
      attribution: [{ by: "source:radio", commitment: "certain" }],
      about: ["event:sailors-held"],
      evidence: [{ type: "locator", source: "source:radio" }],
    };
    const changes = [
      ["/sources/1", later],
      ["/claims/4", claim],
      ["/events/0/claims/2", "claim:held-longer"],
      ["/events/0/when", { ...when, earliest: null, latest: "2024-03-09" }],
    ] as const;
    expect(foundAfter("harbour-post", ...changes)).toEqual([]);
  });
});

describe("claims-out-of-order", () => {
  const at = (start: number, source = "source:harbour-post") => ({
    type: "text-position",
    source,
    start,
    end: start + 9,
    textFragment: { textStart: "The sailors" },
  });
  const nowhere = (source = "source:harbour-post") => ({ type: "locator", source, page: "1" });
  const radio = { type: "broadcast", title: "News", authors: [], language: "en", published: "2024-03-06" };
  const text = { sha256: "0".repeat(64), length: 247 };

  /** What is found of an event whose claims have these first passages, in this order. */
  const ofPassages = (...passages: readonly { readonly source: string }[]) => {
    const about = ["event:sailors-held", "actor:storm-office", "actor:three-sailors", "actor:ministry-of-weather"];
    const claims = passages.map((passage, index) => ({
      id: index === 0 ? "claim:three-held" : `claim:said-${index}`,
      statement: "the Storm Office held three sailors",
      type: "assertion",
      attribution: [{ by: passage.source, commitment: "certain" }],
      about,
      evidence: [passage],
    }));
    const dataset = valid("harbour-post");
    put(dataset, "/sources/1", { ...radio, id: "source:radio", text });
    put(
      dataset,
      "/events/0/claims",
      claims.map(({ id }) => id),
    );
    put(dataset, "/events/0/when", { earliest: null, latest: null, basis: "unstated" });
    put(dataset, "/claims/0", claims[0] as unknown as Json);
    put(dataset, "/claims/1/about", ["actor:storm-office", "actor:ministry-of-weather"]);
    for (const [index, claim] of claims.entries()) if (index > 0) put(dataset, `/claims/${index + 3}`, claim as Json);
    return found(dataset);
  };
  const outOfOrder = (place: number) => [`claims-out-of-order /events/0/claims/${place}`];

  test.each([
    ["as they begin", [at(0), at(5), at(5), at(9)], []],
    ["one before another", [at(5), at(4)], outOfOrder(1)],
    ["one before another behind one without a position", [at(5), nowhere(), at(4)], outOfOrder(2)],
    ["without positions", [nowhere(), nowhere()], []],
    ["by source", [at(90), at(3, "source:radio")], []],
    ["by source, the other way round", [at(3, "source:radio"), at(90)], outOfOrder(1)],
    ["by source, without positions", [nowhere("source:radio"), nowhere()], outOfOrder(1)],
  ])("%s", (_, passages, expected) => {
    expect(ofPassages(...passages)).toEqual(expected);
  });
});

describe("throughout-outside-bounds", () => {
  const of = (earliest: string | null, latest: string | null, from: string, to: string) =>
    foundAfter("harbour-post", ["/events/0/when", { earliest, latest, throughout: { from, to }, basis: "stated" }]);
  const from = "throughout-outside-bounds /events/0/when/throughout/from";
  const to = "throughout-outside-bounds /events/0/when/throughout/to";

  test.each([
    ["2024-03-01", "2024-03-04", "2024-03-01", "2024-03-04", []],
    [null, null, "2024-03-02", "2024-03-02", []],
    ["2024-03-02", null, "2024-03-01", "2024-03-03", [from]],
    [null, "2024-03-02", "2024-03-01", "2024-03-03", [to]],
    ["2024-03-02", "2024-03-03", "2024-03-01", "2024-03-04", [from, to]],
    ["2024-03-01", "2024-03-04", "2024-03-03", "2024-03-02", [to]],
  ])("from %s to %s, throughout from %s to %s", (earliest, latest, first, last, expected) => {
    expect(of(earliest, latest, first, last)).toEqual(expected);
  });
});

describe("a count", () => {
  test.each(["group", "organization", "agency", "state"])("counts the people of any actor: of a %s", (type) => {
    const counted = ["/events/0/counts/0/group", "actor:ministry-of-weather"] as const;
    const ofType = foundAfter("harbour-post", [...counted], ["/actors/0/type", type]);
    expect(ofType.filter((issue) => issue.includes("counts"))).toEqual([]);
  });

  test("leaves a dataset valid where its numbers are out of order", () => {
    const verdict = validateDataset(put(valid("harbour-post"), "/events/0/counts/0/low", 4));
    expect(verdict.ok).toBe(true);
    expect(verdict.warnings.map(({ code }) => code)).toEqual(["count-out-of-order"]);
  });
});

describe("other-without-note", () => {
  test("is silent where the event says what it is", () => {
    expect(foundAfter("harbour-post", ["/events/2/type", "other"])).toEqual(["other-without-note /events/2/type"]);
    expect(foundAfter("harbour-post", ["/events/2/type", "other"], ["/events/2/note", "A regatta."])).toEqual([]);
  });
});

describe("count-disagrees-with-group-size", () => {
  const code = "count-disagrees-with-group-size /events/0/counts/0";
  const counted = (count: object, size: object, measure = "detained") =>
    foundAfter(
      "harbour-post",
      ["/events/0/counts/0", { measure, group: "actor:three-sailors", claim: "claim:three-held", ...count }],
      ["/actors/2/size", { ...size }],
    );
  const exactly = (best: number) => ({ best, exactness: "exact" });

  test.each([
    ["as many", exactly(3), exactly(3), []],
    ["more", exactly(4), exactly(3), [code]],
    ["fewer, though the whole group is detained", exactly(2), exactly(3), [code]],
    ["at least fewer", { low: 2, exactness: "at-least" }, exactly(3), []],
    ["at least more", { best: 4, exactness: "at-least" }, exactly(3), [code]],
    ["at most more", { best: 4, exactness: "at-most" }, exactly(3), []],
    ["at most fewer", { best: 2, exactness: "at-most" }, exactly(3), [code]],
    ["about more", { best: 4, exactness: "approximate" }, exactly(3), []],
    ["within the range", exactly(4), { low: 3, high: 5, exactness: "exact" }, []],
    ["above the range", exactly(6), { low: 3, high: 5, exactness: "exact" }, [code]],
  ])("%s", (_, count, size, expected) => {
    expect(counted(count, size)).toEqual(expected);
  });

  test("lets a part of the group be counted in another way", () => {
    expect(counted(exactly(1), exactly(3), "injured")).toEqual([]);
    expect(counted(exactly(4), exactly(3), "injured")).toEqual([code]);
  });
});

describe("cycles", () => {
  test("are each found once, at the record of the circle that comes first", () => {
    const dataset = valid("harbour-post");
    const agency = at(dataset, "/actors/0");
    const ring = (name: string, next: string) => ({
      ...(agency as object),
      id: `actor:${name}`,
      parent: `actor:${next}`,
      claims: ["claim:office-of-ministry"],
    });
    const pairs = [
      ["tail", "b"],
      ["a", "b"],
      ["b", "c"],
      ["c", "a"],
      ["self", "self"],
      ["end", "storm-office"],
    ] as const;
    for (const [place, [name, next]] of pairs.entries()) put(dataset, `/actors/${place + 3}`, ring(name, next));
    expect(found(dataset).filter((line) => line.startsWith("agency-cycle"))).toEqual([
      "agency-cycle /actors/4/parent",
      "agency-cycle /actors/7/parent",
    ]);
  });
});

describe("positions", () => {
  test("count code points", () => {
    const cue = { type: "speech", source: "source:harbour-post", start: 0, end: 6, phrase: "said ⛵" };
    expect(foundAfter("harbour-post", ["/claims/0/attribution/1/cue", cue])).toEqual([]);
    const astral = { ...cue, phrase: "said 😀" };
    expect(foundAfter("harbour-post", ["/claims/0/attribution/1/cue", astral])).toEqual([]);
    expect(foundAfter("harbour-post", ["/claims/0/attribution/1/cue", { ...astral, end: 7 }])).toEqual([
      "span-length /claims/0/attribution/1/cue",
    ]);
  });

  test("may end where the text does", () => {
    const length = at(valid("harbour-post"), "/sources/0/text/length");
    expect(foundAfter("harbour-post", ["/claims/0/evidence/0/end", length])).toEqual([]);
    expect(foundAfter("harbour-post", ["/claims/0/evidence/0/end", Number(length) + 1])).toEqual([
      "evidence-out-of-range /claims/0/evidence/0/end",
    ]);
  });
});
