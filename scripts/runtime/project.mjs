import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** Where the embedded database, its passwords and the runtime file live. */
export function dataFolder(env = process.env) {
  return env.MOC_DATA_DIR ? resolve(projectRoot, env.MOC_DATA_DIR) : join(projectRoot, ".data");
}

/** What belongs to the checkout itself (install, generated client, build), whatever MOC_DATA_DIR says. */
export const workspaceFolder = join(projectRoot, ".data");
