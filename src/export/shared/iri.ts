import { parse, v5 } from "uuid";
import type { Dataset, RecordId, SourceText } from "../../generated/types.js";

/** The namespace of all UUIDs here. It must never change: the ids of published exports hang on it. */
const NAMESPACE = /* @__PURE__ */ parse("ffb5ecf7-55ba-597d-b4fa-97692106ba07");

/** The UUID of whatever these names stand for: the same names give the same UUID everywhere. */
export const uuidOf = (...names: readonly string[]): string => v5(JSON.stringify(names), NAMESPACE);

/** The IRI of a dataset: its id, or a UUID that hangs on its name alone. All its versions and parts agree. */
export const datasetIri = ({ id, name }: Pick<Dataset, "id" | "name">): string =>
  id ?? `urn:uuid:${uuidOf("dataset", name)}`;

/** The IRI of a record: `urn:uuid:…#claim:x`. */
export const recordIri = (dataset: Dataset, record: RecordId): string => `${datasetIri(dataset)}#${record}`;

/** The IRI of a text by its digest (RFC 6920), which no other text has: `ni:///sha-256;…`. */
export function textIri({ sha256 }: SourceText): string {
  const bytes = sha256.match(/../g)?.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))) ?? [];
  const base64 = btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return `ni:///sha-256;${base64}`;
}
