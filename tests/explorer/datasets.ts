import { type Claim, type Dataset, dataset, type ReportedEvent } from "attributed-events";

/** The dataset of the package with texts that would be markup or script, were they not shown as text. */
export function hostileDataset(): Dataset {
  const evil = (text: string) => `<img src=x onerror="window.harmed=1"><script>window.harmed=2</script>\u202E${text}`;
  return {
    ...dataset,
    name: "</script><script>window.harmed=3</script>",
    sources: dataset.sources.map((source) => ({ ...source, publisher: evil("publisher") })),
    actors: dataset.actors.map((actor) => ({
      ...actor,
      names: actor.names.map((name) => ({ ...name, value: evil(name.value) })),
    })),
    events: dataset.events.map((event) => ({ ...event, title: evil("event") })),
    claims: dataset.claims.map((claim) => ({ ...claim, statement: evil("claim"), note: evil("note") })),
  };
}

const ABOUT = 250;

/** So many invented events, as many of them as a claim may be about under each claim. */
export function largeDataset(count: number): Dataset {
  const events: ReportedEvent[] = [];
  const claims: Claim[] = [];
  for (let at = 0; at < count; at += ABOUT) {
    const claim = `claim:c-${at}` as const;
    const some = Array.from({ length: Math.min(ABOUT, count - at) }, (_, index) => forecast(at + index, claim));
    events.push(...some);
    claims.push({
      id: claim,
      statement: "the Ministry of Weather gave these forecasts",
      type: "assertion",
      attribution: [{ by: "source:log", commitment: "certain" }],
      about: [...some.map(({ id }) => id), "actor:ministry-of-weather"],
      evidence: [{ type: "locator", source: "source:log" }],
    });
  }
  return { ...dataset, name: "forecasts", ...parties, events, claims };
}

function forecast(number: number, claim: Claim["id"]): ReportedEvent {
  const day = new Date(Date.UTC(1990, 0, 1 + (number % 12000))).toISOString().slice(0, 10);
  return {
    id: `event:e-${number}`,
    title: `Forecast ${number}`,
    type: "statement",
    status: "reported",
    when: { earliest: number % 3 === 0 ? null : day, latest: day, basis: "stated" },
    participants: [{ actor: "actor:ministry-of-weather", role: "speaker", claim }],
    claims: [claim],
  };
}

const parties = {
  sources: [
    {
      id: "source:log",
      type: "report",
      title: "Weather log",
      authors: [],
      language: "en",
      published: "2024-03-02",
    },
  ],
  actors: [
    {
      id: "actor:ministry-of-weather",
      type: "agency",
      names: [{ value: "Ministry of Weather", language: "en", type: "primary" }],
    },
  ],
} as const satisfies Partial<Dataset>;

/** A dataset as a record a line. */
export const toLines = ({ sources, actors, events, claims }: Dataset): string =>
  [...sources, ...actors, ...events, ...claims].map((record) => `${JSON.stringify(record)}\n`).join("");
