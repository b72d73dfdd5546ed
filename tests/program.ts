import { spawnSync } from "node:child_process";

/** A program that runs scripts of its language. */
export interface Program {
  /** What starts it. */
  readonly command: string;
  /** Runs a script, in a folder if one is named, and gives what it prints. */
  readonly run: (script: string, args?: readonly string[], folder?: string) => string;
}

/** The first of several programs that can run `check`; `undefined`, said aloud, where none can. */
export function programFor(check: string, flag: string, commands: readonly string[]): Program | undefined {
  const command = commands.find((one) => spawnSync(one, [flag, check]).status === 0);
  if (command === undefined) {
    console.warn(`${commands.join(", ")}: none can run "${check}"; the checks by it are skipped`);
    return undefined;
  }
  return { command, run: (script, args = [], folder) => run(command, [flag, script, ...args], folder) };
}

function run(command: string, args: readonly string[], cwd: string | undefined): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", cwd });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return stdout;
}
