/**
 * How a command ended: 0 it did what was asked and found nothing wrong, 1 it found issues in the data,
 * 2 it could not run, 130 the user stopped it.
 */
export type ExitCode = 0 | 1 | 2 | 130;

/** How a command hands over its exit code. */
export type Exit = (code: ExitCode) => void;
