import { useEffect, useState } from "preact/hooks";

/** So many are drawn before a reader sees anything, and so many more whenever the page has time. */
const STEP = 24;

/** How many of a long list are drawn: more and more until all are, and never fewer than asked for. */
export function useGrowing(total: number, least: number): number {
  const [count, setCount] = useState(STEP);
  const isWhole = count >= total;
  useEffect(() => {
    if (isWhole) return;
    const timer = setTimeout(() => setCount(count + STEP), 0);
    return () => clearTimeout(timer);
  }, [count, isWhole]);
  return Math.max(count, least);
}
