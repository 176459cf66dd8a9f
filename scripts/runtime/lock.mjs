import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { isSameProcess, processMark } from "./processes.mjs";

/** The living holder of the lock file, or null; a lock of a killed process counts as none. */
export function readLockHolder(path) {
  try {
    const holder = JSON.parse(readFileSync(path, "utf8"));
    return isSameProcess(holder) ? holder : null;
  } catch {
    return null;
  }
}

/**
 * Takes the lock or returns null with no waiting. The file appears whole (link of a finished file), and a
 * stale one is renamed away first, so two starts at the same moment cannot both win.
 */
export function tryLock(path, command) {
  const own = { pid: process.pid, mark: processMark(process.pid), command };
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        linkSync(draft, path);
        return { release: () => releaseLock(path, own) };
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      if (readLockHolder(path)) return null;
      removeStale(path, `${draft}.stale`);
    }
    return null;
  } finally {
    rmSync(draft, { force: true });
  }
}

function removeStale(path, aside) {
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  // Between the look and the rename another process may have put its own living lock here: put it back.
  if (readLockHolder(aside)) linkSync(aside, path);
  rmSync(aside, { force: true });
}

function releaseLock(path, own) {
  const holder = readLockHolder(path);
  if (holder && holder.pid === own.pid && holder.mark === own.mark) rmSync(path, { force: true });
}

/** Waits for the lock up to the given time; null when it stayed taken. */
export async function waitForLock(path, { command, timeoutMs }) {
  const until = performance.now() + timeoutMs;
  for (;;) {
    const lock = tryLock(path, command);
    if (lock || performance.now() > until) return lock;
    await delay(200);
  }
}
