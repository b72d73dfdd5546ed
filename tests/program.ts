import { spawnSync } from "node:child_process";

/** A program that runs scripts of its language. */
export interface Program {
  /** What starts it. */
  readonly command: string;
  /** Runs a script, in a folder and with an input if they are given, and gives what it prints. */
  readonly run: (script: string, args?: readonly string[], folder?: string, input?: string) => string;
}

/** The first of several programs that can run `check`; `undefined`, said aloud, where none can. */
export function programFor(check: string, flag: string, commands: readonly string[]): Program | undefined {
  const command = commands.find((one) => spawnSync(one, [flag, check]).status === 0);
  if (command === undefined) {
    console.warn(`${commands.join(", ")}: none can run "${check}"; the checks by it are skipped`);
    return undefined;
  }
  return { command, run: (script, args = [], folder, input) => run(command, [flag, script, ...args], folder, input) };
}

function run(command: string, args: readonly string[], cwd: string | undefined, input: string | undefined): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", cwd, input });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return stdout;
}
