import { SCHEMA_VERSION } from "../model/dataset.js";
import { type Issue, issueAt, type Path } from "./issue.js";
import { shown } from "./shown.js";

const ownMajor = Number(SCHEMA_VERSION.split(".")[0]);

/** The issue of a `schemaVersion` that the model does not accept: of another major version, or no version at all. */
export function unsupportedVersion(text: string, path: Path): Issue {
  return issueAt("unsupported-schema-version", path, {
    value: shown(text),
    supported: `${ownMajor}.x.y`,
    is: ageOf(text) ?? "malformed",
  });
}

/** Whether a version is of an older or a newer major than this reader's. `undefined` for its own, and for no version. */
export function ageOf(version: unknown): "older" | "newer" | undefined {
  const [, digits] = (typeof version === "string" && /^([0-9]{1,6})\.[0-9]{1,6}\.[0-9]{1,6}$/.exec(version)) || [];
  if (digits === undefined || Number(digits) === ownMajor) return undefined;
  return Number(digits) < ownMajor ? "older" : "newer";
}
