import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "@/tests/support/chromium";
import { run } from "./processes";
import { median } from "./statistics";

/** The last Lighthouse for Node 20. Fetched for measuring only: the application does not depend on it. */
const LIGHTHOUSE = "12.8.2";
const TIMES = 3;

export interface Lighthouse {
  readonly performance: number;
  readonly accessibility: number;
  readonly layoutShift: number;
  readonly largestPaintMs: number;
}

/** Lighthouse's mobile profile (slow phone, slow network, both simulated) on one page, the median of three runs. */
export async function measureLighthouse(options: {
  address: string;
  cookie: string;
  folder: string;
}): Promise<Lighthouse> {
  const tool = await install(options.folder);
  const { executablePath, args, env } = await findChromium();
  const headers = join(options.folder, "headers.json");
  writeFileSync(headers, JSON.stringify({ Cookie: options.cookie }), { mode: 0o600 });
  const results: Lighthouse[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    const output = join(options.folder, `lighthouse-${turn}.json`);
    const flags = [...args, "--headless=new"].join(" ");
    await run(
      process.execPath,
      [
        tool,
        options.address,
        "--only-categories=performance,accessibility",
        `--extra-headers=${headers}`,
        `--chrome-flags=${flags}`,
        "--output=json",
        `--output-path=${output}`,
        "--quiet",
        "--no-enable-error-reporting",
      ],
      { cwd: options.folder, env: { ...process.env, ...env, CHROME_PATH: executablePath } },
    );
    results.push(read(JSON.parse(readFileSync(output, "utf8"))));
  }
  const of = (pick: (one: Lighthouse) => number) => median(results.map(pick));
  return {
    performance: of((one) => one.performance),
    accessibility: of((one) => one.accessibility),
    layoutShift: of((one) => one.layoutShift),
    largestPaintMs: Math.round(of((one) => one.largestPaintMs)),
  };
}

interface Report {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
}

function read({ runtimeError, categories, audits }: Report): Lighthouse {
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  return {
    performance: categories.performance?.score ?? Number.NaN,
    accessibility: categories.accessibility?.score ?? Number.NaN,
    layoutShift: audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
    largestPaintMs: audits["largest-contentful-paint"]?.numericValue ?? Number.NaN,
  };
}

async function install(folder: string): Promise<string> {
  const entry = join(folder, "node_modules/lighthouse/cli/index.js");
  if (existsSync(entry)) return entry;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, dependencies: { lighthouse: LIGHTHOUSE } }),
  );
  await run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
  return entry;
}
