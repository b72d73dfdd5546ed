import type { Actor, EventCount, Participant } from "../../generated/types.js";
import { countIn, requiredText, withoutDecimals } from "../shared/cells.js";
import { countryOfName } from "../shared/country-of-name.js";
import { remembering } from "../shared/remembering.js";
import { slugOf } from "../shared/slug.js";
import type { TableRow } from "../shared/table-reader.js";
import { type ViolenceCode, violenceTypes } from "./violence-types.js";

const UNKNOWN = "people of unknown side";

/** A side, as an actor: `side_a_new_id` is its number in every version of the data. */
function sideOf(row: TableRow, side: "a" | "b"): Actor {
  const number = withoutDecimals(requiredText(row, `side_${side}_new_id`, 80));
  const name = requiredText(row, `side_${side}`, 300);
  const state = withoutDecimals(row.cell(`gwno${side}`).trim());
  return side === "b" && name === "Civilians" ? civilians : sideCalled(`${number}\t${state}\t${name}`);
}

const sideCalled = remembering((key): Actor => {
  const [number = "", state = "", name = ""] = key.split("\t");
  const country = countryOfName(name.replace(/^Government of (?:the )?/i, ""));
  return {
    id: `actor:${slugOf(`ucdp ${number}`)}`,
    type: state === "" ? "organization" : "state",
    names: [{ value: name, language: "en", type: "primary" }],
    ...(state !== "" && country !== undefined && { country }),
    identifiers: [
      { scheme: "ucdp-actor", value: number },
      ...(state === "" ? [] : [{ scheme: "gwno", value: state.slice(0, 200) }]),
    ],
  };
});

/** UCDP has them as side B of every one-sided attack, as its actor 1. */
const civilians: Actor = {
  id: "actor:ucdp-1",
  type: "group",
  names: [{ value: "Civilians", language: "en", type: "primary" }],
  identifiers: [{ scheme: "ucdp-actor", value: "1" }],
};

function ofUnknownSide(row: string): Actor {
  const names = [{ value: UNKNOWN, language: "en", type: "primary" }] as const;
  return { id: `actor:${row}-unknown-side`, type: "group", names, unnamed: true };
}

/** Who took part in what a row tells of, in what role, and how many of whom it counts as dead. */
export interface Parties {
  readonly actors: readonly Actor[];
  readonly participants: readonly Participant[];
  readonly counts: readonly EventCount[];
}

/**
 * The sides and the dead of a row. A cell without a number counts nobody, and neither do the zeros of one-sided violence, where
 * the format has a 0 for both sides whatever happened.
 */
export function partiesOf(row: TableRow, slug: string, code: ViolenceCode, claim: Participant["claim"]): Parties {
  const { roles } = violenceTypes[code];
  const isAttack = code === "3";
  const [a, b] = [sideOf(row, "a"), sideOf(row, "b")];
  const dead = new Map<Actor, number>();
  const add = (actor: Actor, column: string, isCounted: (number: number) => boolean) => {
    const number = countIn(row, column);
    if (number !== undefined && isCounted(number)) dead.set(actor, (dead.get(actor) ?? 0) + number);
  };
  const isSome = (number: number) => number > 0;
  add(a, "deaths_a", isAttack ? isSome : () => true);
  add(b, "deaths_b", isAttack ? isSome : () => true);
  add(b.id === civilians.id ? b : civilians, "deaths_civilians", isSome);
  add(ofUnknownSide(slug), "deaths_unknown", isSome);
  const counts: EventCount[] = [];
  const others: Actor[] = [];
  for (const [actor, best] of dead) {
    counts.push({ measure: "killed", exactness: "approximate", group: actor.id, claim, best });
    if (actor !== a && actor !== b) others.push(actor);
  }
  return {
    actors: [a, b, ...others],
    participants: [
      { actor: a.id, role: roles[0], claim },
      { actor: b.id, role: roles[1], claim },
      ...others.map((actor) => ({ actor: actor.id, role: "killed", claim }) as const),
    ],
    counts,
  };
}
