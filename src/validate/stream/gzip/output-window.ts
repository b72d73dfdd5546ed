/** How far back deflated data refer, how much is unpacked before it is given out, and how far one step can go beyond that. */
const WINDOW = 2 ** 15;
const PIECE = 2 ** 16;
const LONGEST_STEP = 258;

/** What was unpacked last: enough to refer back to, and what nobody has taken yet. */
export interface OutputWindow {
  readonly bytes: Uint8Array;
  /** Where the next byte goes. */
  at: number;
  /** Before this nothing of the same data was unpacked. */
  start: number;
  /** From here on what there is has to be given out and shifted before more is unpacked. */
  readonly limit: number;
  /** Begins with other data, which cannot refer to those before. */
  readonly begin: () => void;
  /** What was unpacked since the last shift. */
  readonly ready: () => Uint8Array;
  /** Keeps of what was given out only what can still be referred to. */
  readonly shift: () => void;
}

/** A window with nothing in it. */
export function outputWindow(): OutputWindow {
  const bytes = new Uint8Array(WINDOW + PIECE + LONGEST_STEP);
  let given = 0;
  const shift = () => {
    const gone = Math.max(0, window.at - WINDOW);
    bytes.copyWithin(0, gone, window.at);
    window.at -= gone;
    window.start = Math.max(0, window.start - gone);
    given = window.at;
  };
  const window: OutputWindow = {
    bytes,
    at: 0,
    start: 0,
    limit: WINDOW + PIECE,
    ready: () => bytes.subarray(given, window.at),
    shift,
    begin: () => {
      shift();
      window.start = window.at;
    },
  };
  return window;
}
