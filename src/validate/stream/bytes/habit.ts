/** Decides whether an attempt that may fail is worth making. */
export interface Habit {
  /** Whether to make it this time. */
  isDue(): boolean;
  /** Tells how it went. */
  note(succeeded: boolean): void;
}

/** Failures in a row after which the attempt is no longer due every time. */
const PATIENCE = 8;

/** The longest run of times at which the attempt is not due. */
const LONGEST_REST = 63;

/** The habit of making an attempt every time until it keeps failing; then ever more rarely, until it succeeds again. */
export function createHabit(): Habit {
  let failures = 0;
  let rest = 0;
  return {
    isDue: () => rest === 0 || rest-- === 0,
    note: (succeeded) => {
      failures = succeeded ? 0 : failures + 1;
      if (failures > PATIENCE) rest = Math.min(2 ** (failures - PATIENCE) - 1, LONGEST_REST);
    },
  };
}
