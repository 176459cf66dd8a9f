import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium as playwrightChromium } from "@playwright/test";

export interface ChromiumLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/** Nothing of the browser's own may go out to the network: a test must see only the page's requests. */
const QUIET_FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

const ARCHIVES = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];

function inheritedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  return dirname(dirname(dirname(entry)));
}

/** Unpacks the browser of the npm package once for each version; a broken-off unpacking never gets the final name. */
async function inflatePackaged(): Promise<string> {
  const folder = packageFolder();
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const target = join(tmpdir(), `moc-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(target)) return target;
  const draft = mkdtempSync(`${target}-`);
  const { inflate } = await import(pathToFileURL(join(folder, "build/esm/lambdafs.js")).href);
  const before = process.env.TMPDIR;
  // The package unpacks into the folder for temporary files and knows no other.
  process.env.TMPDIR = draft;
  try {
    await Promise.all(ARCHIVES.map((name) => inflate(join(folder, "bin", name))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  chmodSync(join(draft, "chromium"), 0o755);
  try {
    renameSync(draft, target);
  } catch {
    // Another worker was quicker; its copy is the same.
    rmSync(draft, { recursive: true, force: true });
  }
  return target;
}

async function packagedChromium(): Promise<Omit<ChromiumLaunch, "args">> {
  const folder = await inflatePackaged();
  const executablePath = join(folder, "chromium");
  const env = inheritedEnv();
  if (!existsSync("/etc/fonts/fonts.conf")) env.FONTCONFIG_PATH = join(folder, "fonts");
  // A bare machine has no libnss3; the package brings the libraries of the system it was built on.
  if (spawnSync(executablePath, ["--version"], { env: env as NodeJS.ProcessEnv }).status !== 0) {
    const libraries = join(folder, "al2023", "lib");
    env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  }
  return { executablePath, env };
}

/** MOC_CHROMIUM, the system's, Playwright's own, or the one from an npm package, whichever is there first. */
export async function findChromium(): Promise<ChromiumLaunch> {
  const candidates = [process.env.MOC_CHROMIUM, "/usr/bin/chromium", playwrightChromium.executablePath()];
  const installed = candidates.find((path) => path && existsSync(path));
  const found = installed ? { executablePath: installed, env: inheritedEnv() } : await packagedChromium();
  const isRoot = process.getuid?.() === 0;
  // The packaged browser has the old headless mode only, and its sandbox cannot work for root.
  const args = ["--headless", ...(isRoot || !installed ? ["--no-sandbox"] : []), ...QUIET_FLAGS];
  return { ...found, args };
}
