import type { Actor, Claim, EventCount, Participant, ReportedEvent, Source } from "../../generated/types.js";
import { BadRow, countIn, requiredText, textIn } from "../shared/cells.js";
import { cut } from "../shared/cut.js";
import { importIssue } from "../shared/issue.js";
import type { RowRecords, RowTools } from "../shared/row-format.js";
import { slugOf } from "../shared/slug.js";
import type { TableRow } from "../shared/table-reader.js";
import { acledActor } from "./actors.js";
import { type SubEventType, subEventTypes } from "./event-types.js";
import { placeIn } from "./place.js";
import { whenIn } from "./when.js";

export const ACLED = "source:acled";
const longestNote = 2000;

/** A row as an event, the claim that it happened, and where people died the claim of how many. */
export function recordsOf(row: TableRow, tools: RowTools): RowRecords {
  const number = requiredText(row, "event_id_cnty", 80);
  const subtype = requiredText(row, "sub_event_type", 200);
  const kind = kindOf(row, subtype);
  const slug = slugOf(`acled ${number}`);
  const [id, claim] = [`event:${slug}`, `claim:${slug}`] as const;
  const parties = partiesOf(row, number, kind, claim);
  const sources = outletsOf(row, slug);
  const place = placeIn(row, claim, tools);
  const note = noteOf(row, subtype, kind, tools);
  const toll = tollOf(row, slug, id, number, tools);
  const isHarm = kind.roles[0] === "alleged-perpetrator";
  const [first] = parties.ones;
  noteLosses(row, tools);
  const event: ReportedEvent = {
    id,
    title: cut(`${subtype} at ${place?.name ?? textIn(row, "location", 300)}`, 300),
    type: kind.type,
    status: "reported",
    when: whenIn(row, claim),
    ...(place !== undefined && { place }),
    participants: parties.participants,
    ...(toll !== undefined && { counts: [toll.count] }),
    claims: [claim, ...(toll === undefined ? [] : [toll.claim.id])],
    identifiers: [{ scheme: "acled", value: number }],
    ...(note !== "" && { note }),
  };
  const happened: Claim = {
    id: claim,
    statement: statementOf(row, subtype, kind),
    type: isHarm && first !== undefined ? "accusation" : "assertion",
    attribution: pathOf(sources),
    about: [id, ...new Set(parties.actors.map((actor) => actor.id))],
    ...(isHarm && first !== undefined && { against: [first.id] }),
    evidence: [{ type: "locator", source: ACLED, section: `row ${number}` }],
  };
  const own = [event, happened, ...(toll === undefined ? [] : [toll.claim])];
  return { place: row.place, shared: [...sources, ...parties.actors], own };
}

function kindOf(row: TableRow, subtype: string): SubEventType {
  const kind = Object.hasOwn(subEventTypes, subtype) ? subEventTypes[subtype] : undefined;
  if (kind !== undefined) return kind;
  const facts = { found: subtype, wanted: "ACLED's sub-event types" };
  throw new BadRow(importIssue("not-a-code", { ...row.place, column: "sub_event_type" }, facts));
}

interface Parties {
  readonly ones: readonly Actor[];
  readonly actors: readonly Actor[];
  readonly participants: readonly Participant[];
}

/** Both actors, and those that the row names beside them. */
function partiesOf(row: TableRow, number: string, { roles }: SubEventType, claim: Claim["id"]): Parties {
  const named = (column: string) => {
    const names = textIn(row, column)
      .split(";")
      .map((name) => name.trim());
    return names.filter((name) => name !== "").map((name) => acledActor(name, number));
  };
  const [ones, besideOnes, others, besideOthers] = ["actor1", "assoc_actor_1", "actor2", "assoc_actor_2"].map(named);
  const isFight = roles[0] === "belligerent";
  const withRole = (actors: readonly Actor[] = [], role: Participant["role"]) =>
    actors.map((actor) => ({ actor: actor.id, role, claim }) as const);
  return {
    ones: ones ?? [],
    actors: [ones, others, besideOnes, besideOthers].flatMap((list) => list ?? []),
    participants: [
      ...withRole(ones, roles[0]),
      ...withRole(others, roles[1]),
      ...withRole(besideOnes, "ally"),
      ...withRole(besideOthers, isFight ? "ally" : roles[1]),
    ],
  };
}

