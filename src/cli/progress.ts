import { printable } from "../text/printable.js";
import type { Io } from "./io.js";

/** A line on a terminal that tells how far a long reading is. */
export interface Progress {
  /** Passes the bytes on and counts them. */
  readonly counting: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /** Takes the line away, so that other text can be written in its place. It comes back with the next bytes. */
  readonly hide: () => Promise<void>;
}

/** Nothing is shown before this time, nor more often than the second, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 200;

/** Clears the line of the cursor. */
const CLEAR = "\r\u001b[K";

/** Progress of reading `size` bytes, on standard error. Silent where that is no terminal, and while it does not take long. */
export function progressOf(file: string, size: number | undefined, { stderr }: Io): Progress {
  const name = printable(file);
  const start = performance.now();
  let [read, shownAt, isShown] = [0, start, false];
  const hide = async () => {
    if (isShown) await stderr.write(CLEAR);
    isShown = false;
  };
  const show = async () => {
    const now = performance.now();
    if (now - start < PATIENCE || now - shownAt < INTERVAL) return;
    [shownAt, isShown] = [now, true];
    await stderr.write(`${CLEAR}${progressLine(name, read, size, (now - start) / 1000, stderr.columns - 1)}`);
  };
  async function* counting(bytes: AsyncIterable<Uint8Array>) {
    for await (const chunk of bytes) {
      read += chunk.length;
      if (stderr.isTerminal) await show();
      yield chunk;
    }
    await hide();
  }
  return { counting, hide };
}

/** `name  [#####-----]  52 %  48.1 MB/s  0:07 left`, as far as the width allows. */
export function progressLine(
  name: string,
  read: number,
  size: number | undefined,
  seconds: number,
  width: number,
): string {
  const rate = `${(read / seconds / 1e6).toFixed(1)} MB/s`;
  if (size === undefined) return `${name}  ${(read / 1e6).toFixed(0)} MB  ${rate}`.slice(0, width);
  const part = size === 0 ? 1 : Math.min(1, read / size);
  const left = clock((seconds * (1 - part)) / Math.max(part, 1e-9));
  const words = `${(100 * part).toFixed(0).padStart(3)} %  ${rate}  ${left} left`;
  const room = Math.min(30, width - name.length - words.length - 6);
  const done = Math.round(part * room);
  const bar = room >= 10 ? `[${"#".repeat(done)}${"-".repeat(room - done)}]  ` : "";
  return `${name}  ${bar}${words}`.slice(0, width);
}

function clock(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.floor(seconds % 60)];
  return `${minutes}:${String(rest).padStart(2, "0")}`;
}
