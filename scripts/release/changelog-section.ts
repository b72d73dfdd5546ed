import { toChangelog } from "../../src/diff/changelog.js";
import type { Edition } from "./edition.js";
import type { Verdict } from "./judge.js";

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? "" : "s"}`;

function inventory({ dataset: { sources, actors, events, claims } }: Edition): string {
  return [
    count(sources.length, "source"),
    count(actors.length, "actor"),
    count(events.length, "event"),
    count(claims.length, "claim"),
  ].join(", ");
}

function schemaSection({ schema }: Verdict): string[] {
  const lines = schema.map(
    ({ level, path, effect }) => `- \`${path}\` ${effect.replace(/[*_<[]/g, "\\$&")}. *${level}*`,
  );
  return lines.length === 0 ? [] : [`#### Schemas\n\n${lines.join("\n")}\n`];
}

/** What the changelog says of the data in a release: `verdict` is absent for the first one. */
export function changelogSection(now: Edition, verdict: Verdict | undefined): string {
  const changes = verdict === undefined ? [] : [toChangelog(verdict.data), ...schemaSection(verdict)];
  const same = verdict === undefined ? "The first edition" : "The same data as before";
  const told = changes.filter((part) => part !== "");
  const body = told.length === 0 ? [`${same}: ${inventory(now)}.\n`] : [`Now ${inventory(now)}.\n`, ...told];
  return ["### Data\n", ...body, `Digest: \`${now.digest}\`\n`].join("\n");
}

/** The changelog with a section added at the end of what it says of `version`. */
export function withSection(changelog: string, version: string, section: string): string {
  const start = changelog.indexOf(`\n## ${version}\n`);
  if (start === -1) throw new Error(`CHANGELOG.md has no section for ${version}`);
  const next = changelog.indexOf("\n## ", start + 1);
  const end = next === -1 ? changelog.length : next;
  return `${changelog.slice(0, end).trimEnd()}\n\n${section}${changelog.slice(end)}`;
}
