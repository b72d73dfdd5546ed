import { useMedia } from "./use-media.js";

/** Whether the window has room for columns beside each other. */
export const useIsWide = (): boolean => useMedia("(min-width: 64rem)");
