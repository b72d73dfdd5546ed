import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { run } from "../package/run.js";
import { freshProject, lastLine, npmInstall, type Stage } from "./runtimes.js";

/** The programs do their work when they are loaded; a worker may work only when it is asked to. */
const worker = 'export default { async test() { await import("./esm.mjs"); } };\n';

/** No flag gives it a module of Node's. */
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker", esModule = embed "bundle/worker.mjs")],
  compatibilityDate = "2025-01-01",
))]);
`;

/** What a worker of workerd sees: web interfaces only, and one module that a bundler made. */
export async function inWorker(stage: Stage): Promise<string> {
  const project = npmInstall(freshProject(stage, "worker"), stage);
  writeFileSync(join(project, "worker.mjs"), worker);
  writeFileSync(join(project, "worker.capnp"), config);
  await build({
    root: project,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true, target: "webworker" },
    build: {
      ssr: "worker.mjs",
      outDir: "bundle",
      target: "es2022",
      rolldownOptions: { output: { entryFileNames: "worker.mjs" } },
    },
  });
  return lastLine(run(join(stage.tools, "node_modules/.bin/workerd"), ["test", "worker.capnp"], project));
}
