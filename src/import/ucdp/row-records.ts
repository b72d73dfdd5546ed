import type {
  Actor,
  ActorId,
  AttributionStep,
  Claim,
  EventCount,
  Locator,
  ReportedEvent,
  SpeakerId,
  When,
} from "../../generated/types.js";
import { BadRow, codeIn, countIn, dayIn, requiredText, textIn, withoutDecimals } from "../shared/cells.js";
import { cut } from "../shared/cut.js";
import { importIssue } from "../shared/issue.js";
import type { RowTools } from "../shared/row-format.js";
import { slugOf } from "../shared/slug.js";
import type { TableRow } from "../shared/table-reader.js";
import { withoutUndefined } from "../shared/without-undefined.js";
import { eventNote } from "./event-note.js";
import { partiesOf } from "./parties.js";
import { violenceCodes, violenceTypes } from "./violence-types.js";
import { placeIn } from "./whereabouts.js";

export const GED = "source:ucdp-ged";

/** What a row becomes, but for who told the press. */
export interface RowTold {
  readonly actors: readonly Actor[];
  readonly event: ReportedEvent;
  /** What is claimed to have happened, on nobody's word yet. */
  readonly happened: Happened;
  /** The claim of the data set's own estimate. */
  readonly toll: Claim;
}

/** What the claim that it happened is made of, beside the row's actors and who says so. */
export interface Happened {
  readonly number: string;
  readonly statement: string;
  /** Whether the first actor is said to have attacked the others. */
  readonly isAttack: boolean;
}

export function recordsOf(row: TableRow, tools: RowTools): RowTold {
  const number = numberIn(row);
  const code = codeIn(row, "type_of_violence", violenceCodes, "1 (state-based), 2 (non-state), 3 (one-sided)");
  const slug = slugOfRow(number);
  const [id, claim, toll] = [`event:${slug}`, `claim:${slug}`, `claim:${slug}-toll`] as const;
  const { actors, participants, counts } = partiesOf(row, slug, code, claim);
  const place = placeIn(row, claim, tools);
  const when = whenOf(row, claim);
  const estimate = estimateOf(row, toll);
  const note = eventNote(row, tools);
  const isAttack = code === "3";
  const statement = statementOf(row, isAttack, place?.name);
  noteLosses(row, tools);
  return {
    actors,
    event: withoutUndefined<ReportedEvent>({
      id,
      title: cut(statement, 300),
      type: violenceTypes[code].type,
      status: "reported",
      when,
      place,
      participants,
      counts: counts.length + estimate.length > 0 ? [...counts, ...estimate] : undefined,
      claims: [claim, toll],
      identifiers: identifiersOf(row, number),
      note: note === "" ? undefined : note,
    }),
    happened: { number, statement, isAttack },
    toll: {
      id: toll,
      statement: tollOf(estimate),
      type: "assertion",
      attribution: [{ by: GED, commitment: "certain" }],
      about: [id],
      evidence: [evidenceOf(number)],
    },
  };
}

/** The number of a row, which a spreadsheet may have written with decimals. */
const numberIn = (row: TableRow): string => withoutDecimals(requiredText(row, "id", 80));

/** Where a claim stands: the row in the data set. */
const evidenceOf = (number: string): Locator => ({ type: "locator", source: GED, section: `row ${number}` });

function whenOf(row: TableRow, claim: Claim["id"]): When {
  const [earliest, latest] = [dayIn(row, "date_start"), dayIn(row, "date_end")];
  if (earliest > latest)
    throw new BadRow(
      importIssue("end-before-start", { ...row.place, column: "date_end" }, { start: earliest, end: latest }),
    );
  return { earliest, latest, basis: "coded", claim };
}

/** The numbers as printed, also where they are out of order. */
function estimateOf(row: TableRow, claim: Claim["id"]): readonly EventCount[] {
  const [low, best, high] = [countIn(row, "low"), countIn(row, "best"), countIn(row, "high")];
  if (low === undefined && best === undefined && high === undefined) return [];
  return [withoutUndefined<EventCount>({ measure: "killed", exactness: "approximate", claim, low, best, high })];
}

