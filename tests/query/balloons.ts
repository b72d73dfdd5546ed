import type { AttributionStep, Claim, Dataset, Evidence, SpokenCue, SubjectId } from "../../src/index.js";

/**
 * A small invented dataset with every shape of date and every kind of speaker: what a newspaper and a radio station of a
 * country that does not exist say about weather balloons.
 */

const post = "source:harbour-post";
const radio = "source:radio-lagoon";

const passage = (start: number): Evidence => ({
  type: "text-position",
  source: post,
  start,
  end: start + 20,
  textFragment: { textStart: `Passage ${start}` },
});

const cue = (type: SpokenCue["type"], phrase: string): SpokenCue => ({
  type,
  source: post,
  start: 0,
  end: phrase.length,
  phrase,
});

const states: AttributionStep = { by: post, commitment: "certain" };
const passesOn: AttributionStep = { by: post, commitment: "uncommitted" };

const claim = (
  id: string,
  start: number,
  about: readonly SubjectId[],
  attribution: readonly AttributionStep[],
  rest: Partial<Claim> = {},
): Claim => ({
  id: `claim:${id}`,
  statement: `the ${id.replaceAll("-", " ")} holds`,
  type: "assertion",
  attribution,
  about,
  evidence: [passage(start)],
  ...rest,
});

