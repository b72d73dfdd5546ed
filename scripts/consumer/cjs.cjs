const entries = {
  main: require("attributed-events"),
  digest: require("attributed-events/digest"),
  diff: require("attributed-events/diff"),
  validate: require("attributed-events/validate"),
  zod: require("attributed-events/zod"),
};

import("./use.mjs").then(({ use }) => console.log(JSON.stringify(use(entries))));
