module.exports = {
  main: require("attributed-events"),
  accept: require("attributed-events/accept"),
  agree: require("attributed-events/agree"),
  cite: require("attributed-events/cite"),
  diff: require("attributed-events/diff"),
  digest: require("attributed-events/digest"),
  draft: require("attributed-events/draft"),
  "draft/yaml": require("attributed-events/draft/yaml"),
  export: require("attributed-events/export"),
  import: require("attributed-events/import"),
  validate: require("attributed-events/validate"),
  zod: require("attributed-events/zod"),
};
