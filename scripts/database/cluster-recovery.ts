import { readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { isAlive, stopProcess, worksInFolder } from "../runtime/processes.mjs";
import { Refusal } from "../runtime/refusal.mjs";

const WORKERS_PATIENCE_MS = 20_000;

/** PostgreSQL's own file about its running server: line 1 its process, line 4 its port, line 8 its status. */
export function readPostmasterFile(folder: string): { pid: number; port: number; status: string } | null {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? "" };
  } catch {
    return null;
  }
}

/** Processes at work in the cluster's folder; Linux only, elsewhere PostgreSQL's own check has to do. */
function processesIn(folder: string): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => worksInFolder(pid, folder));
}

/**
 * After `kill -9` of everything: stops a server that lives on without its program, waits for its last workers,
 * and removes the note of a dead one when another program has its process number now (PostgreSQL itself would
 * take that program for its server and refuse).
 */
export async function recoverCluster(clusterFolder: string): Promise<void> {
  const folder = realpathSync(clusterFolder);
  const note = readPostmasterFile(folder);
  if (!note) return;
  if (isAlive(note.pid) && worksInFolder(note.pid, folder)) {
    if (
      await stopProcess(note.pid, [
        ["SIGINT", 30_000],
        ["SIGQUIT", 10_000],
      ])
    )
      return;
    throw new Refusal(
      `An earlier database (process ${note.pid}) does not end: stop it with kill ${note.pid}, then start again.`,
    );
  }
  const until = performance.now() + WORKERS_PATIENCE_MS;
  while (processesIn(folder).length > 0) {
    if (performance.now() > until)
      throw new Refusal(
        `Processes of an earlier database do not end (${processesIn(folder).join(", ")}): stop them, then start again.`,
      );
    await delay(100);
  }
  if (isAlive(note.pid)) rmSync(join(folder, "postmaster.pid"), { force: true });
}
