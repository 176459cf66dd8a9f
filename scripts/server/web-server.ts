import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { processMark, stopProcess, waitForExit } from "../runtime/processes.mjs";
import { projectRoot } from "../runtime/project.mjs";
import { Refusal } from "../runtime/refusal.mjs";

const READY_TIMEOUT_MS = 120_000;

export interface WebServerOptions {
  port: number;
  host: string;
  dev: boolean;
  env: Readonly<Record<string, string>>;
}

export interface WebServer {
  pid: number;
  mark: string | null;
  exited: Promise<number | null>;
  stop(): Promise<void>;
}

/** Keeps what the server says while it starts; afterwards its lines pass through. */
function passOutput(child: ChildProcess) {
  const early: string[] = [];
  let isReady = false;
  for (const [source, target] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    if (!source) continue;
    createInterface({ input: source }).on("line", (line) => {
      if (isReady) target.write(`${line}\n`);
      else early.push(line);
    });
  }
  return {
    early,
    open: () => {
      isReady = true;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: "manual" });
    return true;
  } catch {
    return false;
  }
}

function whyNotStarted(early: readonly string[], port: number): string {
  const text = early.join("\n");
  if (/EADDRINUSE/.test(text))
    return `port ${port} was taken meanwhile, choose another with PORT=${port + 1} npm start`;
  return early.find((line) => /error/i.test(line))?.trim() ?? early.at(-1)?.trim() ?? "it said nothing";
}

export async function startWebServer({ port, host, dev, env }: WebServerOptions): Promise<WebServer> {
  const bin = join(projectRoot, "node_modules/next/dist/bin/next");
  // The development server draws every page anew and builds as it goes.
  const production = dev ? [] : ["kept-pages.mjs", "packed-files.mjs"];
  const names = ["exit-with-parent.mjs", "default-headers.mjs", ...production];
  const loaded = names.map((name) => join(projectRoot, "scripts/runtime", name));
  const flags = loaded.flatMap((path) => ["--import", path]);
  const args = [...flags, bin, dev ? "dev" : "start", "--port", String(port), "--hostname", host];
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    // A process group of its own, so that Ctrl-C does not reach it before its requests are done.
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: dev ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      ...env,
      MOC_START_PID: String(process.pid),
    },
  });
  const output = passOutput(child);
  const exited = new Promise<number | null>((resolve) => {
    child.once("exit", (code) => resolve(code));
    child.once("error", () => resolve(1));
  });
  const pid = child.pid;
  const until = performance.now() + READY_TIMEOUT_MS;
  const probe = `http://${host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host}:${port}/api/health`;
  while (pid && child.exitCode === null && performance.now() < until) {
    if (await answers(probe)) {
      output.open();
      return { pid, mark: processMark(pid), exited, stop: () => stopWebServer(pid) };
    }
    await delay(100);
  }
  if (pid) await stopWebServer(pid);
  throw new Refusal(`The web server did not start: ${whyNotStarted(output.early, port)}`);
}

async function stopWebServer(pid: number): Promise<void> {
  if (await stopProcess(pid, [["SIGTERM", 10_000]])) return;
  // The whole group: the development server has a child.
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It ended meanwhile.
  }
  await waitForExit(pid, 5_000);
}
