import type { Actor, ActorId, AttributionStep, Dataset, EventCount, Place, Source } from "../../src/generated/types.js";
import type { UcdpRow } from "./ucdp-row.js";

/** Words for whoever holds an office or stood by: nobody's name, and in another row somebody else's. */
const description = /\b(army|authorit|civilian|commander|local|milit|offic|police|relative|resid|source|spokes|wit)/i;

const ged = "source:ucdp-ged";
const document = { type: "other", authors: [], language: "und" } as const;
const killed = { measure: "killed", exactness: "approximate" } as const;
const assertion = { type: "assertion" } as const;
const clash = { type: "armed-clash", roles: ["belligerent", "belligerent"] } as const;
const attack = { type: "attack-on-civilians", roles: ["alleged-perpetrator", "target"] } as const;

/** Rows of UCDP GED as a dataset: what `docs/coded-data.md` says, and no more than the rows do. */
export function ucdpDataset(rows: readonly UcdpRow[]): Dataset {
  const [sources, actors] = [new Map<string, Source>(), new Map<string, Actor>()];
  function articleOf(citation: string, at: number, all: readonly string[]) {
    const key = `${citation} ${at - all.indexOf(citation)}`; // Two alike in one row are two: the row counts them.
    const [, publisher, published = null, title] = /^"(.+?),(\d{4}-\d\d-\d\d),(.*)"$/s.exec(citation) ?? [];
    const cited = publisher ? { title: title?.trim() || null, publisher } : { title: null, note: citation };
    const id = `source:article-${sources.size + 1}` as const;
    if (!sources.has(key)) sources.set(key, { ...document, id, published, ...cited });
    return sources.get(key)?.id ?? id;
  }
  function actorOf(key: string, name: string, id: ActorId, type: Actor["type"], rest: Partial<Actor> = {}) {
    const names = [{ value: name, language: "en", type: "primary" }] as const;
    if (!actors.has(key)) actors.set(key, { id, type, names, ...rest });
    return actors.get(key)?.id ?? id;
  }
  function sideOf(name: string, id: string, state = "") {
    const type = name === "Civilians" ? "group" : state ? "state" : "organization";
    return actorOf(name, name, `actor:ucdp-${id}`, type, { identifiers: [{ scheme: "ucdp-actor", value: id }] });
  }
  function informantOf(name: string, row: string) {
    const id = `actor:informant-${actors.size + 1}` as const;
    if (!description.test(name)) return actorOf(name, name, id, "organization");
    return actorOf(`${name} in row ${row}`, name, id, "group", { unnamed: true });
  }
  function deadOf(row: UcdpRow) {
    const dead = new Map<ActorId, number>();
    const add = (actor: ActorId, number: string) => dead.set(actor, (dead.get(actor) ?? 0) + Number(number));
    add(sideOf(row.side_a, row.side_a_new_id, row.gwnoa), row.deaths_a);
    add(sideOf(row.side_b, row.side_b_new_id, row.gwnob), row.deaths_b);
    if (row.deaths_civilians !== "0") add(sideOf("Civilians", "1"), row.deaths_civilians);
    const unknown = ["people of unknown side", `actor:unknown-${row.id}`, "group", { unnamed: true }] as const;
    if (row.deaths_unknown !== "0") add(actorOf(row.id, ...unknown), row.deaths_unknown);
    return dead;
  }
  function stepsOf(row: UcdpRow): readonly AttributionStep[] {
    const citations = row.number_of_sources === "-1" ? [row.source_article] : row.source_article.split(/(?<=");(?=")/);
    const names = row.source_original.split(/[;,\n]| and /).map((name) => name.trim());
    const informants = names.filter(Boolean).map((name) => informantOf(name, row.id));
    const articles = stepOf(citations.map(articleOf), informants.length > 0 ? "uncommitted" : "certain");
    return [{ by: ged, commitment: "certain" }, ...articles, ...stepOf(informants, "certain")];
  }
  function recordsOf(row: UcdpRow): Pick<Dataset, "events" | "claims"> {
    const [id, claim, toll] = [`event:ucdp-${row.id}`, `claim:ucdp-${row.id}`, `claim:ucdp-${row.id}-toll`] as const;
    const { side_a: a, side_b: b, where_coordinates: name } = row;
    const isAttack = row.type_of_violence === "3";
    const [{ type, roles }, dead] = [isAttack ? attack : clash, deadOf(row)];
    const what = isAttack ? `${a} attacked civilians at ${name}` : `${a} and ${b} fought each other at ${name}`;
    const estimate = `by the best estimate ${row.best} died, by the lowest ${row.low}, by the highest ${row.high}`;
    const accusation = { type: "accusation", against: [sideOf(a, row.side_a_new_id)] } as const;
    const about = [id, ...dead.keys()];
    const attribution = stepsOf(row);
    const evidence = [{ type: "locator", source: ged, section: `row ${row.id}` }] as const;
    const counts: EventCount[] = [...dead].map(([group, best]) => ({ ...killed, group, claim, best }));
    const [earliest, latest] = [row.date_start.slice(0, 10), row.date_end.slice(0, 10)];
    const when = { earliest, latest, basis: "coded", claim } as const;
    const coordinates = { latitude: Number(row.latitude), longitude: Number(row.longitude) };
    const place: Place = { name, precision: Number(row.where_prec) as Place["precision"], coordinates, claim };
    const participants = [...dead.keys()].map((actor, at) => ({ actor, role: roles[at] ?? "killed", claim }) as const);
    counts.push({ ...killed, claim: toll, low: Number(row.low), best: Number(row.best), high: Number(row.high) });
    const told = { when, place, participants, counts, claims: [claim, toll], status: "reported" } as const;
    return {
      events: [{ id, title: what, type, identifiers: [{ scheme: "ucdp-ged", value: row.id }], ...told }],
      claims: [
        { ...(isAttack ? accusation : assertion), id: claim, statement: what, attribution, about, evidence },
        { ...assertion, id: toll, statement: estimate, attribution: attribution.slice(0, 1), about: [id], evidence },
      ],
    };
  }

  const records = rows.map(recordsOf);
  const itself: Source = { ...document, id: ged, title: "UCDP Georeferenced Event Dataset", published: null };
  return {
    $schema: "https://unpkg.com/attributed-events@1/schemas/attributed-events.schema.json",
    ...{ schemaVersion: "1.0.0", name: "ucdp-ged", version: "1.0.0", language: "en", license: "CC-BY-4.0" },
    sources: [itself, ...sources.values()],
    actors: [...actors.values()],
    events: records.flatMap(({ events }) => events),
    claims: records.flatMap(({ claims }) => claims),
  };
}

/** One step for all of them, since no column tells who says which part; none where there is nobody. */
function stepOf(speakers: readonly (`source:${string}` | ActorId)[], commitment: "certain" | "uncommitted") {
  const [by, ...together] = new Set(speakers);
  return by === undefined ? [] : [{ by, ...(together.length > 0 && { together }), commitment }];
}
