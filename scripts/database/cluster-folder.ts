import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { canReach, REACHABLE_FOLDER, type ServerUser } from "./binaries";

const LOCATION_FILE = "database-location.json";

function readLocation(dataFolder: string): string | null {
  try {
    return JSON.parse(readFileSync(join(dataFolder, LOCATION_FILE), "utf8")).folder;
  } catch {
    return null;
  }
}

/**
 * Where the database's files lie: in the data folder, or, when PostgreSQL's user cannot come there (a clone
 * under root's home), in a place of its own. The choice is remembered, so that the data is found again.
 */
export function locateCluster(options: { dataFolder: string; user: ServerUser; say: (line: string) => void }): string {
  const { dataFolder, user, say } = options;
  const remembered = readLocation(dataFolder);
  if (remembered) return remembered;
  // PostgreSQL's user passes through the data folder but cannot list it; what is secret in it has mode 600.
  if (user && !canReach(dataFolder, user)) chmodSync(dataFolder, 0o711);
  if (canReach(dataFolder, user)) return join(dataFolder, "postgres");
  const folder = join(REACHABLE_FOLDER, `data-${randomBytes(6).toString("hex")}`, "postgres");
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  writeFileSync(join(dataFolder, LOCATION_FILE), JSON.stringify({ folder }));
  say(`The user postgres cannot reach ${dataFolder}, so the database's files lie in ${folder}`);
  return folder;
}

/** Removes what a broken-off initdb left: a cluster gets its name only when it is whole. */
export function removeDrafts(cluster: string): void {
  const parent = dirname(cluster);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent))
    if (name.startsWith(`${basename(cluster)}.draft-`)) rmSync(join(parent, name), { recursive: true, force: true });
}
