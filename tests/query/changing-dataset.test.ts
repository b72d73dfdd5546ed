import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Actor,
  type Claim,
  claimsAbout,
  claimsBy,
  claimsByAgency,
  claimsByNobodyNamed,
  claimsInOwnVoice,
  type Dataset,
  describeClaim,
  findActor,
  findAgency,
  findClaims,
  findEvents,
  firstPassage,
  indexDataset,
  inReadingOrder,
  passageUrl,
  type ReportedEvent,
  recordById,
  type Source,
  silentActors,
} from "../../src/index.js";
import { cases } from "../cases.js";
import { balloons } from "./balloons.js";

/** A dataset that somebody edits while asking: every field can be written to. */
type Editable<T> = T extends object ? { -readonly [K in keyof T]: Editable<T[K]> } : T;
type Edited = Editable<Dataset>;

const editable = (): Edited => structuredClone(balloons) as Edited;
const retracted = { version: "1.1.0", reason: "Seen twice" };

/** What somebody may do between two questions: in place, by other records, by other lists; `pick` chooses the record. */
const edits: Readonly<Record<string, (dataset: Edited, pick: <T>(list: readonly T[]) => T) => void>> = {
  "renames an actor": ({ actors }, pick) => {
    pick(pick(actors).names).value = pick(["Coast Watch", "Ada Vane", "Nobody before"]);
  },
  "adds a name": ({ actors }, pick) => {
    pick(actors).names.push({ value: pick(["the Watch", "Another"]), language: "en", type: "alias" });
  },
  "takes the last name away": ({ actors }, pick) => {
    const { names } = pick(actors);
    if (names.length > 1) names.pop();
  },
  "swaps the names of two actors": ({ actors }, pick) => {
    const [one, other] = [pick(actors), pick(actors)];
    [one.names, other.names] = [other.names, one.names];
  },
  "makes an agency of an actor, or none": ({ actors }, pick) => {
    pick(actors).type = pick(["agency", "person"]);
  },
  "withdraws a record, or no longer": (dataset, pick) => {
    const record = pick<Editable<Actor | Claim | ReportedEvent>>(
      pick([dataset.actors, dataset.claims, dataset.events]),
    );
    if (record.retracted) delete record.retracted;
    else record.retracted = { ...retracted };
  },
  "puts a copy in place of a record": (dataset, pick) => {
    const list = pick([dataset.actors, dataset.claims, dataset.events, dataset.sources]) as unknown[];
    const at = list.indexOf(pick(list));
    list[at] = structuredClone(list[at]);
  },
  "puts another list in place of one": (dataset, pick) => {
    const key = pick(["actors", "claims", "events", "sources"] as const);
    Object.assign(dataset, { [key]: structuredClone(dataset[key]) });
  },
  "turns a list around": (dataset, pick) => {
    (pick([dataset.actors, dataset.claims, dataset.events, dataset.sources]) as unknown[]).reverse();
  },
  "takes a record away": (dataset, pick) => {
    const list = pick([dataset.actors, dataset.claims]) as unknown[];
    if (list.length > 3) list.splice(list.indexOf(pick(list)), 1);
  },
  "swaps the ids of two claims": ({ claims }, pick) => {
    const [one, other] = [pick(claims), pick(claims)];
    [one.id, other.id] = [other.id, one.id];
  },
  "lets another speak": ({ claims, actors }, pick) => {
    const step = pick(pick(claims).attribution);
    if (step.by !== null) step.by = pick(actors).id;
  },
  "accuses another": ({ claims, actors }, pick) => {
    pick(claims).against = [pick(actors).id];
  },
  "tells of another": ({ claims, actors, events }, pick) => {
    pick(claims).about = [pick(actors).id, pick(events).id];
  },
  "convicts somebody": ({ events }, pick) => {
    const { participants } = pick(events);
    if (participants.length > 0) pick(participants).legalStatus = pick(["convicted", "detained"]);
  },
  "moves a passage": ({ claims }, pick) => {
    const [first] = pick(claims).evidence;
    if (first?.type === "text-position") first.start = pick([1, 333, 2_000]);
  },
  "publishes under another name or on another day": ({ sources }, pick) => {
    const source: Editable<Source> = pick(sources);
    source.title = pick([null, "Another title"]);
    source.publisher = pick(["Harbour Post", "Night Watch"]);
    source.published = pick(["2024-05-01", null]);
  },
  "moves a unit": ({ actors }, pick) => {
    const unit = pick(actors);
    delete unit.parent;
  },
};

