import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gedText } from "../import/ged.js";
import { emptyFolder } from "./fake-io.js";
import { bin, shell } from "./shell.js";

const docs = readFileSync(new URL("../../docs/scale.md", import.meta.url), "utf8");
const [script = "", commands = ""] = [...docs.matchAll(/^```bash\n(.*?)^```/gms)].map(([, code = ""]) => code);

const answers = (command: string, ...argv: string[]) => spawnSync(command, argv).status === 0;
const hasSlurm =
  process.getuid?.() === 0 && answers("slurmctld", "-V") && answers("slurmd", "-V") && answers("munge", "-n");
if (!hasSlurm)
  console.warn(
    "There is no slurm-wlm with munge at work, or the tests do not run as root: the recipe for it is not tried out",
  );

const [header = "", ...rows] = gedText.trimEnd().split("\n");

describe.skipIf(!hasSlurm)("the job array of docs/scale.md, under Slurm on one node", () => {
  const folder = emptyFolder();
  const daemons: ChildProcess[] = [];
  const env = { ...process.env, SLURM_CONF: join(folder, "slurm.conf") };

  beforeAll(async () => {
    const node = hostname().split(".")[0] ?? "localhost";
    const lines = [
      ...["ClusterName=one", `SlurmctldHost=${node}(127.0.0.1)`, "SlurmUser=root", "SlurmdUser=root"],
      ...["SlurmctldPort=26817", "SlurmdPort=26818", "ProctrackType=proctrack/linuxproc", "TaskPlugin=task/none"],
      ...["AuthType=auth/munge", "ReturnToService=2", "MailProg=/bin/true", `StateSaveLocation=${folder}/state`],
      ...[`SlurmdSpoolDir=${folder}/spool`, `SlurmctldPidFile=${folder}/ctld.pid`, `SlurmdPidFile=${folder}/d.pid`],
      ...[`NodeName=${node} NodeAddr=127.0.0.1 CPUs=1 State=UNKNOWN`, `PartitionName=all Nodes=${node} Default=YES`],
    ];
    for (const name of ["state", "spool", "parts", "bin"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "slurm.conf"), `${lines.join("\n")}\n`);
    writeFileSync(join(folder, "bin/attributed-events"), `#!/bin/sh\nexec ${process.execPath} ${bin} "$@"\n`, {
      mode: 0o755,
    });
    for (const [at, part] of [rows.slice(0, 4), rows.slice(4)].entries())
      writeFileSync(join(folder, `parts/ged-${at}.csv`), [header, ...part, ""].join("\n"));
    writeFileSync(join(folder, "import.sh"), script);
    for (const daemon of ["slurmctld", "slurmd"]) daemons.push(spawn(daemon, ["-D"], { env, stdio: "ignore" }));
    const isIdle = () => spawnSync("sinfo", ["-h", "-o", "%t"], { env, encoding: "utf8" }).stdout.trim() === "idle";
    for (let tries = 0; tries < 60 && !isIdle(); tries++) await new Promise((resolve) => setTimeout(resolve, 500));
  }, 60_000);

  afterAll(() =>
    Promise.all(
      daemons.map((daemon) => {
        const ended = new Promise((resolve) => daemon.once("exit", resolve));
        daemon.kill();
        return ended;
      }),
    ),
  );

  test("imports each part, judges it, and puts them together", { timeout: 120_000 }, async () => {
    const line = `export SLURM_CONF=${env.SLURM_CONF} PATH=${folder}/bin:$PATH; set -e; ${commands}`;
    const { code, err } = await shell(line, folder);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const whole = await shell(
      `$AE import --from ucdp -q --to ndjson parts/*.csv | sort -u > whole.ndjson; cat whole.ndjson`,
      folder,
    );
    const idsIn = (text: string) =>
      text
        .trim()
        .split("\n")
        .map((one) => (JSON.parse(one) as { id: string }).id)
        .sort();
    const events = (ids: readonly string[]) => ids.filter((id) => id.startsWith("event:") || id.startsWith("claim:"));
    const together = idsIn(readFileSync(join(folder, "ged.ndjson"), "utf8"));
    expect(events(together)).toEqual(events(idsIn(whole.out)));
    expect((await shell("$AE validate -q ged.ndjson", folder)).code).toBe(0);
  });
});
