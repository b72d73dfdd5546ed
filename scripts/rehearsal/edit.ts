import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../../src/generated/types.js";
import { isAllegation } from "../../src/records/allegation.js";
import { run } from "../package/run.js";

const isEditable = (claim: Claim) =>
  isAllegation(claim) && claim.retracted === undefined && claim.attribution[0]?.commitment === "uncommitted";

/** Lets the document vouch for an allegation that it only passes on, as a careless edit would. Returns the claim's id. */
function editCommitment(clone: string): string {
  const path = join(clone, "data/claims.json");
  const claims = JSON.parse(readFileSync(path, "utf8")) as Claim[];
  const claim = claims.find(isEditable);
  if (claim === undefined) throw new Error("no allegation that a document only passes on");
  const attribution = claim.attribution.map((step, at) => (at === 0 ? { ...step, commitment: "certain" } : step));
  const edited = claims.map((one) => (one === claim ? { ...claim, attribution } : one));
  writeFileSync(path, `${JSON.stringify(edited, null, 2)}\n`);
  run("npm", ["run", "generate"], clone);
  return claim.id;
}

const announce = (clone: string, level: string) =>
  writeFileSync(join(clone, ".changeset/edit.md"), `---\n"attributed-events": ${level}\n---\n\nA correction.\n`);

const check = (clone: string) => spawnSync("npm", ["run", "release:check"], { cwd: clone, encoding: "utf8" });

function expectCaught(clone: string, id: string, what: string) {
  const { status, stdout, stderr } = check(clone);
  const line = stdout.split("\n").find((one) => one.startsWith(`major  ${id}: `));
  if (status === 0 || line === undefined) throw new Error(`${what} was not caught:\n${stdout}\n${stderr}`);
  return line;
}

/** Edits one claim's commitment after a release and follows it to the changelog. Returns the line that readers get. */
export function catchDeliberateEdit(clone: string): string {
  const id = editCommitment(clone);
  expectCaught(clone, id, "an edit without a changeset");
  announce(clone, "patch");
  expectCaught(clone, id, "an edit called a patch");
  announce(clone, "major");
  run("npm", ["run", "version"], clone);
  const changelog = readFileSync(join(clone, "CHANGELOG.md"), "utf8");
  const line = changelog.split("\n").find((one) => one.startsWith(`- \`${id}\``));
  if (!line?.includes("uncommitted → certain")) throw new Error(`the changelog does not say what happened to ${id}`);
  return line;
}