/** The outlets of a row: ACLED names no article. */
function outletsOf(row: TableRow, slug: string): readonly Source[] {
  const scale = textIn(row, "source_scale", 200);
  const outlets = textIn(row, "source")
    .split(";")
    .map((name) => cut(name.trim(), 200));
  return [...new Set(outlets.filter((name) => name !== ""))].map((publisher) => ({
    id: `source:${slugOf(`${slug} ${publisher}`)}`,
    type: "other",
    title: null,
    publisher,
    authors: [],
    language: "und",
    published: null,
    ...(scale !== "" && { note: `What ${publisher} reported of ACLED's event; scale of the row's sources: ${scale}.` }),
  }));
}

function pathOf(sources: readonly Source[]): Claim["attribution"] {
  const [by, ...together] = sources.map(({ id }) => id);
  const document = { by: ACLED, commitment: "certain" } as const;
  if (by === undefined) return [document];
  return [document, { by, ...(together.length > 0 && { together }), commitment: "certain" }];
}

function statementOf(row: TableRow, subtype: string, { roles }: SubEventType): string {
  const [one, other] = [textIn(row, "actor1", 300), textIn(row, "actor2", 300)];
  const where = ` at ${textIn(row, "location", 300)}`;
  const coded = `what ACLED codes as “${subtype}”`;
  if (one === "") return cut(`there was ${coded}${where}`, 500);
  if (roles[0] === "belligerent" && other !== "") return cut(`${one} and ${other} fought each other${where}`, 500);
  if (roles[0] === "alleged-perpetrator")
    return cut(`${one} carried out ${coded}${other === "" ? "" : ` against ${other}`}${where}`, 500);
  return cut(`${one}${other === "" ? "" : ` and ${other}`} took part in ${coded}${where}`, 500);
}

/** What ACLED tells in its own words. An event of type `other` says there what it is. */
function noteOf(row: TableRow, subtype: string, { type }: SubEventType, { lose }: RowTools): string {
  const notes = textIn(row, "notes", 1_000_000);
  const isWhole = notes.length <= longestNote;
  if (!isWhole) lose("notes");
  const note = isWhole ? notes : `${cut(notes, longestNote - 1)}…`;
  return note === "" && type === "other" ? `ACLED's type: ${subtype}.` : note;
}

interface Toll {
  readonly claim: Claim;
  readonly count: EventCount;
}

/** Their estimate, on their own word. A 0 can mean that nobody knows. */
function tollOf(
  row: TableRow,
  slug: string,
  event: ReportedEvent["id"],
  number: string,
  { lose }: RowTools,
): Toll | undefined {
  const best = countIn(row, "fatalities");
  if (best === 0) lose("fatalities");
  if (best === undefined || best === 0) return undefined;
  const id = `claim:${slug}-toll` as const;
  return {
    claim: {
      id,
      statement: `${best} died, as far as is reported`,
      type: "assertion",
      attribution: [{ by: ACLED, commitment: "certain" }],
      about: [event],
      evidence: [{ type: "locator", source: ACLED, section: `row ${number}` }],
    },
    count: { measure: "killed", best, exactness: "approximate", claim: id },
  };
}

const lost = [
  ...["disorder_type", "inter1", "inter2", "interaction", "civilian_targeting", "region", "admin1", "admin2"],
  ...["admin3", "tags", "timestamp", "population_best"],
];

function noteLosses(row: TableRow, { lose }: RowTools): void {
  for (const column of lost) if (row.cell(column) !== "") lose(column);
}
