import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { printable } from "../text/printable.js";
import { accountsCommand } from "./commands/accounts.js";
import { agreeCommand } from "./commands/agree.js";
import { anchorCommand } from "./commands/anchor.js";
import { citeCommand } from "./commands/cite.js";
import { diffCommand } from "./commands/diff.js";
import { digestCommand } from "./commands/digest.js";
import { draftCommand } from "./commands/draft.js";
import { exploreCommand } from "./commands/explore.js";
import { exportCommand } from "./commands/export.js";
import { importCommand } from "./commands/import.js";
import { initCommand } from "./commands/init.js";
import { mergeCommand } from "./commands/merge.js";
import { moveCommand } from "./commands/move.js";
import { proposeCommand } from "./commands/propose.js";
import { resolveCommand } from "./commands/resolve.js";
import { schemaCommand } from "./commands/schema.js";
import { splitCommand } from "./commands/split.js";
import { validateCommand } from "./commands/validate.js";
import { withdrawCommand } from "./commands/withdraw.js";
import type { ExitCode } from "./exit-code.js";
import { failureText, isClosedPipe } from "./failure.js";
import type { Io, Output } from "./io.js";

/** The commands, in the order of the help. */
const commands = [
  initCommand,
  resolveCommand,
  validateCommand,
  anchorCommand,
  moveCommand,
  schemaCommand,
  exploreCommand,
  exportCommand,
  importCommand,
  mergeCommand,
  proposeCommand,
  accountsCommand,
  splitCommand,
  draftCommand,
  withdrawCommand,
  diffCommand,
  agreeCommand,
  digestCommand,
  citeCommand,
] as const;

const examples = `
Examples:
  attributed-events init --from article.txt                   write draft.yaml, in which you quote what an article says
  attributed-events resolve draft.yaml --text article.txt     find the quotations, or say what is wrong, and make a dataset
  attributed-events validate my-data.json                     say what is wrong with a dataset, and what would be right
  attributed-events export --to stix                          write the packaged dataset as a STIX bundle

Exit codes: 0 nothing wrong, 1 issues in the data, 2 could not run, 130 stopped by you.
Each command explains itself: attributed-events COMMAND --help
`;

/**
 * Runs one command line and resolves to its exit code. Never throws.
 * `argv` are the words after the program's name.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const said = { out: "", err: "" };
  let code: ExitCode = 0;
  const program = buildProgram(io, said, (exit) => {
    code = exit;
  });
  try {
    await program.parseAsync(argv, { from: "user" }).catch((error: unknown) => {
      code = exitOf(error);
    });
    await say(io.stdout, said.out);
    await say(io.stderr, said.err);
    return code;
  } catch (error) {
    return await explain(error, io);
  }
}

function buildProgram(io: Io, said: { out: string; err: string }, exit: (code: ExitCode) => void): Command {
  const program = new Command("attributed-events")
    .description("Events, actors and claims in which the speaker never falls off.")
    .version(versionIn(io.packageRoot), "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .showHelpAfterError("How to use it: attributed-events --help")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        said.out += text;
      },
      writeErr: (text) => {
        said.err += text.split("\n").map(printable).join("\n");
      },
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
    })
    .addHelpText("after", examples);
  for (const command of commands) program.addCommand(command(io, exit).copyInheritedSettings(program));
  return program;
}

function versionIn(packageRoot: URL): string {
  const { version } = JSON.parse(readFileSync(new URL("package.json", packageRoot), "utf8")) as { version: string };
  return version;
}

/** Help and version are thrown as well, with 0; a wrong command line is 2. Other errors are not commander's. */
function exitOf(error: unknown): ExitCode {
  if (!(error instanceof CommanderError)) throw error;
  return error.exitCode === 0 ? 0 : 2;
}

async function say(output: Output, text: string): Promise<void> {
  if (text !== "") await output.write(text);
}

async function explain(error: unknown, io: Io): Promise<ExitCode> {
  const sentence = io.signal.aborted ? "stopped" : isClosedPipe(error) ? undefined : failureText(error);
  if (sentence !== undefined) await io.stderr.write(`attributed-events: ${sentence}\n`).catch(() => undefined);
  return io.signal.aborted ? 130 : 2;
}
