import { roleValues } from "../../generated/vocabulary-values.js";
import { heardIn } from "../../records/attribution-path.js";
import { isIdOf } from "../../records/kinds.js";
import { currentRecords, type Reading } from "../reading/reading.js";
import { type Marks, marks } from "./likeness.js";
import { piecesOf, type Stretches } from "./stretches.js";

/** The parts an actor can have in a passage: it is spoken of, speaks, is accused, or has a role in what happens there. */
const [ABOUT, SPEAKS, AGAINST] = [0, 1, 2];
const roles: ReadonlyMap<string, number> = new Map(roleValues.map((role, at) => [role, 3 + at]));
const PARTS = 3 + roleValues.length;

/** Passages are compared in pieces of this length, so that two that nearly coincide share most of theirs. */
const PIECE = 128;

/** Whoever does more is known by what comes first. */
const MOST = 256;

/** For each actor of a reading where it does what. */
export function doingsOf(
  reading: Reading,
  stretchesByClaim: ReadonlyMap<string, Stretches>,
): ReadonlyMap<string, Marks> {
  const found = new Map<string, number[]>();
  const note = (actor: string, part: number, pieces: readonly number[]) => {
    let doings = found.get(actor);
    if (doings === undefined) {
      doings = [];
      found.set(actor, doings);
    }
    for (const piece of pieces) doings.push(piece * PARTS + part);
  };
  const piecesByClaim = new Map<string, readonly number[]>();
  for (const { id, about, against = [], attribution } of currentRecords(reading, "claims")) {
    const pieces = piecesOf(stretchesByClaim.get(id) ?? [], PIECE);
    piecesByClaim.set(id, pieces);
    for (const subject of about) if (isIdOf("actor", subject)) note(subject, ABOUT, pieces);
    for (const actor of against) note(actor, AGAINST, pieces);
    for (const step of attribution)
      for (const speaker of heardIn(step)) if (isIdOf("actor", speaker)) note(speaker, SPEAKS, pieces);
  }
  for (const { participants } of currentRecords(reading, "events"))
    for (const { actor, role, claim } of participants)
      note(actor, roles.get(role) ?? 0, piecesByClaim.get(claim) ?? []);
  return new Map([...found].map(([actor, doings]) => [actor, firstOf(marks(doings))]));
}

const firstOf = (doings: Marks): Marks => (doings.length > MOST ? Array.from(doings).slice(0, MOST) : doings);
