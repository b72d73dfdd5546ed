import { printable } from "../text/printable.js";

/** How the user calls a file; `-` is standard input. */
export const nameOf = (file: string) => (file === "-" ? "standard input" : printable(file));
