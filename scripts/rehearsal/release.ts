import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../package/run.js";
import type { Registry } from "./registry.js";

/** A clean clone of what is committed, installed from its lockfile. */
export function cloneInto(folder: string, root: string): string {
  const clone = join(folder, "clone");
  run("git", ["clone", "--quiet", `file://${root}`, clone], folder);
  run("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"], clone);
  return clone;
}

const asNobody = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost"];

function commit(clone: string, message: string) {
  run("git", ["add", "--all"], clone);
  run("git", [...asNobody, "commit", "--quiet", "--no-verify", "--allow-empty", "--message", message], clone);
}

/** Right after a release nothing waits for the next one; then the rehearsal announces a change of its own. */
function announceSomething(clone: string) {
  const folder = join(clone, ".changeset");
  const waiting = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  if (waiting.length > 0) return;
  writeFileSync(join(folder, "rehearsal.md"), '---\n"attributed-events": patch\n---\n\nA rehearsal.\n');
}

function versionOf(clone: string): string {
  const { version } = JSON.parse(readFileSync(join(clone, "package.json"), "utf8")) as { version: string };
  return version;
}

/** Does the release's paperwork in the clone, as the release workflow does, and returns the new version. */
export function makeVersion(clone: string): string {
  announceSomething(clone);
  commit(clone, "Announce");
  run("npm", ["run", "version"], clone);
  commit(clone, "Release");
  run("npm", ["run", "release:check"], clone);
  run("npm", ["run", "generate:check"], clone);
  return versionOf(clone);
}

/** Publishes to the registry on this machine and nowhere else. */
export function publish(clone: string, registry: Registry) {
  const env = { ...registry.env, npm_config_provenance: "false" };
  run("npx", ["changeset", "publish", "--no-git-tag"], clone, env);
  const seen = run("npm", ["view", "attributed-events", "version"], clone, env).trim();
  if (seen !== versionOf(clone)) throw new Error(`published ${versionOf(clone)}, the registry has ${seen}`);
}
