import type { Resampling } from "./measure/bootstrap.js";

/** What intervals are drawn with unless something else is asked for. */
export const defaultResampling: Resampling = { resamples: 1000, seed: 1 };
