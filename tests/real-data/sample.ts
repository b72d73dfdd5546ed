import { existsSync } from "node:fs";

const file = process.env.UCDP_SAMPLE;
if (file === undefined) console.warn("UCDP_SAMPLE is not set: what needs rows of UCDP GED is skipped");
else if (!existsSync(file)) throw new Error(`UCDP_SAMPLE: there is no file ${file}`);

/** A CSV file of UCDP GED, which is not in this repository; `undefined` where nobody has said where one is. */
export const ucdpSample = file;