export const balloons: Dataset = {
  schemaVersion: "1.0.0",
  name: "harbour",
  version: "1.1.0",
  language: "en",
  license: "CC0-1.0",
  sources: [
    {
      id: post,
      type: "news-article",
      title: "Balloons over the harbour",
      publisher: "Harbour Post",
      authors: ["Nil Quay"],
      url: "https://harbour-post.example/2024/05/balloons?page=1",
      language: "en",
      published: "2024-05-03",
      text: { sha256: "0".repeat(64), length: 3000 },
    },
    {
      id: radio,
      type: "broadcast",
      title: "Lagoon at noon",
      publisher: "Radio Lagoon",
      authors: [],
      language: "en",
      published: "2024-05-10",
    },
  ],
  actors: [
    {
      id: "actor:ministry-of-weather",
      type: "agency",
      names: [
        { value: "Ministry of Weather", language: "en", type: "primary" },
        { value: "Ministry of Weather and Tides of the Republic of Norland", language: "en", type: "official" },
        { value: "Weather Ministry", language: "en", type: "alias" },
        { value: "Hava və Dəniz İşləri Nazirliyi", language: "az", type: "official" },
        { value: "HDİN", language: "az", type: "abbreviation" },
      ],
      country: "NO",
    },
    {
      id: "actor:storm-office",
      type: "agency",
      names: [{ value: "Storm Office", language: "en", type: "primary" }],
      parent: "actor:ministry-of-weather",
      claims: ["claim:office-of-ministry"],
    },
    {
      id: "actor:balloon-unit",
      type: "agency",
      names: [{ value: "Balloon Unit", language: "en", type: "primary" }],
      parent: "actor:storm-office",
      claims: ["claim:unit-of-office"],
    },
    {
      id: "actor:coast-watch",
      type: "agency",
      names: [
        { value: "Coast Watch", language: "en", type: "primary" },
        { value: "the Watch", language: "en", type: "alias" },
      ],
    },
    {
      id: "actor:ada-vane",
      type: "person",
      names: [
        { value: "Ada Vane", language: "en", type: "primary" },
        { value: "Əda Vəinı", language: "az", type: "alias" },
      ],
      countedIn: "actor:kite-flyers",
      claims: ["claim:flyers-detained"],
    },
    {
      id: "actor:kite-flyers",
      type: "group",
      names: [{ value: "twelve kite flyers", language: "en", type: "primary" }],
      unnamed: true,
      size: { best: 12, exactness: "exact" },
      claims: ["claim:flyers-detained"],
    },
    {
      id: "actor:local-radio",
      type: "media",
      names: [{ value: "local radio", language: "en", type: "primary" }],
      unnamed: true,
    },
    {
      id: "actor:night-watch",
      type: "organization",
      names: [
        { value: "Night Watch", language: "en", type: "primary" },
        { value: "The Watch", language: "en", type: "alias" },
      ],
    },
    { id: "actor:norland", type: "state", names: [{ value: "Norland", language: "en", type: "primary" }] },
    {
      id: "actor:old-office",
      type: "agency",
      names: [{ value: "Old Storm Office", language: "en", type: "primary" }],
      retracted: { version: "1.1.0", reason: "It is the Storm Office", successor: "actor:storm-office" },
    },
  ],
  events: [
    {
      id: "event:detention",
      title: "Detention of twelve kite flyers",
      type: "detention",
      status: "reported",
      when: { earliest: "2024-04-29", latest: "2024-05-02", basis: "relative" },
      place: { name: "Old Harbour, Port Vane", country: "NO", precision: 2, claim: "claim:flyers-detained" },
      participants: [
        { actor: "actor:balloon-unit", role: "detaining-authority", claim: "claim:flyers-detained" },
        { actor: "actor:kite-flyers", role: "detained", legalStatus: "detained", claim: "claim:flyers-detained" },
      ],
      claims: ["claim:flyers-detained", "claim:flyers-spied"],
    },
    {
      id: "event:announcement",
      title: "Announcement by the Ministry of Weather",
      type: "statement",
      status: "reported",
      when: { earliest: "2024-05-01", latest: "2024-05-01", basis: "weekday" },
      participants: [{ actor: "actor:ministry-of-weather", role: "speaker", claim: "claim:ministry-spoke" }],
      claims: ["claim:ministry-spoke"],
    },
    {
      id: "event:watching",
      title: "Watching of the harbour",
      type: "clandestine-collection",
      status: "alleged",
      when: { earliest: null, latest: "2024-05-01", basis: "bounded" },
      participants: [{ actor: "actor:kite-flyers", role: "alleged-perpetrator", claim: "claim:flyers-spied" }],
      claims: ["claim:flyers-spied", "claim:watching-denied", "claim:watching-reportedly"],
    },
    {
      id: "event:inquiry",
      title: "Inquiry into the balloons",
      type: "investigation",
      status: "demanded",
      when: { earliest: "2024-05-02", latest: null, basis: "bounded" },
      participants: [{ actor: "actor:coast-watch", role: "investigating-authority", claim: "claim:inquiry-demanded" }],
      claims: ["claim:inquiry-demanded"],
    },
    {
      id: "event:plan",
      title: "Plan for more balloons",
      type: "statement",
      status: "intended",
      when: { earliest: null, latest: null, basis: "unstated" },
      participants: [],
      claims: ["claim:plan-exists"],
    },
    {
      id: "event:storm-season",
      title: "Storm season",
      type: "statement",
      status: "ongoing",
      when: {
        earliest: "2024-04-20",
        latest: "2024-05-05",
        throughout: { from: "2024-04-20", to: "2024-05-05" },
        basis: "stated",
      },
      participants: [{ actor: "actor:storm-office", role: "initiator", claim: "claim:season-lasts" }],
      claims: ["claim:season-lasts"],
    },
    {
      id: "event:holiday",
      title: "Harbour holiday",
      type: "statement",
      status: "reported",
      when: {
        earliest: "2024-05-01",
        latest: "2024-05-01",
        throughout: { from: "2024-05-01", to: "2024-05-01" },
        basis: "stated",
      },
      participants: [],
      claims: ["claim:holiday-held"],
    },
    {
      id: "event:misread",
      title: "Misread event",
      type: "statement",
      status: "reported",
      when: { earliest: "2024-05-01", latest: "2024-05-01", basis: "stated" },
      participants: [{ actor: "actor:coast-watch", role: "speaker", claim: "claim:misread" }],
      claims: ["claim:misread"],
      retracted: { version: "1.1.0", reason: "The words say something else" },
    },
  ],
  claims: [
    claim("unit-of-office", 900, ["actor:balloon-unit", "actor:storm-office"], [states]),
    claim("office-of-ministry", 100, ["actor:storm-office", "actor:ministry-of-weather"], [states]),
    claim(
      "flyers-detained",
      200,
      ["event:detention", "actor:kite-flyers", "actor:ada-vane", "actor:balloon-unit"],
      [states],
      { statement: "the Balloon Unit detained twelve kite flyers, Ada Vane among them" },
    ),
    claim(
      "flyers-spied",
      300,
      ["event:watching", "event:detention", "actor:kite-flyers"],
      [
        passesOn,
        { by: "actor:local-radio", cue: cue("report", "local radio reported"), commitment: "uncommitted" },
        { by: "actor:storm-office", cue: cue("accusation", "accused"), commitment: "certain" },
      ],
      { statement: "the kite flyers watched the harbour", type: "accusation", against: ["actor:kite-flyers"] },
    ),
    claim(
      "ministry-spoke",
      400,
      ["event:announcement", "actor:ministry-of-weather"],
      [
        states,
        {
          by: "actor:ministry-of-weather",
          cue: cue("factive", "underlined"),
          commitment: "certain",
          event: "event:announcement",
        },
      ],
      { statement: "the balloons belong to the ministry", type: "announcement" },
    ),
    claim(
      "watching-denied",
      500,
      ["event:watching", "actor:night-watch"],
      [passesOn, { by: "actor:night-watch", cue: cue("speech", "denied"), commitment: "denied" }],
      { statement: "anybody watched the harbour", against: ["actor:night-watch"] },
    ),
    claim(
      "watching-reportedly",
      600,
      ["event:watching", "actor:ada-vane"],
      [passesOn, { by: null, unnamedSpeaker: "nobody", cue: cue("hearsay", "reportedly"), commitment: "uncommitted" }],
      { statement: "Ada Vane watched the harbour", type: "accusation", against: ["actor:ada-vane"] },
    ),
    claim(
      "inquiry-demanded",
      700,
      ["event:inquiry", "actor:coast-watch", "actor:norland"],
      [passesOn, { by: "actor:local-radio", cue: cue("demand", "demanded"), commitment: "certain" }],
      { statement: "Norland should inquire into the balloons", type: "demand" },
    ),
    claim("plan-exists", 800, ["event:plan"], [{ by: radio, commitment: "possible" }], {
      statement: "more balloons are planned",
      evidence: [{ type: "locator", source: radio, time: "00:12:30" }],
    }),
    claim(
      "season-lasts",
      850,
      ["event:storm-season", "actor:storm-office"],
      [
        { by: radio, commitment: "uncommitted" },
        { by: post, commitment: "certain" },
      ],
      {
        statement: "the storm season lasts",
        evidence: [{ type: "locator", source: radio, time: "00:02:00" }],
      },
    ),
    claim("holiday-held", 250, ["event:holiday"], [states], { statement: "the harbour kept its holiday" }),
    claim("misread", 950, ["event:misread", "actor:coast-watch"], [states], {
      retracted: { version: "1.1.0", reason: "The words say something else" },
    }),
  ],
};
