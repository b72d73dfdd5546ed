import { useEffect, useState } from "preact/hooks";

const query = "(min-width: 64rem)";

/** Whether the window has room for columns beside each other. */
export function useIsWide(): boolean {
  const [isWide, setIsWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => setIsWide(list.matches);
    list.addEventListener("change", follow);
    return () => list.removeEventListener("change", follow);
  }, []);
  return isWide;
}
