import { nearest } from "../text/nearest.js";
import { nearestIs, noSuchText } from "../text/no-such.js";
import { printable } from "../text/printable.js";

/** Why a command could not run, in a sentence for the person who called it. Ends the command with exit code 2. */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
}

/** What the operating system's codes mean to somebody who gave a file name. */
const systemErrors: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "the file exists already",
  EFBIG: "the file would become too large",
  EINVAL: "this is not a file that can be read or written here",
  EIO: "the device reports an error",
  EISDIR: "this is a directory, not a file",
  ELOOP: "too many symbolic links",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or directory",
  ENOSPC: "no space left on the device",
  ENOTDIR: "a part of the path is not a directory",
  ENXIO: "no such device",
  EPERM: "operation not permitted",
  EROFS: "the file system is read-only",
};

const field = (error: unknown, name: "code" | "path" | "message"): string | undefined => {
  const value = error instanceof Error ? (error as unknown as Record<string, unknown>)[name] : undefined;
  return typeof value === "string" ? value : undefined;
};

/** Whether the reader of our output went away, as `head` does. Nobody is left to be told. */
export const isClosedPipe = (error: unknown): boolean => field(error, "code") === "EPIPE";

/** What went wrong with a file or stream, in a few words; `undefined` for errors that are not the system's. */
export const systemReason = (error: unknown): string | undefined => systemErrors[field(error, "code") ?? ""];

/** The same error, as a sentence about the file as the user named it. Errors that are not the system's stay as they are. */
export function aboutFile(file: string, error: unknown): unknown {
  const reason = isClosedPipe(error) ? undefined : systemReason(error);
  return reason === undefined ? error : new CannotRun(`${printable(file)}: ${reason}`);
}

/** The sentence for whatever a command threw, without stack and without control characters. */
export function failureText(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  const reason = systemReason(error);
  if (reason === undefined)
    return `this is a bug in attributed-events: ${printable(field(error, "message") ?? "unknown")}`;
  const path = field(error, "path");
  return path === undefined ? reason : `${printable(path)}: ${reason}`;
}

/** The sentence for a word that is none of those there are: gives the nearest, or else says where they are found. */
export function unknownWord(what: string, word: string, known: readonly string[], where?: string): string {
  const meant = nearest(word, known);
  const help = meant === undefined ? (where ?? `there are ${known.join(", ")}`) : nearestIs(`"${meant}"`);
  return noSuchText(what, `"${printable(word)}"`, help);
}
