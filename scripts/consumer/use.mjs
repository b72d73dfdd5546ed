/**
 * Uses the entries of the package as its users do and returns what it saw, so that every place where the package runs
 * can be held against every other. `main`, `digest`, `diff`, `validate` and `zod` are the entries as they were loaded.
 */
export function use({ main, digest, diff, validate, zod }) {
  const { dataset, meta } = main;
  const shorter = { ...dataset, claims: dataset.claims.slice(1) };
  const misspelt = { ...dataset, colour: "blue" };
  return {
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
  };
}
