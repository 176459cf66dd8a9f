import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { waitForLock } from "./lock.mjs";
import { packedFolder, packFiles } from "./pack-files.mjs";
import { requireWritable } from "./preflight.mjs";
import { buildName, distFolder, projectRoot, workspaceFolder } from "./project.mjs";
import { Refusal } from "./refusal.mjs";
import { runQuietly } from "./run-quietly.mjs";

const WAIT_FOR_OTHER_BUILD_MS = 15 * 60_000;
const generatedFolder = join(projectRoot, "lib/db/generated");
const BUILD_FOLDERS = ["app", "components", "lib", "public"];
const NOT_BUILT = /^(vitest|playwright|prisma)\.config\.|^biome\.json$|\.tsbuildinfo$|^next-env\.d\.ts$/;
const ROOT_SOURCES = /\.(ts|tsx|mts|js|mjs|cjs|json|css)$/;

function* filesUnder(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (path === generatedFolder) continue;
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

function hashFiles(paths, salt) {
  const hash = createHash("sha256").update(salt);
  for (const path of paths) hash.update(`\0${relative(projectRoot, path)}\0`).update(readFileSync(path));
  return hash.digest("hex");
}

/** One hash over everything that can change the built pages. */
export function buildHash() {
  const rootFiles = readdirSync(projectRoot)
    .filter((name) => ROOT_SOURCES.test(name) && !NOT_BUILT.test(name))
    .sort();
  const folders = BUILD_FOLDERS.flatMap((name) => [...filesUnder(join(projectRoot, name))]);
  const publicEnv = Object.entries(process.env)
    .filter(([name]) => name.startsWith("NEXT_PUBLIC_"))
    .sort();
  return hashFiles(
    [...rootFiles.map((name) => join(projectRoot, name)), join(projectRoot, "prisma/schema.prisma"), ...folders],
    JSON.stringify(publicEnv),
  );
}

function readMarker(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function readBuildId() {
  const file = join(distFolder, "BUILD_ID");
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

async function withWorkspaceLock(name, work) {
  requireWritable(workspaceFolder, "give this user write permission on it");
  const lock = await waitForLock(join(workspaceFolder, `${name}.lock`), {
    command: name,
    timeoutMs: WAIT_FOR_OTHER_BUILD_MS,
  });
  if (!lock)
    throw new Refusal(
      `Another command is still at work on the same files (${name}): wait for it, then run this one again.`,
    );
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** Says the last lines of a failed tool, since a build error cannot be told in one line. */
function failWithOutput(title, error) {
  const output = error.output?.trim();
  if (output) console.error(output.split("\n").slice(-60).join("\n"));
  throw new Refusal(`${title} failed: mend what the lines above name, then run the command again.`);
}

/** Generates the Prisma client when the schema changed. Prisma's engine binary is never fetched: generating needs none. */
export async function ensureClient(step) {
  const markerFile = join(workspaceFolder, "generated-client.json");
  const hash = () =>
    hashFiles([join(projectRoot, "prisma/schema.prisma"), join(projectRoot, "package-lock.json")], "client");
  const isCurrent = () => readMarker(markerFile)?.hash === hash() && existsSync(generatedFolder);
  if (isCurrent()) return;
  await step("Generating the database client", () =>
    withWorkspaceLock("generate", async () => {
      if (isCurrent()) return;
      requireWritable(generatedFolder, "give this user write permission on the project folder");
      const env = {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.platform === "win32" ? process.execPath : "/bin/true",
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      };
      const wanted = hash();
      await runQuietly(process.execPath, [join(projectRoot, "node_modules/prisma/build/index.js"), "generate"], {
        env,
      }).catch((error) => failWithOutput("Generating the database client", error));
      writeFileSync(markerFile, JSON.stringify({ hash: wanted }));
    }),
  );
}

const EARLIER_BUILD = /Another next build process is already running/;
const EARLIER_BUILD_ATTEMPTS = 40;

/** A worker of a build that was killed may hold Next's own lock for some seconds more. */
async function runNextBuild() {
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const args = [join(projectRoot, "node_modules/next/dist/bin/next"), "build"];
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runQuietly(process.execPath, args, {
        env,
        noteFile: join(workspaceFolder, `${buildName}-running.json`),
      });
    } catch (error) {
      const isHeld = EARLIER_BUILD.test(error.output ?? "");
      if (!isHeld || attempt >= EARLIER_BUILD_ATTEMPTS) failWithOutput("Building the pages", error);
      await delay(3_000);
    }
  }
}

/** Builds the pages when a source changed; a broken-off build has no marker and is made anew. */
export async function ensureBuild(step) {
  const markerFile = join(workspaceFolder, `${buildName}.json`);
  const isCurrent = () => {
    const marker = readMarker(markerFile);
    if (marker === null || !existsSync(packedFolder(distFolder))) return false;
    return marker.buildId === readBuildId() && marker.hash === buildHash();
  };
  if (isCurrent()) return;
  await step("Building the pages", () =>
    withWorkspaceLock(buildName, async () => {
      if (isCurrent()) return;
      requireWritable(distFolder, "give this user write permission on it, or remove it");
      rmSync(markerFile, { force: true });
      const hash = buildHash();
      await runNextBuild();
      await packFiles(distFolder);
      writeFileSync(markerFile, JSON.stringify({ hash, buildId: readBuildId() }));
    }),
  );
}
