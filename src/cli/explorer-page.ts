import { readFile } from "node:fs/promises";
import type { Io } from "./io.js";

const PLACE = '<script type="application/json" id="dataset"></script>';

/** The explorer as it is shipped: one page that needs nothing else. */
export const explorerPage = (io: Io): Promise<string> =>
  readFile(new URL("dist/explorer.html", io.packageRoot), "utf8");

/**
 * The page with a text of JSON or NDJSON in it, which it validates and shows when it is opened. Whatever the text says, it
 * stays data: no part of it can end the element that holds it.
 */
export function withData(page: string, text: string, name: string): string {
  const element = `<script type="application/json" id="dataset" data-name="${attribute(name)}">${inElement(text)}</script>`;
  return page.replace(PLACE, () => element);
}

/** Inside the strings of a JSON text, an escape means the character. */
const inElement = (text: string) =>
  text
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")
    .replaceAll("\u0000", "\\u0000");

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
