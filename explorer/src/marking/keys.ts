import type { DraftDocument } from "attributed-events/draft";

/** A key of a name that no record of the list has: small letters, digits and hyphens. */
export function freeKey(name: string, taken: readonly { readonly key: string }[], otherwise: string): string {
  const slug = slugOf(name) || otherwise;
  const keys = new Set(taken.map(({ key }) => key));
  for (let number = 1; ; number++) {
    const key = number === 1 ? slug : `${slug}-${number}`;
    if (!keys.has(key)) return key;
  }
}

const slugOf = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");

/** The key of the next claim on a source: it is given before anything is known of the claim, and never changes. */
export function nextClaimKey({ claims }: DraftDocument, source: string): string {
  const numbers = (claims ?? []).map(({ key }) =>
    key.startsWith(`${source}-`) ? Number(key.slice(source.length + 1)) : 0,
  );
  return `${source}-${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}
