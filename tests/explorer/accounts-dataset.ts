import { type Actor, type Claim, type Dataset, dataset, type ReportedEvent, type Source } from "attributed-events";

/**
 * Invented events as collections of news have them: two or three claims on each, by outlets that heard ministries,
 * witnesses or nobody who is named, and that differ in numbers; people, agencies with units, places, dates of every kind.
 * 100,000 of them have 222,000 claims; there are at least 400.
 */
export function accountsDataset(count: number): Dataset {
  const events: ReportedEvent[] = [];
  const claims: Claim[] = [];
  for (let number = 0; number < count; number++) {
    const accounts = claimsOn(number);
    events.push(eventOf(number, accounts));
    claims.push(...accounts);
  }
  return { ...dataset, name: "harbours", sources, actors, events, claims };
}

const day = (number: number, later = 0) =>
  new Date(Date.UTC(1990, 0, 1 + ((number * 7) % 12_000) + later)).toISOString().slice(0, 10);

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;

const places = [
  "Eastport",
  "Saltmarsh",
  "Grey Quay",
  "Upper Lock",
  "Nordhavn",
  "Port-Élan",
  "Qızıl Liman",
  "ميناء النور",
];
const outlets = ["Harbour Post", "Eastport Herald", "Quay Radio", "The Lock Keeper", "Tide Wire"];

const sources: readonly Source[] = Array.from({ length: 2000 }, (_, number) => ({
  id: `source:report-${number}`,
  type: "news-article",
  title: `What happened at ${pick(places, number)}, report ${number}`,
  publisher: pick(outlets, number),
  authors: [`Writer ${number % 60}`],
  url: `https://example.org/${number}`,
  language: "en",
  published: "2024-03-02",
  text: { sha256: number.toString(16).padStart(64, "0"), length: 4000 },
}));

/** The first claim on the agency with this number: what `cast` says, read backwards. */
const firstClaimOf = (agency: number): Claim["id"] => `claim:c-${(agency * 277) % 400}-told`;

const agencies: readonly Actor[] = Array.from({ length: 400 }, (_, number) => ({
  id: `actor:agency-${number}`,
  type: "agency",
  names: [
    {
      value: `${number < 40 ? "Ministry" : "Office"} ${number} of ${pick(places, number)}`,
      language: "en",
      type: "primary",
    },
    { value: `Nazirlik ${number}`, language: "az", type: "alias" },
  ],
  ...(number < 40 ? {} : { parent: `actor:agency-${number % 40}`, claims: [firstClaimOf(number)] }),
}));

const people: readonly Actor[] = Array.from({ length: 8000 }, (_, number) => ({
  id: `actor:person-${number}`,
  type: "person",
  names: [{ value: `Nabil Quay ${number}`, language: "en", type: "primary" }],
}));

const actors = [...agencies, ...people];

/** Who the numbered event is about, and who acts in it. */
const cast = (number: number) => ({
  id: `event:e-${number}` as const,
  agency: pick(agencies, number * 13).id,
  person: pick(people, number * 31).id,
  source: pick(sources, number * 17).id,
});

function claimsOn(number: number): Claim[] {
  const { id, agency, person, source } = cast(number);
  const place = pick(places, number);
  const at = (start: number) =>
    [
      {
        type: "text-position",
        source,
        start,
        end: start + 80,
        textFragment: { textStart: "The crew was", textEnd: `berth ${number}` },
      },
    ] as const;
  const hearsay = { type: "hearsay", source, start: 110, end: 120, phrase: "reportedly" } as const;
  const told: Claim = {
    id: `claim:c-${number}-told`,
    statement: `officers of the harbour detained a docker at berth ${number} of ${place} after a dispute over a cargo`,
    type: "announcement",
    attribution: [
      { by: source, commitment: "uncommitted" },
      {
        by: agency,
        cue: { type: "speech", source, start: 90, end: 94, phrase: "said" },
        commitment: "certain",
      },
    ],
    about: [id, agency, person],
    evidence: at(10),
  };
  const accused: Claim = {
    id: `claim:c-${number}-accused`,
    statement: `the docker of berth ${number} had moved crates out of the customs house of ${place} by night`,
    type: "accusation",
    attribution:
      number % 3 === 0
        ? [
            { by: source, commitment: "uncommitted" },
            { by: null, unnamedSpeaker: "officials", cue: hearsay, commitment: "probable" },
          ]
        : [
            { by: source, commitment: "uncommitted" },
            { by: agency, commitment: "certain" },
          ],
    about: [id, person],
    against: [person],
    evidence: at(120),
  };
  const own: Claim = {
    id: `claim:c-${number}-own`,
    statement: `${3 + (number % 9)} dockers were kept at ${place} until the evening`,
    type: "assertion",
    attribution: [{ by: source, commitment: "certain" }],
    about: [id],
    evidence: at(300),
  };
  return number % 50 < 11 ? [told, accused, own] : [told, accused];
}

function eventOf(number: number, claims: readonly Claim[]): ReportedEvent {
  const { id, agency, person } = cast(number);
  const [told] = claims;
  if (told === undefined) throw new Error("no claim");
  const claim = told.id;
  return {
    id,
    title: `Detention of a docker at berth ${number} of ${pick(places, number)}`,
    type: "detention",
    status: number % 5 === 0 ? "alleged" : "reported",
    when: { ...datesOf(number), claim },
    place: { name: pick(places, number), country: "NO", precision: 2, claim },
    participants: [
      { actor: agency, role: "detaining-authority", claim },
      { actor: person, role: "detained", claim },
    ],
    counts: claims.slice(0, 2).map((one, index) => ({
      measure: "detained",
      best: 1 + ((number + 3 * index) % 9),
      exactness: index === 0 ? "exact" : "approximate",
      claim: one.id,
    })),
    claims: claims.map(({ id: one }) => one),
  };
}

function datesOf(number: number): Pick<ReportedEvent["when"], "earliest" | "latest" | "basis" | "throughout"> {
  const [first, last] = [day(number), day(number, 5)];
  if (number % 20 === 1) return { earliest: null, latest: last, basis: "bounded" };
  if (number % 20 === 2) return { earliest: first, latest: null, basis: "bounded" };
  if (number % 20 === 3) return { earliest: null, latest: null, basis: "unstated" };
  if (number % 20 === 4)
    return { earliest: first, latest: last, basis: "stated", throughout: { from: first, to: last } };
  return number % 4 === 0
    ? { earliest: first, latest: last, basis: "relative" }
    : { earliest: first, latest: first, basis: "stated" };
}
