import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project.mjs";
import { runQuietly } from "./run-quietly.mjs";

export function nodeTool(path) {
  return join(projectRoot, "node_modules", path);
}

const { FORCE_COLOR: _color, ...inherited } = process.env;
const env = { ...inherited, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };

export function runTool(tool, args) {
  return runQuietly(process.execPath, [tool, ...args], { env });
}

/** Runs to the end either way: what the runner's own report says decides. */
async function runReported(args, options) {
  try {
    return { ok: true, output: await runQuietly(process.execPath, args, options) };
  } catch (error) {
    return { ok: false, output: error.output ?? error.message };
  }
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

export async function runVitest(scratch, project) {
  const report = join(scratch, `vitest-${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = [nodeTool("vitest/vitest.mjs"), "run", "--project", project, "--passWithNoTests", ...reporters];
  const result = await runReported(args, { env });
  const json = readReport(report);
  return { ...result, passed: json?.numPassedTests ?? 0, failed: json?.numFailedTests ?? 0 };
}

function failedTitles(suites, above = []) {
  return suites.flatMap((suite) => {
    const path = [...above, suite.title];
    const own = (suite.specs ?? []).filter((spec) => !spec.ok);
    const lines = own.map((spec) => {
      const errors = spec.tests.flatMap((test) => test.results.flatMap((result) => result.errors ?? []));
      return [`✗ ${[...path, spec.title].join(" › ")}`, ...errors.map((error) => error.message)].join("\n");
    });
    return [...lines, ...failedTitles(suite.suites ?? [], path)];
  });
}

export async function runPlaywright(scratch, serverEnv) {
  const report = join(scratch, "playwright.json");
  const args = [nodeTool("@playwright/test/cli.js"), "test", "--pass-with-no-tests"];
  const result = await runReported(args, { env: { ...env, ...serverEnv, MOC_PLAYWRIGHT_JSON: report } });
  const json = readReport(report);
  const problems = json ? [...(json.errors ?? []).map((error) => error.message), ...failedTitles(json.suites)] : [];
  return {
    ok: result.ok,
    output: [...problems, result.output].join("\n"),
    passed: json ? json.stats.expected + json.stats.flaky : 0,
    failed: json?.stats.unexpected ?? 0,
  };
}
