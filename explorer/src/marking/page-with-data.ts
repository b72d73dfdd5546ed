/**
 * This page as a file, with other data in it. Its script and style are taken as they are, so that the policy of the page, which names
 * them by their hashes, still lets them run.
 */
export function pageWithData(page: Document, json: string, name: string): string {
  const script = [...page.scripts].find(({ type, src }) => type === "" && src === "")?.textContent ?? "";
  return [
    "<!doctype html>",
    '<html lang="en">',
    page.head.outerHTML,
    "<body>",
    '<div id="page"></div>',
    `<script type="application/json" id="dataset" data-name="${attribute(name)}">${inElement(json)}</script>`,
    `<script>${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** Inside the strings of a JSON text, an escape means the character. */
const inElement = (json: string) =>
  json.replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
