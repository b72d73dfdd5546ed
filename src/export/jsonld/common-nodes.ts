import type { AcceptedWarning, Count, Identifier, Retraction } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import { addressed } from "../shared/entry-address.js";

/** The same thing in other registers, in schema.org's words. */
export const propertyValues = (holder: string, identifiers: readonly Identifier[]) =>
  addressed(
    holder,
    "identifier",
    identifiers,
    ({ scheme, value }) => ({ "@type": "PropertyValue", propertyID: scheme, value }) as const,
  );

/** The addresses under which other registers publish the same thing. */
export function sameAs(identifiers: readonly Identifier[]): string[] {
  return identifiers.flatMap(({ scheme, value }) => {
    if (scheme === "wikidata") return [`http://www.wikidata.org/entity/${encodeURIComponent(value)}`];
    return scheme === "geonames" ? [`https://sws.geonames.org/${encodeURIComponent(value)}/`] : [];
  });
}

/** What is said of a record that has been withdrawn; nothing of others. */
export function withdrawal({ id, retracted }: { readonly id: string; readonly retracted?: Retraction }) {
  if (retracted === undefined) return undefined;
  const { version, reason, successor } = retracted;
  return defined({
    "@id": `${id}/withdrawn`,
    withdrawnInVersion: version,
    withdrawnBecause: reason,
    replacedBy: successor,
  });
}

/** The warnings about a record that its editors let stand; nothing where there are none. */
export const acceptedWarnings = ({
  id,
  accepted,
}: {
  readonly id: string;
  readonly accepted?: readonly AcceptedWarning[];
}) => accepted && addressed(id, "accepted", accepted, ({ warning, reason }) => ({ warning, reason }));

export const countNode = ({ low, best, high, exactness }: Count) => defined({ low, best, high, exactness });

/** `undefined` for an empty list, which JSON-LD would keep as a key that says nothing. */
export const orNone = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);
