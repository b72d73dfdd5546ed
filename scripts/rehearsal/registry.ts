import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { run } from "../package/run.js";

/** A registry of our own on this machine, and the environment in which npm and its like use it. */
export interface Registry {
  readonly address: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends the registry and resolves when its port is free again. */
  readonly stop: () => Promise<void>;
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** Rejects where somebody still listens on the port. */
export function requireFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", () => reject(new Error(`somebody still listens on port ${port}`)));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve()));
  });
}

/** Only our package is kept here; everything else is fetched from the registry that this machine is set up for. */
const settings = (upstream: string) => `
storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
uplinks: { upstream: { url: "${upstream}", cache: true, timeout: 60s } }
packages:
  attributed-events: { access: $all, publish: $authenticated }
  "**": { access: $all, proxy: upstream }
log: { type: stdout, format: json, level: error }
`;

async function answers(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    if (child.exitCode !== null) throw new Error(`the registry ended with ${child.exitCode}`);
    const answer = await fetch(`${address}-/ping`).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(500);
  }
  throw new Error("the registry does not answer");
}

async function tokenFor(address: string): Promise<string> {
  const name = "rehearsal";
  const body = JSON.stringify({ name, password: "only-on-this-machine" });
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${address}-/user/org.couchdb.user:${name}`, { method: "PUT", headers, body });
  const { token } = (await answer.json()) as { token?: string };
  if (token === undefined) throw new Error(`the registry gave no token (${answer.status})`);
  return token;
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

/** Starts verdaccio on 127.0.0.1 with its files in `folder`. `tools` holds it. */
export async function startRegistry(folder: string, tools: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const upstream = run("npm", ["config", "get", "registry"], folder).trim();
  writeFileSync(join(folder, "config.yaml"), settings(upstream));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const program = join(tools, "node_modules/verdaccio/bin/verdaccio");
  const args = [program, "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
  const stop = async () => {
    await end(child);
    await requireFree(port);
  };
  try {
    await answers(address, child);
    const userconfig = join(folder, "npmrc");
    writeFileSync(userconfig, `registry=${address}\n//127.0.0.1:${port}/:_authToken=${await tokenFor(address)}\n`);
    const env = {
      ...process.env,
      npm_config_registry: address,
      NPM_CONFIG_REGISTRY: address,
      npm_config_userconfig: userconfig,
    };
    return { address, env, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
