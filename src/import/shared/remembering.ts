import { standingAlone } from "./standing-alone.js";

/** So many answers are kept before all are forgotten: what comes again in a file mostly comes again soon. */
const MOST = 4096;

/** The same function, which does not compute again what it was asked lately: rows repeat names thousands of times. */
export function remembering<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = standingAlone(key);
    const value = compute(own);
    if (known.size >= MOST) known.clear();
    known.set(own, value);
    return value;
  };
}
