import type { Dataset, Judgement } from "../generated/types.js";
import { SCHEMA_VERSION } from "../model/schema-version.js";
import type { RecordKind } from "../records/kinds.js";

/** What a dataset says of itself. */
export type DatasetHead = Omit<Dataset, `${RecordKind}s` | "judgements">;

/** What the result of a merge is to say of itself; the rest follows from the inputs. */
export interface HeadOptions {
  /** Tells the result from every other dataset. Where it is left out it has none. */
  readonly id?: string | undefined;
  /** Its name. Default: those of the inputs, with a plus sign between. */
  readonly name?: string | undefined;
  /** Its version. Default `1.0.0`. */
  readonly version?: string | undefined;
}

const each = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/**
 * What the result of a merge says of itself: the newest version of the model among the inputs, or this one where there are
 * judgements; `mul` where they are in several languages; all their licences, of which each must be kept.
 */
export function mergedHead(
  inputs: readonly Dataset[],
  judgements: readonly Judgement[],
  { id, name, version = "1.0.0" }: HeadOptions,
): DatasetHead {
  const schemas = each(inputs.map(({ $schema }) => $schema));
  const [schema] = schemas;
  const versions = inputs.map(({ schemaVersion }) => schemaVersion);
  return {
    ...(schemas.length === 1 && schema !== undefined ? { $schema: schema } : {}),
    schemaVersion: newest(judgements.length > 0 ? [...versions, SCHEMA_VERSION] : versions),
    ...(id === undefined ? {} : { id }),
    name: name ?? joinedNames(each(inputs.map((input) => input.name))),
    version,
    language: oneLanguage(each(inputs.map(({ language }) => language))),
    license: joinedLicenses(each(inputs.map(({ license }) => license))),
  };
}

/** The newest of several versions of the model. */
function newest(versions: readonly string[]): string {
  const numbers = (version: string) => version.split(".").map(Number);
  const compare = (a: string, b: string) => {
    const [one, other] = [numbers(a), numbers(b)];
    const at = one.findIndex((number, place) => number !== other[place]);
    return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  };
  return versions.reduce((best, version) => (compare(version, best) > 0 ? version : best));
}

const LONGEST_NAME = 200;
const LONGEST_LICENSE = 100;

const lengthOf = (text: string) => [...text].length;

/** Names with plus signs between; where they are too long together, as many as fit and how many more there are. */
function joinedNames(names: readonly string[]): string {
  for (let count = names.length; count > 0; count--) {
    const more = count < names.length ? ` and ${names.length - count} more` : "";
    const joined = `${names.slice(0, count).join(" + ")}${more}`;
    if (lengthOf(joined) <= LONGEST_NAME) return joined;
    if (count > 64) count = 64;
  }
  return `${names.length} datasets`;
}

const oneLanguage = ([language = "und", ...others]: readonly string[]) => (others.length === 0 ? language : "mul");

const inBrackets = (license: string) => (/\sOR\s/i.test(license) ? `(${license})` : license);

/** An SPDX expression that asks for each of the licences; where that is too long, one that says that there are several. */
function joinedLicenses(licenses: readonly string[]): string {
  const [license = "NOASSERTION", ...others] = licenses;
  if (others.length === 0) return license;
  const joined = licenses.map(inBrackets).join(" AND ");
  return lengthOf(joined) <= LONGEST_LICENSE ? joined : "LicenseRef-several";
}