const outcome = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return String(error);
  }
};

/** All that can be asked of claims, actors and passages. */
function answers(dataset: Dataset): unknown[] {
  const names = [
    "Ada Vane",
    "Coast Watch",
    "the Watch",
    "HDİN",
    "Another",
    "Nobody before",
    "Harbour Post",
    "Another title",
  ];
  const ids = [...balloons.actors, ...balloons.sources, ...balloons.events].map(({ id }) => id);
  return [
    ...[...names, ...ids.filter((_, at) => at % 3 === 0)].flatMap((who) => [
      outcome(() => findActor(dataset, who)),
      outcome(() => findAgency(dataset, who)),
      outcome(() => claimsBy(dataset, who)),
      outcome(() => claimsBy(dataset, who, { only: true })),
      outcome(() => claimsByAgency(dataset, who)),
      outcome(() => claimsAbout(dataset, who)),
      outcome(() => claimsInOwnVoice(dataset, who)),
      outcome(() => findClaims(dataset, { by: who, from: "2024-05-01", to: "2024-05-03" })),
      outcome(() => findClaims(dataset, { against: who })),
      outcome(() => findEvents(dataset, { agency: who })),
    ]),
    ...balloons.claims.map(({ id }) => outcome(() => describeClaim(dataset, id))),
    ...balloons.actors.map(({ id }) => outcome(() => recordById(dataset, id))),
    ...balloons.events.map(({ id }) => outcome(() => firstPassage(dataset, id))),
    outcome(() => claimsByNobodyNamed(dataset)),
    outcome(() => silentActors(dataset)),
    outcome(() => inReadingOrder(dataset, dataset.events)),
    outcome(() => dataset.claims.flatMap(({ evidence }) => evidence.map((one) => passageUrl(dataset, one)))),
  ];
}

const steps = fc.array(
  fc.record({
    edit: fc.constantFrom(...Object.keys(edits)),
    picks: fc.array(fc.nat({ max: 999 }), { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Chooses by numbers that fast-check gave. */
function picking(picks: readonly number[]) {
  let next = 0;
  return <T>(list: readonly T[]): T => list[(picks[next++ % picks.length] ?? 0) % list.length] as T;
}

describe("a dataset that can change", () => {
  test("is asked as it is now, whatever was done to it since the last question", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(steps, (steps) => {
        const mine = editable();
        answers(mine);
        for (const { edit, picks } of steps) {
          edits[edit]?.(mine, picking(picks));
          // Nobody has asked the copy before: nothing can be remembered of it.
          expect(answers(mine), edit).toEqual(answers(structuredClone(mine)));
        }
      }),
      { numRuns: Number(process.env.EDITS ?? cases(30, 3)) },
    );
  });

  test.each(Object.keys(edits))("is asked as it is after somebody %s, and the edit matters", (edit) => {
    const isCopy = edit.startsWith("puts");
    const isDifferent = (number: number) => {
      const mine = editable();
      const before = JSON.stringify(answers(mine));
      edits[edit]?.(mine, picking([number * 7, number * 3 + 1, number]));
      const now = answers(mine);
      expect(now).toEqual(answers(structuredClone(mine)));
      return JSON.stringify(now) !== before;
    };
    expect([...Array(cases(12)).keys(), 3, 5, 7, 11].some(isDifferent)).toBe(!isCopy);
  });

  test("answers as it is once it is frozen, not as it was when it was last asked", () => {
    const mine = editable();
    answers(mine);
    for (const actor of mine.actors) for (const name of actor.names) name.value = `${name.value} II`;
    const frozen = indexDataset(mine as Dataset);
    expect(findActor(frozen, "Ada Vane II")?.id).toBe("actor:ada-vane");
    expect(findActor(frozen, "Ada Vane")).toBeUndefined();
    expect(answers(frozen)).toEqual(answers(structuredClone(frozen)));
  });

  test("gives the records themselves, not those that stood there before", () => {
    const mine = editable();
    findActor(mine, "Ada Vane");
    const copy = structuredClone(mine.actors);
    mine.actors.splice(0, mine.actors.length, ...copy);
    expect(findActor(mine, "Ada Vane")).toBe(copy.find(({ id }) => id === "actor:ada-vane"));
  });
});
