/** How one cell of the rehearsal ended. */
interface Outcome {
  readonly name: string;
  readonly result: "ok" | "FAILED" | "not run";
  readonly seconds: number;
  readonly why?: string;
}

/** Thrown by a cell that cannot be tried on this machine. */
export class NotRun extends Error {}

const outcomes: Outcome[] = [];

function say({ name, result, seconds, why }: Outcome) {
  console.log(`${result.padEnd(8)}${name} (${seconds.toFixed(1)} s)${why === undefined ? "" : `\n${why}`}`);
}

/** Runs one cell, says how it ended, and goes on whatever happened; `undefined` where it did not end well. */
export async function cell<T>(name: string, work: () => T | Promise<T>): Promise<T | undefined> {
  const start = performance.now();
  const end = (result: Outcome["result"], error?: unknown) => {
    const why = error === undefined ? {} : { why: error instanceof Error ? error.message : String(error) };
    outcomes.push({ name, result, seconds: (performance.now() - start) / 1000, ...why });
    say(outcomes.at(-1) as Outcome);
  };
  try {
    const value = await work();
    end("ok");
    return value;
  } catch (error) {
    end(error instanceof NotRun ? "not run" : "FAILED", error);
    return undefined;
  }
}

/** As `cell`, for what all others need: throws where it did not end well. */
export async function needed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const value = await cell(name, work);
  if (value === undefined) throw new Error(`nothing can be rehearsed without: ${name}`);
  return value;
}

/** Says how many cells ended how, and whether none failed. */
export function summary(): boolean {
  const count = (result: Outcome["result"]) => outcomes.filter((one) => one.result === result);
  const failed = count("FAILED");
  console.log(`\n${count("ok").length} ok, ${failed.length} failed, ${count("not run").length} not run`);
  for (const { name } of failed) console.log(`FAILED  ${name}`);
  return failed.length === 0;
}
