/**
 * Uses the entries of the package as its users do and returns what it saw, so that every place where the package runs
 * can be held against every other. The entries are given as they were loaded, by name; `main` is the one without.
 */
function use(entries) {
  const {
    main,
    digest,
    diff,
    agree,
    validate,
    accept,
    zod,
    cite,
    draft,
    merge,
    "draft/yaml": yaml,
    export: { exportFormats },
    import: importing,
  } = entries;
  const { dataset, meta } = main;
  const shorter = { ...dataset, claims: dataset.claims.slice(1) };
  const drafted = { draft: draftWithQuotation, text: "The mayor resigned on Monday." };
  const misspelt = { ...dataset, colour: "blue" };
  return {
    entries: Object.keys(entries).sort(),
    version: meta.version,
    digest: digest.digestDataset(dataset),
    isMeta: digest.digestDataset(dataset) === meta.digest,
    counts: meta.counts,
    frozen: Object.isFrozen(dataset.claims[0]?.attribution[0]),
    january: main.eventsBetween(dataset, { from: "2023-01-01", to: "2023-01-31" }).map(({ id }) => id),
    ownVoice: main.claimsInOwnVoice(dataset).length,
    sentence: dataset.claims[0] && main.describeClaim(dataset, dataset.claims[0]),
    lostId: diff.diffDatasets(dataset, shorter).level,
    valid: validate.validateDataset(dataset).ok,
    misspeltValid: validate.validateDataset(misspelt).ok,
    zodAgrees: zod.entities.Dataset.safeParse(dataset).success && !zod.entities.Dataset.safeParse(misspelt).success,
    accepted: dataset.claims.every(accept.isClaim) && !accept.isClaim(misspelt),
    draft: yaml.readDraft(yaml.writeDraft({ draft: 1, name: "yes: “no”" })).draft,
    agreed: agree.compareReadings([
      { reader: "whole", dataset },
      { reader: "shorter", dataset: shorter },
    ]).pairs[0]?.attribution,
    resolved: draft.resolveDraft(drafted.draft, { post: drafted.text }),
    merged: mergedAndSplit(merge, dataset),
    cited: cite.toText(cite.citeDataset(dataset)),
    imported: importing.newIds()("actor", importing.countryOfName("Ivory Coast")),
    exported: Object.entries(exportFormats).map(([name, { exporter }]) => `${name} ${sizeOf(exporter(dataset))}`),
  };
}

/** Asks the finder of quotations, the reader of date words and the maker of text fragments. */
const draftWithQuotation = {
  draft: 1,
  name: "resignation",
  sources: [{ key: "post", published: "2024-05-16" }],
  actors: [{ key: "mayor", type: "person", name: "the mayor", unnamed: true }],
  events: [{ key: "resignation", title: "The mayor resigns", type: "resignation" }],
  claims: [
    {
      key: "mayor-resigned",
      passage: "The mayor resigned on Monday.",
      statement: "the mayor resigned on Monday",
      type: "assertion",
      events: [
        {
          event: "resignation",
          participants: [{ actor: "mayor", role: "initiator" }],
          when: { words: "on Monday" },
        },
      ],
    },
  ],
};

/** Merging two datasets and taking them apart again gives both back. */
const mergedAndSplit = ({ mergeDatasets, splitDataset }, dataset) => {
  const id = "urn:uuid:00000000-0000-4000-8000-000000000000";
  const other = { ...dataset, id, sources: [], actors: [], events: [], claims: [] };
  const merged = mergeDatasets([dataset, other]);
  return merged.ok && JSON.stringify(splitDataset(merged.dataset, merged.parts)) === JSON.stringify([dataset, other]);
};

/** Letters of text and bytes of binary files. */
const sizeOf = ({ output, files = { output } }) =>
  Object.values(files).reduce((sum, content) => sum + content.length, 0);

module.exports = { use };
