import { join } from "node:path";

/** Whoever holds it may start, stop or repair the embedded database of this data folder. */
export function startLockFile(dataFolder: string): string {
  return join(dataFolder, "start.lock");
}
