import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Io } from "../io.js";

/** A file as its repository calls it: from the workspace of the workflow, or else from the nearest folder above it with a `.git`. */
export function repositoryPath(file: string, { env, cwd }: Pick<Io, "env" | "cwd">): string {
  const path = resolve(cwd, file);
  const { GITHUB_WORKSPACE: workspace } = env;
  const root = workspace && within(workspace, path) !== undefined ? workspace : repositoryAbove(dirname(path));
  return (root === undefined ? undefined : within(root, path)) ?? file;
}

function repositoryAbove(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryAbove(above);
}

/** The way from a folder to a file in it, with the slashes of web addresses. */
function within(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way.startsWith("..") || isAbsolute(way) ? undefined : way.replaceAll(sep, "/");
}
