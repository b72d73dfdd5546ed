import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "rolldown";
import { reduced } from "./scripts/reduced.js";

const reducedPackages: Plugin = {
  name: "reduced-packages",
  load: (path) => reduced.find(({ file }) => file.test(path))?.code(readFileSync(path, "utf8")),
};

/**
 * The program. Nobody imports it: one module format, no types. What a command needs is loaded when it is asked for, and in few files:
 * each takes Node a third of a millisecond and more, whatever is in it. So what is always loaded together, with all that it
 * imports, is one file, and only what is left is split by who shares it.
 */
export default defineConfig({
  input: { bin: "src/cli/bin.ts" },
  platform: "node",
  external: ["commander"],
  plugins: [reducedPackages],
  // Its form for Node asks for modules of Node as CommonJS does, which a bundle of modules cannot.
  resolve: { alias: { yaml: `${import.meta.dirname}/node_modules/yaml/browser/index.js` } },
  output: {
    dir: "dist/cli",
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
    comments: { legal: true, annotation: false, jsdoc: false },
    codeSplitting: {
      groups: [
        { name: "run", test: /src\/cli\/run\.ts$/, priority: 5 },
        { name: "input", test: /src\/cli\/(input|dataset-input|limit-options|progress)\.ts$/, priority: 4 },
        {
          name: "ground",
          test: /src\/(text|calendar|records|query\/(asking|judged|event-index)|dataset\/freeze)/,
          priority: 4,
        },
        { name: "export", test: /src\/(cli\/acts\/export\.ts$|export\/shared\/|query\/describe\/)/, priority: 3 },
        { name: "tables", test: /src\/export\/tables\//, priority: 2 },
        {
          name: "document",
          test: /src\/cli\/(acts\/validate|judge-document|report\/text-report)\.ts$/,
          priority: 1,
        },
        { name: "lines", test: /src\/cli\/judge-lines\.ts$/, priority: 0 },
      ],
    },
  },
});
