import { type ChildProcess, spawn } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { findFreePort } from "../runtime/preflight.mjs";
import { stopProcess } from "../runtime/processes.mjs";
import { Refusal } from "../runtime/refusal.mjs";
import { runQuietly } from "../runtime/run-quietly.mjs";
import type { Binaries, ServerUser } from "./binaries";
import { removeDrafts } from "./cluster-folder";
import { readPostmasterFile, recoverCluster } from "./cluster-recovery";

export const SUPERUSER = "postgres";
const START_TIMEOUT_MS = 120_000;
const PORT_ATTEMPTS = 3;

export interface ClusterOptions {
  folder: string;
  binaries: Binaries;
  user: ServerUser;
  logFile: string;
  /** More `-c name=value` settings. */
  settings?: Readonly<Record<string, string>>;
}

export interface RunningCluster {
  port: number;
  pid: number;
  /** Settles when the server ends, asked or not. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

/** Makes the cluster beside its place and moves it there when it is whole. */
export async function createCluster(options: ClusterOptions & { superuserPassword: string }): Promise<void> {
  const { folder, user, binaries } = options;
  removeDrafts(folder);
  const draft = `${folder}.draft-${process.pid}`;
  const passwordFile = `${draft}-password`;
  mkdirSync(draft, { mode: 0o700, recursive: true });
  writeFileSync(passwordFile, options.superuserPassword, { mode: 0o600 });
  if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  // The built-in C.UTF-8 sorts alike on every machine; Vietnamese order comes from an ICU collation.
  const args = [`--pgdata=${draft}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  const locale = ["--encoding=UTF8", "--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  try {
    await runQuietly(binaries.initdb, [...args, ...locale], { ...user, cwd: "/", env: serverEnv() });
  } catch (error) {
    const output = (error as { output?: string }).output ?? String(error);
    throw new Refusal(`The database could not be made in ${folder}: ${lastLine(output)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, folder);
}

/** Nothing of the caller's PG* variables may reach the server. */
function serverEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC", NODE_ENV: process.env.NODE_ENV };
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.trim() ?? "no output";
}

function spawnServer(options: ClusterOptions, port: number): ChildProcess {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "60",
    timezone: "UTC",
    log_timezone: "UTC",
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = openSync(options.logFile, "a", 0o600);
  try {
    // A process group of its own: Ctrl-C reaches this program only, which stops the web server first.
    return spawn(options.binaries.postgres, ["-D", options.folder, "-p", String(port), ...flags], {
      ...options.user,
      cwd: "/",
      env: serverEnv(),
      detached: true,
      stdio: ["ignore", log, log],
    });
  } finally {
    closeSync(log);
  }
}

async function waitUntilReady(child: ChildProcess, folder: string): Promise<boolean> {
  const until = performance.now() + START_TIMEOUT_MS;
  while (child.exitCode === null && child.signalCode === null && performance.now() < until) {
    const file = readPostmasterFile(folder);
    if (file?.pid === child.pid && file?.status === "ready") return true;
    await delay(50);
  }
  return false;
}

/** Starts the server on a free port of 127.0.0.1, after clearing away what a killed one left. */
export async function startCluster(options: ClusterOptions): Promise<RunningCluster> {
  await recoverCluster(options.folder);
  for (let attempt = 1; attempt <= PORT_ATTEMPTS; attempt += 1) {
    const port = await findFreePort();
    const child = spawnServer(options, port);
    const exited = new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.once("error", () => resolve());
    });
    const ready = await waitUntilReady(child, options.folder);
    const pid = child.pid;
    if (ready && pid) return { port, pid, exited, stop: () => stopServer(pid, exited) };
    if (pid && child.exitCode === null) await stopProcess(pid, [["SIGQUIT", 10_000]]);
  }
  const log = existsSync(options.logFile) ? lastLine(readFileSync(options.logFile, "utf8")) : "no log";
  throw new Refusal(`The database did not start (${log}): see ${options.logFile}`);
}

async function stopServer(pid: number, exited: Promise<void>): Promise<void> {
  // SIGINT is PostgreSQL's "fast" shutdown: open transactions roll back, everything is written.
  if (
    await stopProcess(pid, [
      ["SIGINT", 30_000],
      ["SIGQUIT", 10_000],
    ])
  )
    await exited;
}
