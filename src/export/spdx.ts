/** The address of a licence that is one SPDX identifier. An expression of several has none. */
export function spdxAddress(license: string): string | undefined {
  return /^[A-Za-z0-9.-]+\+?$/.test(license) ? `https://spdx.org/licenses/${license}` : undefined;
}
