import { styleText } from "node:util";
import type { Io, Output } from "./io.js";

/** Words in colour where somebody sees them, plain elsewhere. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** Colour goes to terminals only, and not where the environment sets `NO_COLOR` (https://no-color.org). */
export function paintFor(output: Output, { env }: Io): Paint {
  const isColoured = output.isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
  return isColoured ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
