import * as main from "./dist/index.js";

/* Bytes after minifying and gzip. The names are read from the build, so that a new function counts at once. */
const data = ["dataset", "meta", "vocabularies", "eventTypeTable", "roleTable"];
const helper = "dateCertainty";
const code = Object.keys(main).filter((name) => !data.includes(name));
const entry = { path: "dist/index.js", gzip: true };

// biome-ignore lint/style/noDefaultExport: size-limit reads its settings there
export default [
  { ...entry, name: "imported and not used", import: "{ }", limit: "20 B" },
  { ...entry, name: "one helper", import: `{ ${helper} }`, limit: "2 kB" },
  { ...entry, name: "all code without data", import: `{ ${code.join(", ")} }`, limit: "12 kB" },
  { ...entry, name: "everything", import: "*", limit: "60 kB" },
];
