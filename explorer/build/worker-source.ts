import { build, type Plugin, type Rolldown } from "vite";
import { entries } from "./settings.js";

const NAME = "virtual:worker-source";

/**
 * Gives the page the worker's program as a text (`import source from "virtual:worker-source"`): one file has no second
 * one to load it from.
 */
export function workerSource(entry: string): Plugin {
  return {
    name: "worker-source",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      return id === `\0${NAME}` ? `export const source = ${JSON.stringify(await bundle(entry))};` : undefined;
    },
  };
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    resolve: { alias: entries },
    build: { write: false, target: "es2022", rolldownOptions: { input: entry, output: { format: "iife" } } },
  });
  const { output } = built as Rolldown.RolldownOutput; // One build, neither watched nor in several formats.
  return output[0].code;
}
