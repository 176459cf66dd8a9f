import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isSameProcess, processMark, stopProcess } from "./processes.mjs";
import { projectRoot } from "./project.mjs";

const children = new Set();

/** Ends the program that a killed command left running, before the same work begins anew. */
async function endLeftover(noteFile) {
  if (!existsSync(noteFile)) return;
  const note = JSON.parse(readFileSync(noteFile, "utf8"));
  if (isSameProcess(note))
    await stopProcess(note.pid, [
      ["SIGTERM", 5_000],
      ["SIGKILL", 5_000],
    ]);
  rmSync(noteFile, { force: true });
}

/**
 * Runs a program to its end with its output kept; rejects with the output when it fails. With `noteFile`
 * the program is remembered there while it runs.
 */
export async function runQuietly(command, args, { onOutput, noteFile, ...options } = {}) {
  if (noteFile) await endLeftover(noteFile).catch(() => undefined);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectRoot, stdio: ["ignore", "pipe", "pipe"], ...options });
    children.add(child);
    if (noteFile) writeFileSync(noteFile, JSON.stringify({ pid: child.pid, mark: processMark(child.pid) }));
    let output = "";
    const keep = (chunk) => {
      output += chunk;
      onOutput?.(String(chunk));
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("close", (code) => {
      children.delete(child);
      if (noteFile) rmSync(noteFile, { force: true });
      if (code === 0) resolve(output);
      else reject(Object.assign(new Error(`${command} ${args.join(" ")} ended with ${code}`), { output }));
    });
  });
}

/** Until the returned function is called, a signal also ends the programs that run: npm must not live on alone. */
export function endChildrenOnSignal() {
  const end = (signal) => {
    for (const child of children) child.kill("SIGTERM");
    console.error(`\nStopped by ${signal}; the next start goes on from here`);
    process.exit(130);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
