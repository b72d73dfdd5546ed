import { spawnSync } from "node:child_process";

interface Tool {
  /** Runs a script of the tool's language and gives what it prints. */
  readonly run: (script: string, ...args: readonly string[]) => string;
}

function tool(command: string, flag: string, check: string): Tool | undefined {
  const isThere = spawnSync(command, [flag, check]).status === 0;
  if (!isThere) console.warn(`${command} cannot run "${check}": the checks by it are skipped`);
  return isThere ? { run: (script, ...args) => run(command, [flag, script, ...args]) } : undefined;
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return stdout;
}

/** Python with a module, where it is at hand; `undefined`, said aloud, where it is not. */
export const pythonWith = (module: string): Tool | undefined =>
  tool(process.env.PYTHON ?? "python3", "-c", `import ${module}`);

/** R, where it is at hand; `undefined`, said aloud, where it is not. */
export const r = (): Tool | undefined => tool("Rscript", "-e", "invisible()");
