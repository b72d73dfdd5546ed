import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Plugin, Rolldown } from "vite";
import { bundledInExplorer } from "../../scripts/bundled.js";

/**
 * Writes script and style into the page and lets the browser run nothing else: the policy names both by their hashes,
 * and there is nothing that it lets the page load.
 */
export function onePage(template: string): Plugin {
  return {
    name: "one-page",
    enforce: "post",
    async generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      checkNotices(files);
      const script = inScript(files.map((file) => (file.type === "chunk" ? file.code : "")).join("\n"));
      const style = files.map((file) => (file.type === "asset" ? text(file.source) : "")).join("\n");
      for (const { fileName } of files) delete bundle[fileName];
      const source = filled(await readFile(template, "utf8"), { script, style, policy: policy(script, style) });
      this.emitFile({ type: "asset", fileName: "explorer.html", source });
    },
  };
}

const text = (source: string | Uint8Array) => (typeof source === "string" ? source : new TextDecoder().decode(source));

/**
 * The script in ASCII, with nothing in it that could end its element or that a reader of HTML changes (it turns a NUL or a
 * carriage return into something else, and the hash no longer fits). Inside literals an escape means the same.
 */
const inScript = (code: string) =>
  code.replaceAll(/<(?=\/script|!--)/gi, "\\x3C").replaceAll(/[^\n\t -~]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });

const hash = (content: string) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "img-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types attributed-events-worker",
  ].join("; ");
}

/** Fills `{{name}}` in. A function as replacement, because a text would give `$&` a meaning. */
const filled = (page: string, parts: Readonly<Record<string, string>>) =>
  page.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => parts[name] ?? whole);

/** Every package whose code is in the page has its licence in `dist/THIRD-PARTY.txt`. */
function checkNotices(files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]) {
  const modules = files.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
  const packages = new Set(modules.map((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]));
  const unlisted = [...packages].filter((name) => name !== undefined && !bundledInExplorer.includes(name));
  if (unlisted.length > 0) throw new Error(`scripts/bundled.ts does not list ${unlisted.join(", ")}`);
}
