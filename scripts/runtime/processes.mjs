import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** A mark that no other process with the same number can have: numbers are used again, start moments are not. */
export function processMark(pid) {
  if (!isAlive(pid)) return null;
  try {
    if (process.platform !== "linux")
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    // The command name in brackets may hold blanks, so count the fields after it: start time is the 22nd.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z") return null;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${fields[19]}`;
  } catch {
    return null;
  }
}

export function isSameProcess({ pid, mark }) {
  return Number.isInteger(pid) && typeof mark === "string" && processMark(pid) === mark;
}

/** Whether the process works in this folder (PostgreSQL changes into its data folder) or was started for it. */
export function worksInFolder(pid, folder) {
  try {
    if (process.platform === "linux") return readlinkSync(`/proc/${pid}/cwd`) === folder;
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(folder);
  } catch {
    return false;
  }
}

export async function waitForExit(pid, timeoutMs) {
  const until = performance.now() + timeoutMs;
  while (processMark(pid) !== null) {
    if (performance.now() > until) return false;
    await delay(50);
  }
  return true;
}

/** Sends the signals one after the other, each with its own patience; true when the process is gone. */
export async function stopProcess(pid, signals) {
  for (const [signal, patienceMs] of signals) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (error.code === "ESRCH") return true;
      throw error;
    }
    if (await waitForExit(pid, patienceMs)) return true;
  }
  return false;
}
