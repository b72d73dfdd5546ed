/**
 * A whole number with a comma before every three digits: `1,000,000`. Asking the language for it, `toLocaleString("en")`,
 * takes a third of the time in which the command line prints its help.
 */
export function thousands(whole: number): string {
  const digits = String(whole);
  const groups: string[] = [];
  for (let to = digits.length; to > 0; to -= 3) groups.unshift(digits.slice(Math.max(0, to - 3), to));
  return groups.join(",");
}
