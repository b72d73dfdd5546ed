import { printable } from "../text/printable.js";

/** A file's name as a shell takes it in one word, for a command line that somebody may copy. */
export const shellWord = (name: string): string =>
  /^[\w./@:+-]+$/.test(name) ? name : `'${printable(name).replaceAll("'", "'\\''")}'`;
