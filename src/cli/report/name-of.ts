import { printable } from "../../text/printable.js";

/** A file as a person reads it: its name without what a terminal would obey, `stdin` for standard input. */
export const nameOf = (file: string): string => (file === "-" ? "stdin" : printable(file));