function tollOf([estimate]: readonly EventCount[]): string {
  const { low = "an unknown number", best = "an unknown number", high = "an unknown number" } = estimate ?? {};
  return `by the best estimate ${best} died, by the lowest ${low}, by the highest ${high}`;
}

/** Of two sides of fighting, neither is said to have begun it. */
function statementOf(row: TableRow, isAttack: boolean, place: string | undefined): string {
  const [a, b] = [requiredText(row, "side_a", 300), requiredText(row, "side_b", 300)];
  const where = place === undefined ? "" : ` at ${place}`;
  const whole = isAttack
    ? `${a} attacked ${b === "Civilians" ? "civilians" : b}${where}`
    : `${a} and ${b} fought each other${where}`;
  return cut(whole, 500);
}

function identifiersOf(row: TableRow, number: string) {
  const found = [{ scheme: "ucdp-ged", value: number }];
  for (const [scheme, column] of otherNumbers) {
    const value = withoutDecimals(textIn(row, column, 200));
    if (value !== "") found.push({ scheme, value });
  }
  return found;
}

const otherNumbers = [
  ["ucdp-relid", "relid"],
  ["ucdp-conflict", "conflict_new_id"],
  ["ucdp-dyad", "dyad_new_id"],
] as const;

const older = (["conflict", "dyad", "side_a", "side_b"] as const).map(
  (name) => [`${name}_dset_id`, `${name}_new_id`] as const,
);

const neverKept = ["active_year", "region", "date_prec"] as const;

/** What no record has: counted only where it says something that the rest of the row does not. */
function noteLosses(row: TableRow, { lose }: RowTools): void {
  for (const column of neverKept) if (row.cell(column) !== "") lose(column);
  for (const [before, now] of older) {
    const old = row.cell(before);
    if (old !== "" && old !== row.cell(now)) lose(before);
  }
  if (row.cell("geom_wkt") !== "" && !isSamePoint(row)) lose("geom_wkt");
}

function isSamePoint(row: TableRow): boolean {
  const [, longitude, latitude] = /^POINT \((\S+) (\S+)\)$/.exec(row.cell("geom_wkt")) ?? [];
  return Number(longitude) === Number(row.cell("longitude")) && Number(latitude) === Number(row.cell("latitude"));
}

/** The claim that it happened. */
export function claimOf(
  { number, statement, isAttack }: Happened,
  actors: readonly ActorId[],
  attribution: Claim["attribution"],
): Claim {
  const slug = slugOfRow(number);
  const id = `claim:${slug}` as const;
  const about = [`event:${slug}`, ...actors] as const;
  const evidence = [evidenceOf(number)] as const;
  const [first] = actors;
  if (!isAttack || first === undefined) return { id, statement, type: "assertion", about, attribution, evidence };
  return { id, statement, type: "accusation", about, against: [first], attribution, evidence };
}

const slugOfRow = (number: string) => slugOf(`ucdp ${number}`);

/** The path of who says so: the data set, the articles that it cites, and whom they heard. */
export function pathOf(articles: readonly SpeakerId[], informants: readonly SpeakerId[]): Claim["attribution"] {
  const heard = informants.length > 0 ? "uncommitted" : "certain";
  return [{ by: GED, commitment: "certain" }, ...stepOf(articles, heard), ...stepOf(informants, "certain")];
}

/** One step for all of them, since no column tells who says which part; none where there is nobody. */
function stepOf(speakers: readonly SpeakerId[], commitment: "certain" | "uncommitted"): readonly AttributionStep[] {
  const [by] = speakers;
  if (by === undefined) return [];
  const together = speakers.length === 1 ? [] : [...new Set(speakers)].slice(1);
  return [together.length === 0 ? { by, commitment } : { by, together, commitment }];
}
