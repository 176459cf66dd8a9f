import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLockHolder, tryLock, waitForLock } from "./lock.mjs";
import { Refusal } from "./refusal.mjs";

const WAIT_FOR_COMMAND_MS = 60_000;

function runningAddress(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, "runtime.json"), "utf8")).web?.url;
  } catch {
    return undefined;
  }
}

/** One start at a time in a data folder; short commands (a token being made) are waited for. */
export async function takeStartLock({ path, folder }) {
  const lock = tryLock(path, "start");
  if (lock) return lock;
  const holder = readLockHolder(path);
  if (holder && holder.command !== "start") {
    const later = await waitForLock(path, { command: "start", timeoutMs: WAIT_FOR_COMMAND_MS });
    if (later) return later;
  }
  const address = runningAddress(folder);
  const where = address ? `at ${address}` : "and is still starting";
  throw new Refusal(
    `Mốc already runs ${where} (process ${holder?.pid}): use that one, or stop it first with Ctrl-C or kill ${holder?.pid}.`,
  );
}
