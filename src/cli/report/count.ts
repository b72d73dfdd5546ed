import { thousands } from "../../text/thousands.js";

/** `1 actor`, `2 actors`, `1,000 records`. */
export const count = (number: number, one: string): string => `${thousands(number)} ${one}${number === 1 ? "" : "s"}`;
