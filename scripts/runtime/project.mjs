import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** Where the embedded database, its passwords and the runtime file live. */
export function dataFolder(env = process.env) {
  return env.MOC_DATA_DIR ? resolve(projectRoot, env.MOC_DATA_DIR) : join(projectRoot, ".data");
}

/** What belongs to the checkout itself (install, generated client, build), whatever MOC_DATA_DIR says. */
export const workspaceFolder = join(projectRoot, ".data");

// next.config.ts reads the same variable: tests and benches build beside a server that runs.
const distName = process.env.NEXT_DIST_DIR || ".next";

/** Where the built pages lie. */
export const distFolder = resolve(projectRoot, distName);

/** Names a build's own files in the workspace folder. */
export const buildName = `build-${distName.replace(/[^a-zA-Z0-9]+/g, "-").replace(/^-/, "")}`;
