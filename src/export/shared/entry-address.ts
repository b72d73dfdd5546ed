import { canonicalJson } from "../../identity/canonical.js";
import { uuidOf } from "./iri.js";

/**
 * An address for each entry of a list, below the record that holds it: `claim:x/step-0f0d5a3c9b1e5d27`. It hangs on what
 * the entry says and not on where it stands, so that it stays when another entry is put before it, and no two texts are
 * ever told of one address. Equal entries are counted: the second one ends in `-2`.
 */
export function entryAddresses(holder: string, kind: string, entries: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const address = `${holder}/${kind}-${digits(entry)}`;
    const time = (seen.get(address) ?? 0) + 1;
    seen.set(address, time);
    return time === 1 ? address : `${address}-${time}`;
  });
}

/** 16 hexadecimal digits: among the entries of one record, no two share them by chance. */
const digits = (entry: unknown) => uuidOf(canonicalJson(entry)).replaceAll("-", "").slice(0, 16);

/** Every entry of a list as a node under its own address. */
export function addressed<Entry, Node extends object>(
  holder: string,
  kind: string,
  entries: readonly Entry[],
  nodeOf: (entry: Entry, address: string, index: number) => Node,
): ({ readonly "@id": string } & Node)[] {
  const addresses = entryAddresses(holder, kind, entries);
  return entries.map((entry, index) => {
    const address = addresses[index] ?? holder;
    return { "@id": address, ...nodeOf(entry, address, index) };
  });
}
