import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of a publisher's schemas under `VALIDATORS_DIR`; `undefined`, said aloud, where it is not at hand. */
export function validatorsOf(publisher: string): string | undefined {
  const folder = process.env.VALIDATORS_DIR && join(process.env.VALIDATORS_DIR, publisher);
  if (folder && existsSync(folder)) return folder;
  console.warn(`VALIDATORS_DIR has no ${publisher}: the checks by its schemas are skipped`);
  return undefined;
}

/** Every JSON file in a folder and below, parsed. */
export const jsonFilesIn = (folder: string): { file: string; json: Record<string, unknown> }[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({ file, json: JSON.parse(readFileSync(join(folder, file), "utf8")) }));
