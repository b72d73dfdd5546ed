/** Words that SPDX allows in the place of a licence and that name none of its list: nothing said, none, one's own. */
const unlisted = /^(?:(?:NOASSERTION|NONE)$|LicenseRef-)/i;

/** A licence that is one identifier of SPDX's list. An expression of several is none, and neither is one's own licence. */
export function spdxIdentifier(license: string): string | undefined {
  return /^[A-Za-z0-9.-]+\+?$/.test(license) && !unlisted.test(license) ? license : undefined;
}

/** The address of a licence that is one SPDX identifier. */
export function spdxAddress(license: string): string | undefined {
  const identifier = spdxIdentifier(license);
  return identifier === undefined ? undefined : `https://spdx.org/licenses/${identifier}`;
}
