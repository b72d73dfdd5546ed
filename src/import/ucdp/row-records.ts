import type {
  Actor,
  AttributionStep,
  Claim,
  EventCount,
  Locator,
  ReportedEvent,
  SpeakerId,
  When,
} from "../../generated/types.js";
import { BadRow, codeIn, countIn, dayIn, requiredText, textIn } from "../shared/cells.js";
import { importIssue } from "../shared/issue.js";
import type { RowTools } from "../shared/row-format.js";
import { slugOf } from "../shared/slug.js";
import type { TableRow } from "../shared/table-reader.js";
import { eventNote } from "./event-note.js";
import { partiesOf } from "./parties.js";
import { violenceCodes, violenceTypes } from "./violence-types.js";
import { placeIn } from "./whereabouts.js";

export const GED = "source:ucdp-ged";

/** What a row becomes, but for who told the press. */
export interface RowTold {
  readonly actors: readonly Actor[];
  readonly event: ReportedEvent;
  /** The claim that it happened, with a path that has to be given to it, and the claim of the data set's own estimate. */
  readonly claim: Omit<Claim, "attribution" | "evidence">;
  readonly toll: Claim;
}

export function recordsOf(row: TableRow, tools: RowTools): RowTold {
  const number = numberIn(row);
  const code = codeIn(row, "type_of_violence", violenceCodes, "1 (state-based), 2 (non-state), 3 (one-sided)");
  const slug = slugOf(`ucdp ${number}`);
  const [id, claim, toll] = [`event:${slug}`, `claim:${slug}`, `claim:${slug}-toll`] as const;
  const { actors, participants, counts } = partiesOf(row, slug, code, claim);
  const place = placeIn(row, claim, tools);
  const when = whenOf(row, claim);
  const estimate = estimateOf(row, toll);
  const note = eventNote(row, tools);
  const statement = statementOf(row, code === "3", place?.name);
  const accusation = code === "3" && actors[0] ? { against: [actors[0].id] } : undefined;
  noteLosses(row, tools);
  return {
    actors,
    event: {
      id,
      title: [...statement].slice(0, 300).join(""),
      type: violenceTypes[code].type,
      status: "reported",
      when,
      ...(place !== undefined && { place }),
      participants,
      ...(counts.length + estimate.length > 0 && { counts: [...counts, ...estimate] }),
      claims: [claim, toll],
      identifiers: identifiersOf(row, number),
      ...(note !== "" && { note }),
    },
    claim: {
      id: claim,
      statement,
      type: accusation === undefined ? "assertion" : "accusation",
      about: [id, ...actors.map((actor) => actor.id)],
      ...accusation,
    },
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
export const numberIn = (row: TableRow): string => requiredText(row, "id", 80).replace(/\.0+$/, "");

/** Where a claim stands: the row in the data set. */
export const evidenceOf = (number: string): Locator => ({ type: "locator", source: GED, section: `row ${number}` });

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
  const [low, best, high] = (["low", "best", "high"] as const).map((column) => countIn(row, column));
  const numbers = {
    ...(low !== undefined && { low }),
    ...(best !== undefined && { best }),
    ...(high !== undefined && { high }),
  };
  return Object.keys(numbers).length === 0 ? [] : [{ measure: "killed", exactness: "approximate", claim, ...numbers }];
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
  return [...whole].slice(0, 500).join("");
}

function identifiersOf(row: TableRow, number: string) {
  const others = [
    ["ucdp-relid", "relid"],
    ["ucdp-conflict", "conflict_new_id"],
    ["ucdp-dyad", "dyad_new_id"],
  ] as const;
  const found = others.map(([scheme, column]) => ({ scheme, value: textIn(row, column, 200).replace(/\.0+$/, "") }));
  return [{ scheme: "ucdp-ged", value: number }, ...found.filter(({ value }) => value !== "")];
}

const older = ["conflict", "dyad", "side_a", "side_b"] as const;

/** What no record has: counted only where it says something that the rest of the row does not. */
function noteLosses(row: TableRow, { lose }: RowTools): void {
  for (const column of ["active_year", "region", "date_prec"]) if (row.cell(column) !== "") lose(column);
  for (const name of older) {
    const old = row.cell(`${name}_dset_id`);
    if (old !== "" && old !== row.cell(`${name}_new_id`)) lose(`${name}_dset_id`);
  }
  if (row.cell("geom_wkt") !== "" && !isSamePoint(row)) lose("geom_wkt");
}

function isSamePoint(row: TableRow): boolean {
  const [, longitude, latitude] = /^POINT \((\S+) (\S+)\)$/.exec(row.cell("geom_wkt")) ?? [];
  return Number(longitude) === Number(row.cell("longitude")) && Number(latitude) === Number(row.cell("latitude"));
}

/** The path of who says so: the data set, the articles that it cites, and whom they heard. */
export function pathOf(articles: readonly SpeakerId[], informants: readonly SpeakerId[]): Claim["attribution"] {
  const heard = informants.length > 0 ? "uncommitted" : "certain";
  return [{ by: GED, commitment: "certain" }, ...stepOf(articles, heard), ...stepOf(informants, "certain")];
}

/** One step for all of them, since no column tells who says which part; none where there is nobody. */
function stepOf(speakers: readonly SpeakerId[], commitment: "certain" | "uncommitted"): readonly AttributionStep[] {
  const [by, ...together] = new Set(speakers);
  return by === undefined ? [] : [{ by, ...(together.length > 0 && { together }), commitment }];
}
