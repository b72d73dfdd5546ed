import { SCHEMA_VERSION } from "../../model/schema-version.js";
import { type Issue, issueAt } from "../issues/issue.js";
import type { Path } from "../issues/pointer.js";
import { shown } from "../issues/shown.js";

const [ownMajor = 0, ownMinor = 0] = SCHEMA_VERSION.split(".").map(Number);

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

/** Whether a version is of this reader's major, and of a minor that it does not know yet. */
export function isNewerMinor(version: unknown): version is string {
  const [, major, minor] =
    (typeof version === "string" && /^([0-9]{1,6})\.([0-9]{1,6})\.[0-9]{1,6}$/.exec(version)) || [];
  return Number(major) === ownMajor && Number(minor) > ownMinor;
}

/** The issue of a document that may use what a newer minor version of the model has added. */
export const newerMinor = (version: string, path: Path): Issue =>
  issueAt("unsupported-schema-version", path, {
    value: shown(version),
    supported: `${ownMajor}.x.y up to ${SCHEMA_VERSION}`,
    is: "newer",
  });
