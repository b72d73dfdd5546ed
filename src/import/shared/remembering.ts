/** So many answers are kept before all are forgotten: what comes again in a file mostly comes again soon. */
const MOST = 4096;

/**
 * A copy that stands alone. A part of a text keeps all of the text in memory, and a name that is remembered would keep the piece of
 * the file in which it was first met.
 */
const alone = (text: string) => JSON.parse(JSON.stringify(text)) as string;

/** The same function, which does not compute again what it was asked lately: rows repeat names thousands of times. */
export function remembering<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = alone(key);
    const value = compute(own);
    if (known.size >= MOST) known.clear();
    known.set(own, value);
    return value;
  };
}
