import { acceptsActor, acceptsClaim, acceptsEvent, acceptsSource } from "../../src/generated/accept.js";
import { validateRecord } from "../../src/validate.js";
import { type Contest, type Effort, measureAll } from "../harness.js";
import { ajvJudges } from "../peers/ajv.js";
import { arktypeJudges } from "../peers/arktype.js";
import { type Judges, type Kind, kinds } from "../peers/peer.js";
import { typeboxJudges } from "../peers/typebox.js";
import { valibotJudges } from "../peers/valibot.js";
import { zodJudges } from "../peers/zod.js";
import type { Suite } from "../report.js";
import { broken } from "../synthetic/broken.js";
import { syntheticDataset } from "../synthetic/dataset.js";
import { seeded } from "../synthetic/random.js";

const RECORDS = 400;

const accept: Judges = { source: acceptsSource, actor: acceptsActor, event: acceptsEvent, claim: acceptsClaim };

const peers: readonly (readonly [name: string, judges: Judges])[] = [
  ["accept path", accept],
  ["zod safeParse", zodJudges()],
  ["Ajv, tuned", ajvJudges()],
  ["TypeBox, compiled", typeboxJudges()],
  ["ArkType", arktypeJudges()],
  ["Valibot", valibotJudges()],
];

const rules = (kind: Kind) => (value: unknown) => validateRecord(kind, value).ok;

/** One record at a time: who says fastest whether it is valid? */
export async function records(effort: Effort): Promise<Suite> {
  const lists = recordsByKind();
  const random = seeded(2);
  const contests = kinds.flatMap((kind) => {
    const valid = lists[kind].map(fresh);
    return [
      contest(`${kind}, valid`, kind, valid, [["validateRecord (with rules)", rules(kind)]]),
      contest(
        `${kind}, broken`,
        kind,
        valid.map((record) => fresh(broken(random, Object(record)))),
        [],
      ),
    ];
  });
  return {
    name: "records",
    title: "One record at a time",
    explanation: [
      `The cost of a verdict on each of ${RECORDS} synthetic records, fresh from \`JSON.parse\`, in units of the accept path's; in`,
      "brackets the same for the fastest tenth of all rounds. A broken record has one fault: a missing, unknown or wrong field.",
      "All judge the same schema and gave the same verdicts before anything was timed. `validateRecord` also applies the rules",
      "that JSON Schema cannot say; zod and `validateRecord` explain what is wrong, the others only say no.",
    ].join("\n"),
    results: await measureAll(contests, effort),
  };
}

const fresh = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function recordsByKind(): Readonly<Record<Kind, readonly object[]>> {
  const { sources, actors, events, claims } = syntheticDataset(RECORDS * 8, 1);
  const some = <T>(list: readonly T[]) => list.slice(-RECORDS);
  return { source: some(sources), actor: some(actors), event: some(events), claim: some(claims) };
}

function contest(
  name: string,
  kind: Kind,
  values: readonly unknown[],
  more: readonly (readonly [string, (value: unknown) => boolean])[],
): Contest {
  const judges = [...peers.map(([peer, judge]) => [peer, judge[kind]] as const), ...more];
  const contestants = judges.map(([peer, judge]) => ({ name: peer, run: () => verdicts(judge, values) }));
  return { name, items: values.length, baseline: "accept path", contestants };
}

/** How many values are valid, and a sum that depends on which. */
function verdicts(judge: (value: unknown) => boolean, values: readonly unknown[]) {
  let [valid, which] = [0, 0];
  for (let index = 0; index < values.length; index++) {
    if (!judge(values[index])) continue;
    valid++;
    which = (which * 31 + index) | 0;
  }
  return { valid, which };
}
