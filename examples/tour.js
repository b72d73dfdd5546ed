// What `npm start` shows: the package answering questions about its own dataset, and judging somebody else's.
import { readFileSync } from "node:fs";
import {
  claimsByAgency,
  claimsByNobodyNamed,
  dataset,
  describeClaim,
  eventsBetween,
  eventsByAgency,
  findAgency,
  meta,
  passageUrl,
  silentActors,
} from "attributed-events";
import { resolveDraft } from "attributed-events/draft";
import { readDraft } from "attributed-events/draft/yaml";
import { formatIssue, validateDataset } from "attributed-events/validate";
import { bold, cyan, faint, heading, print, printWrapped, yellow } from "./page.js";

const nameOf = (actor) => actor.names.find(({ type }) => type === "primary").value;
const bullet = (text, mark = "•") => printWrapped(text, `${mark} `, "  ");

function opening() {
  const { sources, actors, events, claims } = meta.counts;
  const [article] = dataset.sources;
  print(bold(`attributed-events ${meta.version}`));
  print(`${sources} article, ${actors} actors, ${events} events, ${claims} claims. Every claim names who says so.`);
  print();
  printWrapped(
    `“${article.title}”, ${article.publisher}, ${article.published}. The data say what was claimed, not what is true: everybody accused in it is accused, nobody convicted.`,
  );
}

const isExact = ({ when }) => when.earliest !== null && when.earliest === when.latest;
const spanOf = ({ earliest, latest }) => (earliest === latest ? earliest : `${earliest ?? "…"} to ${latest ?? "…"}`);

function printEvent(event) {
  const mark = isExact(event) ? cyan("●") : yellow("○");
  const told = event.status === "reported" ? "" : ` ${faint(`[${event.status}]`)}`;
  printWrapped(event.title + told, `${mark} ${spanOf(event.when).padEnd(26)}`, " ".repeat(28));
}

function timeline() {
  const range = { from: "2022-11-01", to: "2023-01-31" };
  const definite = eventsBetween(dataset, range, { certainty: "definite" });
  const possible = eventsBetween(dataset, range, { certainty: "possible" });
  const bounded = possible.filter(({ when }) => when.earliest !== null && when.latest !== null);
  heading("What happened between 1 November 2022 and 31 January 2023?");
  print(`${cyan("●")} one exact day   ${yellow("○")} some day of a span`);
  print(`\n${bold("Certainly in these months")}`);
  for (const event of definite) printEvent(event);
  print(`\n${bold("Possibly: the words allow a day in these months and a day outside")}`);
  for (const event of bounded) printEvent(event);
  print(faint(`  … and ${possible.length - bounded.length} more, of which a bound is missing`));
}

function agency() {
  const service = findAgency(dataset, "DTX");
  heading(`What did the ${nameOf(service)} do, and who says so?`);
  print(faint("Asked for as DTX, its Azerbaijani abbreviation; any name in any language works.\n"));
  for (const event of eventsByAgency(dataset, service.id)) printEvent(event);
  const claims = claimsByAgency(dataset, service.id, { as: "claimant" });
  print(`\n${bold(`${claims.length} claims on its word, among them`)}`);
  for (const claim of claims.slice(0, 3)) bullet(describeClaim(dataset, claim));
  print(`\n${faint("The first passage, one click away:")}\n${passageUrl(dataset, claims[0].evidence[0])}`);
}

function nobody() {
  const claims = claimsByNobodyNamed(dataset);
  heading(`What is nobody named for? ${claims.length} claims, among them`);
  const onePerKind = new Map(claims.map((claim) => [claim.attribution.at(-1).unnamedSpeaker, claim]));
  for (const claim of onePerKind.values()) bullet(describeClaim(dataset, claim));
  print();
  printWrapped(`${silentActors(dataset).map(nameOf).join("; ")}.`, bold("Accused, and never heard: "), "  ");
}

/** A colleague's file with four slips in it. */
function someoneElsesFile() {
  const file = structuredClone(dataset);
  file.claims.find(({ attribution }) => attribution.length > 1).attribution[1].by = "actor:azerbaijani-polise";
  file.events.find(({ type }) => type === "detention").participants[0].role = "detaining-autority";
  file.events.find(({ type }) => type === "armed-attack").when.earliest = "2023-02-30";
  file.events.find(({ type }) => type === "smuggling").status = "reported";
  return file;
}

function validation() {
  heading("Is somebody else's file all right?");
  printWrapped(
    "The same data after four slips: a misspelt role, a day that does not exist, a speaker nobody has heard of, and an accusation turned into a fact.",
  );
  print();
  const { issues } = validateDataset(someoneElsesFile());
  for (const issue of issues) if (issue.severity === "error") bullet(formatIssue(issue), "✗");
}

const example = (file) => readFileSync(new URL(`missing-bell/${file}`, import.meta.url), "utf8");

/** The invented article's draft, resolved. */
function resolved(text) {
  const read = readDraft(text);
  const verdict = resolveDraft(read.draft, { "vale-messenger": example("article.txt") });
  return verdict.ok ? verdict : { ...verdict, issues: read.located(verdict.issues) };
}

function drafting() {
  heading("How does an article become such data?");
  printWrapped(
    "Somebody quotes it in a draft. Of an invented article with one word quoted wrongly, “they dropped the bell” for “they took the bell”:",
  );
  print();
  const draft = example("draft.yaml");
  for (const issue of resolved(draft.replace("“They took", "“They dropped")).issues)
    bullet(`draft.yaml:${issue.line}:${issue.column}: ${formatIssue(issue)}`, "✗");
  const { dataset: proven } = resolved(draft);
  print();
  printWrapped(
    `Mended, it is a dataset of ${proven.claims.length} claims, each with the place of its words. Among them:`,
  );
  bullet(
    describeClaim(
      proven,
      proven.claims.find(({ id }) => id === "claim:client-denies"),
    ),
  );
}

function closing() {
  heading("Next");
  printWrapped(
    "README.md shows how to ask these questions in your own code; docs/annotate.md leads from an article to such data in half an hour; node dist/cli/bin.js --help shows the command line.",
  );
}

opening();
timeline();
agency();
nobody();
validation();
drafting();
closing();
