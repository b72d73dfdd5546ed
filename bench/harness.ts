/** One way to do a piece of work. Several are compared with each other. */
export interface Contestant {
  readonly name: string;
  /** Does the work once and gives its answer, or a promise of it. What is not the work is done before. */
  run(): unknown;
}

/** Work that several contestants do, and must answer alike. */
export interface Contest {
  /** Heads a column of the table. */
  readonly name: string;
  /** How many items one run works on: times are given per item. */
  readonly items: number;
  /** The contestant that the others are measured by. */
  readonly baseline: string;
  readonly contestants: readonly Contestant[];
}

interface Score {
  readonly contestant: string;
  /** Nanoseconds an item: the median of all rounds. For orientation only: they depend on the machine and its load. */
  readonly nanoseconds: number;
  /** The cost in units of the baseline's: the median of the ratios of each round. */
  readonly ratio: number;
  /** The same at the border of the fastest tenth of each, where other work on the machine disturbs least. */
  readonly bestRatio: number;
}

export interface ContestResult {
  readonly contest: string;
  readonly baseline: string;
  readonly scores: readonly Score[];
}

export interface Effort {
  readonly rounds: number;
  /** Milliseconds that one contestant runs in one round, at least. */
  readonly slice: number;
}

export const fullEffort: Effort = { rounds: 41, slice: 12 };
export const quickEffort: Effort = { rounds: 9, slice: 4 };

/**
 * Measures a contest. Answers must be equal before anything is timed. Each round times every contestant, and each round
 * begins with another one, so that drift of the machine falls on all alike.
 */
export async function measure(contest: Contest, { rounds, slice }: Effort): Promise<ContestResult> {
  const { contestants, baseline, items } = contest;
  await requireEqualAnswers(contest);
  const runs: { contestant: Contestant; repeat: number; times: number[] }[] = [];
  for (const contestant of contestants)
    runs.push({ contestant, repeat: await repeatFor(contestant, slice), times: [] });
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < runs.length; turn++) {
      const run = runs[(turn + round) % runs.length];
      if (run) run.times.push((await timed(run.contestant, run.repeat)) / items);
    }
  }
  const times = (name: string) => runs.find(({ contestant }) => contestant.name === name)?.times ?? [];
  const scores = runs.map(({ contestant: { name } }) => score(name, times(name), times(baseline)));
  return { contest: contest.name, baseline, scores };
}

/** Measures one contest after the other. */
export async function measureAll(contests: Iterable<Contest>, effort: Effort): Promise<ContestResult[]> {
  const results: ContestResult[] = [];
  for (const contest of contests) results.push(await measure(contest, effort));
  return results;
}

async function requireEqualAnswers({ name, contestants }: Contest): Promise<void> {
  const answers: { name: string; answer: string | undefined }[] = [];
  for (const contestant of contestants)
    answers.push({ name: contestant.name, answer: JSON.stringify(await contestant.run()) });
  const [first, ...others] = answers;
  for (const other of others) {
    if (other.answer !== first?.answer) {
      throw new Error(`${name}: ${other.name} answers ${shown(other.answer)}, ${first?.name} ${shown(first?.answer)}`);
    }
  }
}

const shown = (answer: string | undefined) => answer?.slice(0, 200);

/** So many runs fill a slice of time. Asking warms the code up. */
async function repeatFor(contestant: Contestant, slice: number): Promise<number> {
  let repeat = 1;
  for (let warm = 0; warm < 12; warm++) {
    const milliseconds = ((await timed(contestant, repeat)) * repeat) / 1e6;
    // What takes long is warm after a few runs.
    if (milliseconds > slice * 4 && warm >= 1) break;
    if (milliseconds < slice)
      repeat = Math.max(repeat, Math.min(repeat * 4, Math.ceil((repeat * slice) / (milliseconds + 1e-3))));
  }
  return repeat;
}

/** Nanoseconds of one run. */
async function timed(contestant: Contestant, repeat: number): Promise<number> {
  const start = process.hrtime.bigint();
  for (let count = 0; count < repeat; count++) {
    const answer = contestant.run();
    // Waiting where nothing is promised would itself take time.
    if (answer instanceof Promise) await answer;
  }
  return Number(process.hrtime.bigint() - start) / repeat;
}

function score(contestant: string, times: readonly number[], baseline: readonly number[]): Score {
  const ratios = times.map((time, round) => time / (baseline[round] ?? Number.NaN));
  return {
    contestant,
    nanoseconds: quantile(times, 0.5),
    ratio: quantile(ratios, 0.5),
    bestRatio: quantile(times, 0.1) / quantile(baseline, 0.1),
  };
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
