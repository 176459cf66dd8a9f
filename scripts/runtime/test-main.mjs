import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { ensureBuild, ensureClient } from "./prepare.mjs";
import { Refusal, reportFailure } from "./refusal.mjs";
import { endChildrenOnSignal } from "./run-quietly.mjs";
import { createSteps } from "./steps.mjs";
import { withTestServer } from "./test-server.mjs";
import { nodeTool, runPlaywright, runTool, runVitest } from "./test-tools.mjs";

const FAST_PROJECTS = ["unit", "components", "architecture"];
const failures = [];
const totals = { passed: 0, failed: 0 };
const step = createSteps((line) => console.log(line));

/** Runs one step; a failure is told and counted, and the run goes on. True when it passed. */
async function check(title, work) {
  try {
    await step(title, work);
    return true;
  } catch (error) {
    failures.push(title);
    console.log(`✗ ${title}`);
    if (error.output) console.log(error.output.trimEnd());
    else reportFailure(error);
    return false;
  }
}

function countTests(run) {
  return async (report) => {
    const result = await run();
    totals.passed += result.passed;
    totals.failed += result.failed;
    if (result.failed > 0 || !result.ok)
      throw Object.assign(new Refusal(`${result.failed} tests failed`), { output: result.output });
    report.outcome(`${result.passed} tests`);
  };
}

async function runBrowserTests(scratch) {
  if (!(await check("Build", () => ensureBuild(async (_title, work) => work({ outcome() {}, progress() {} }))))) return;
  await check(
    "Browser tests",
    countTests(() => withTestServer(scratch, (env) => runPlaywright(scratch, env))),
  );
}

async function runEverything(scratch) {
  const isFast = process.argv.includes("--fast");
  await check("Types", async () => {
    await runTool(nodeTool("next/dist/bin/next"), ["typegen"]);
    await runTool(nodeTool("typescript/bin/tsc"), ["--noEmit", "-p", "."]);
  });
  await check("Lint", () => runTool(nodeTool("@biomejs/biome/bin/biome"), ["check", "--error-on-warnings", "."]));
  for (const project of isFast ? FAST_PROJECTS : [...FAST_PROJECTS, "integration"])
    await check(
      `Tests: ${project}`,
      countTests(() => runVitest(scratch, project)),
    );
  if (!isFast) await runBrowserTests(scratch);
}

async function main() {
  endChildrenOnSignal();
  const unknown = process.argv.slice(2).find((arg) => arg !== "--fast");
  if (unknown) throw new Refusal(`Unknown option ${unknown}: npm test knows none, npm run check is its fast form.`);
  await ensureInstalled(step);
  await ensureClient(step);
  const scratch = mkdtempSync(join(tmpdir(), "moc-test-run-"));
  try {
    await runEverything(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log(failures.length === 0 ? "\nEverything passed" : `\nFailed: ${failures.join(", ")}`);
  // A failed step that is no test (types, lint, build) counts as one failure, so that the line tells the truth.
  const failed = Math.max(totals.failed, failures.length);
  console.log(`${totals.passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

main().catch((error) => {
  reportFailure(error);
  process.exit(1);
});
