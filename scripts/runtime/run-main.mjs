import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { ensureClient } from "./prepare.mjs";
import { projectRoot } from "./project.mjs";
import { Refusal, reportFailure } from "./refusal.mjs";
import { createSteps } from "./steps.mjs";

/** Runs a TypeScript script with what it needs in place. Standard output belongs to the script alone. */
async function main() {
  const [script, ...args] = process.argv.slice(2);
  if (!script) throw new Refusal("Which script? node scripts/run.mjs scripts/NAME.ts");
  const step = createSteps((line) => console.error(line));
  await ensureInstalled(step);
  await ensureClient(step);
  // `react-server` lets `server-only` modules load outside Next.
  const flags = ["--conditions=react-server", "--import", "tsx"];
  const child = spawn(process.execPath, [...flags, resolve(projectRoot, script), ...args], {
    cwd: projectRoot,
    stdio: "inherit",
  });
  // The terminal sends Ctrl-C to both; the script decides when it is done.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.once("exit", (code) => process.exit(code ?? 1));
}

main().catch((error) => {
  reportFailure(error);
  process.exit(1);
});
