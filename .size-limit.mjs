import * as main from "./dist/index.js";

/* Bytes after minifying and gzip. The names are read from the build, so that a new function counts at once. */
const data = ["dataset", "meta", "vocabularies", "eventTypeTable", "roleTable"];
const code = Object.keys(main).filter((name) => !data.includes(name));
const entry = { path: "dist/index.js", gzip: true };

/** What a function may take on its own. More than the aim only where there is more to do: names to look up, criteria to check. */
const AIM = "2 kB";
const larger = {
  accountsOf: "2.6 kB",
  claimsAbout: "3.4 kB",
  claimsBy: "3.7 kB",
  claimsByAgency: "3.9 kB",
  claimsInOwnVoice: "2.9 kB",
  describeClaim: "4.1 kB",
  disagreements: "6.2 kB",
  eventsBetween: "2.1 kB",
  eventsByAgency: "4 kB",
  findActor: "2.7 kB",
  findAgency: "2.8 kB",
  indexDataset: "3.8 kB",
  passageUrl: "2.2 kB",
  findClaims: "5.7 kB",
  countEvents: "5.9 kB",
  findEvents: "5.9 kB",
  saidByOne: "5.5 kB",
  voices: "3.7 kB",
};
const alone = code.map((name) => ({
  ...entry,
  name: `${name} alone`,
  import: `{ ${name} }`,
  limit: larger[name] ?? AIM,
}));
const queries = code.filter((name) => name !== "indexDataset");

/** Bytes after minifying, as bundlers show them: what a check of a record adds to a page. */
const minified = (path, names, limit) => ({
  name: `${names} of ${path}, minified`,
  path: `dist/${path}.js`,
  import: `{ ${names} }`,
  limit,
  gzip: false,
  brotli: false,
});

// biome-ignore lint/style/noDefaultExport: size-limit reads its settings there
export default [
  { ...entry, name: "imported and not used", import: "{ }", limit: "20 B" },
  ...alone,
  { ...entry, name: "all queries, without the index", import: `{ ${queries.join(", ")} }`, limit: "15.4 kB" },
  { ...entry, name: "all code without data", import: `{ ${code.join(", ")} }`, limit: "18.4 kB" },
  { ...entry, name: "everything", import: "*", limit: "44.5 kB" },
  minified("accept", "isClaim", "6.5 kB"),
  minified("accept", "isActor, isClaim, isDatasetShape, isEvent, isSource", "17.9 kB"),
  minified("validate", "validateRecord", "75 kB"),
  { name: "resolveDraft of draft", path: "dist/draft.js", import: "{ resolveDraft }", gzip: true, limit: "56 kB" },
];
