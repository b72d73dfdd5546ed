import { roleValues } from "../../generated/vocabulary-values.js";
import { heardIn } from "../../records/attribution-path.js";
import { isIdOf } from "../../records/kinds.js";
import { currentRecords, type Reading } from "../reading/reading.js";
import { type Marks, marks } from "./likeness.js";
import { piecesOf, type Stretches } from "./stretches.js";

/** The parts an actor can have in a passage: it is spoken of, speaks, is accused, or has a role in what happens there. */
const parts: ReadonlyMap<string, number> = new Map(
  ["about", "speaks", "against", ...roleValues].map((part, at) => [part, at]),
);

/** Passages are compared in pieces of this length, so that two that nearly coincide share most of theirs. */
const PIECE = 64;

/** For each actor of a reading where it does what. */
export function doingsOf(
  reading: Reading,
  stretchesByClaim: ReadonlyMap<string, Stretches>,
): ReadonlyMap<string, Marks> {
  const found = new Map<string, number[]>();
  const note = (actor: string, part: string, pieces: readonly number[]) => {
    const doings = found.get(actor) ?? [];
    if (doings.length === 0) found.set(actor, doings);
    for (const piece of pieces) doings.push(piece * parts.size + (parts.get(part) ?? 0));
  };
  const piecesByClaim = new Map<string, readonly number[]>();
  for (const { id, about, against = [], attribution } of currentRecords(reading, "claims")) {
    const pieces = piecesOf(stretchesByClaim.get(id) ?? [], PIECE);
    piecesByClaim.set(id, pieces);
    for (const subject of about) if (isIdOf("actor", subject)) note(subject, "about", pieces);
    for (const actor of against) note(actor, "against", pieces);
    for (const step of attribution)
      for (const speaker of heardIn(step)) if (isIdOf("actor", speaker)) note(speaker, "speaks", pieces);
  }
  for (const { participants } of currentRecords(reading, "events"))
    for (const { actor, role, claim } of participants) note(actor, role, piecesByClaim.get(claim) ?? []);
  return new Map([...found].map(([actor, doings]) => [actor, marks(doings)]));
}
