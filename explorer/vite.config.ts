import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { onePage } from "./build/one-page.js";
import { entries, jsx } from "./build/settings.js";
import { workerSource } from "./build/worker-source.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the page into one file, `dist/explorer.html`, which needs nothing beside it. */
export default defineConfig({
  root: here("."),
  logLevel: "warn",
  oxc: { jsx },
  resolve: { alias: entries },
  plugins: [workerSource(here("src/own-data/worker.ts")), onePage(here("page.html"))],
  build: {
    outDir: here("../dist"),
    emptyOutDir: false,
    target: "es2022",
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: { input: here("src/main.tsx"), output: { format: "iife", codeSplitting: false } },
  },
});
