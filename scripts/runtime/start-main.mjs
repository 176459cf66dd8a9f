import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { requireFreePort, requireWritable } from "./preflight.mjs";
import { ensureBuild, ensureClient } from "./prepare.mjs";
import { dataFolder, projectRoot } from "./project.mjs";
import { reportFailure } from "./refusal.mjs";
import { endChildrenOnSignal } from "./run-quietly.mjs";
import { readStartOptions } from "./start-options.mjs";
import { createSteps } from "./steps.mjs";
import { stopLeftoverWebServer } from "./stop-leftover.mjs";
import { stopWithNpm } from "./stop-with-npm.mjs";
import { takeStartLock } from "./take-start-lock.mjs";

/** Everything before the packages are there; what needs them is scripts/server/run-start.ts. */
async function main() {
  const letSignalsGo = endChildrenOnSignal();
  stopWithNpm();
  const options = readStartOptions({ args: process.argv.slice(2), env: process.env });
  const folder = dataFolder();
  requireWritable(folder, "give this user write permission on it, or choose another folder with MOC_DATA_DIR");
  const lock = await takeStartLock({ path: join(folder, "start.lock"), folder });
  process.once("exit", () => lock.release());
  await stopLeftoverWebServer(folder);
  await requireFreePort(options);
  const step = createSteps((line) => console.log(line));
  await ensureInstalled(step);
  await ensureClient(step);
  if (!options.dev) await ensureBuild(step);
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: join(projectRoot, "tsconfig.json") });
  const { runStart } = await import("../server/run-start.ts");
  letSignalsGo();
  await runStart({ ...options, folder, step });
}

main().then(
  () => process.exit(0),
  (error) => {
    reportFailure(error);
    process.exit(1);
  },
);
