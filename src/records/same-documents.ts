import type { Dataset, SourceId } from "../generated/types.js";
import { classesOf } from "./classes.js";

/**
 * The records of sources that are of one document, by each of their ids: their texts have one digest, or they were published at
 * one address. Of a document with one record there is nothing here.
 */
export function sameDocuments({ sources }: Dataset): ReadonlyMap<SourceId, readonly SourceId[]> {
  const bySign = new Map<string, SourceId[]>();
  for (const { id, text, url } of sources)
    for (const sign of [text?.sha256, url === undefined ? undefined : addressOf(url)]) {
      if (sign === undefined) continue;
      const known = bySign.get(sign);
      if (known === undefined) bySign.set(sign, [id]);
      else known.push(id);
    }
  return classesOf([...bySign.values()].filter(({ length }) => length > 1));
}

/** An address without what does not tell documents apart: the scheme, capital letters of the host, the fragment, a final slash. */
function addressOf(url: string): string {
  const [, host = "", rest = ""] = /^https?:\/\/([^/?#]*)([^#]*)/i.exec(url) ?? [];
  return `${host.toLowerCase()}${rest.replace(/\/$/, "")}`;
}
