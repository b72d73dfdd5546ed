import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { changelogSection, withSection } from "./changelog-section.js";
import { lastReleased, RELEASED, workingTree } from "./edition.js";
import { judge } from "./judge.js";
import { promisesIn } from "./promises.js";

/** The day of the release in UTC; `SOURCE_DATE_EPOCH` sets another, so that a release can be made again. */
function today(): string {
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return now.toISOString().slice(0, 10);
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = (command: string, args: readonly string[]) => execFileSync(command, args, { cwd: root, stdio: "inherit" });

/** `changeset version` leaves the lockfile's own number behind. */
function numberLockfile() {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8"));
  const packages = { ...lock.packages, "": { ...lock.packages[""], version } };
  writeFileSync(`${root}package-lock.json`, `${JSON.stringify({ ...lock, version, packages }, null, 2)}\n`);
}

const promises = await promisesIn(root);
if (promises.level === "none") throw new Error("there is no changeset, so there is nothing to release");
const released = lastReleased();
const verdict = released === undefined ? undefined : judge(released, workingTree(), promises);
if (verdict && verdict.problems.length > 0) throw new Error(verdict.problems.join("\n"));

run("npx", ["changeset", "version"]);
numberLockfile();
const now = workingTree();
writeFileSync(`${root}${RELEASED}`, `${JSON.stringify({ ...now, date: today() }, null, 2)}\n`);
const changelog = readFileSync(`${root}CHANGELOG.md`, "utf8");
writeFileSync(`${root}CHANGELOG.md`, withSection(changelog, now.version, changelogSection(now, verdict)));
run("npm", ["run", "generate"]);
